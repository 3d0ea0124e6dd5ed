import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/graph/link.ts';
import { readLink } from '../../src/views/ui/link-words.ts';
import { goldStory } from '../support/gold-story.ts';

const story = goldStory();
const of = (kind: string) => {
  const entity = story.analysis.entities.find((each) => each.kind === kind);
  if (!entity) throw new Error(`The gold has a ${kind}.`);
  return entity;
};
const [link] = story.index.links.values();

/** A tie of one kind of name with a country, read out; its ends are put for the names. */
function read(kind: 'person' | 'group', verb: string, tie: Link['kind'] = 'tie'): string {
  if (!link) throw new Error('The gold has links.');
  const [source, target] = [of(kind), of('country')];
  const words = readLink(story, { ...link, source: source.id, target: target.id, verb, kind: tie });
  return words.replace(source.name, 'S').replace(target.name, 'T');
}

describe('a link read out', () => {
  it('is a sentence where the picture has a noun', () => {
    expect(read('person', 'relative of')).toBe('S is a relative of T');
    expect(read('group', 'citizen of')).toBe('S are citizens of T');
  });

  it('agrees with several people', () => {
    expect(read('person', 'belongs to')).toBe('S belongs to T');
    expect(read('group', 'belongs to')).toBe('S belong to T');
  });

  it('leaves what was done as it is', () => {
    expect(read('group', 'blessed', 'verbal-cooperation')).toBe('S blessed T');
  });
});
