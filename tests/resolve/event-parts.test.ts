import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSets } from '../../src/resolve/disjoint-sets.ts';
import { boundsOf } from '../../src/resolve/event-dating.ts';
import { inflectParticiple, inflectPresent } from '../../src/resolve/inflect.ts';
import { resolvePages } from '../support/resolve-prose.ts';

describe('parts of story events', () => {
  it('bounds a calendar value by its first and last day', () => {
    expect(boundsOf('2024-02')).toMatchObject({ start: '2024-02-01', end: '2024-02-29', precision: 'month' });
    expect(boundsOf('2031~')).toMatchObject({ start: '2031-01-01', end: '2031-12-31', precision: 'year' });
    expect(boundsOf('2020/..')).toMatchObject({ start: '2020-01-01', end: null, precision: 'bound' });
    expect(boundsOf('[..2022-07]')).toMatchObject({ start: null, end: '2022-07-31', precision: 'bound' });
    expect(boundsOf('soon')).toMatchObject({ start: null, end: null, precision: 'none' });
  });

  it('inflects verbs with their particles', () => {
    expect(['free', 'hand over', 'carry', 'stop', 'take', 'visit'].map(inflectParticiple)).toEqual([
      'freed',
      'handed over',
      'carried',
      'stopped',
      'taken',
      'visited',
    ]);
    expect(['free', 'hand over', 'carry', 'launch'].map(inflectPresent)).toEqual([
      'frees',
      'hands over',
      'carries',
      'launches',
    ]);
  });

  it('joins sets whatever the order of the joins', () => {
    const pair = fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const [forth, back] = [makeSets(20), makeSets(20)];
        for (const [a, b] of pairs) forth.join(a, b);
        for (const [a, b] of [...pairs].reverse()) back.join(b, a);
        const roots = (sets: typeof forth) => Array.from({ length: 20 }, (_, at) => sets.find(at));
        expect(roots(forth)).toEqual(roots(back));
      }),
    );
  });
});

it('label sanctions by both who impose them', () => {
  const { events } = resolvePages({
    a: 'A look at Peru\n\nChile and Peru imposed sanctions on Kenya on Monday, officials said.',
  });
  expect(events.map(({ label }) => label)).toContain('Chile and Peru sanctions on Kenya');
});
