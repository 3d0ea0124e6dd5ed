import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureActor } from '../../src/graph/actor-box.ts';
import { measureText } from '../../src/graph/text-width.ts';
import { inflectPast } from '../../src/resolve/inflect.ts';
import { drawStory } from './drawn-story.ts';

describe('past tense', () => {
  it.each([
    ['free', 'freed'],
    ['release', 'released'],
    ['hand over', 'handed over'],
    ['deny', 'denied'],
    ['deploy', 'deployed'],
    ['ban', 'banned'],
    ['visit', 'visited'],
    ['transfer', 'transferred'],
    ['strike', 'struck'],
    ['meet', 'met'],
    ['freed', 'freed'],
    ['back', 'backed'],
    ['fine', 'fined'],
    ['need', 'needed'],
    ['feed', 'fed'],
    ['kidnap', 'kidnapped'],
    ['fulfil', 'fulfilled'],
    ['oversee', 'oversaw'],
    ['', ''],
  ])('%s: %s', (verb, past) => expect(inflectPast(verb)).toBe(past));
});

describe('width of words', () => {
  it('adds up over its letters and grows with the size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const joined = measureText(`${a} ${b}`, 'sans500', 20);
        expect(joined).toBeCloseTo(measureText(`${a} `, 'sans500', 20) + measureText(b, 'sans500', 20), 3);
        expect(measureText(a, 'serifItalic', 20)).toBeCloseTo(2 * measureText(a, 'serifItalic', 10), 3);
      }),
    );
  });

  it('knows narrow letters from wide ones in both scripts', () => {
    expect(measureText('illi', 'sans400', 12)).toBeLessThan(measureText('WMWM', 'sans400', 12) / 2);
    expect(measureText('Щ', 'sans400', 12)).toBeGreaterThan(measureText('г', 'sans400', 12));
    expect(measureText('é', 'sans400', 12)).toBe(measureText('e', 'sans400', 12));
  });
});

describe('labels', () => {
  it('break long names in two and never pass the widest line, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (name) => {
        const { entities } = drawStory({ [name]: { kind: 'person' } }, []);
        for (const entity of entities) {
          const { label } = measureActor(entity, 3);
          expect(label.lines.length).toBeLessThanOrEqual(2);
          expect(label.width).toBeLessThanOrEqual(125);
        }
      }),
    );
  });
});
