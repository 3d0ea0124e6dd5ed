import { describe, expect, it } from 'vitest';
import { keepStatements } from '../../src/graph/apply-filters.ts';
import { type Filters, noFilters } from '../../src/graph/filters.ts';
import { type DrawnStory, drawStory, named } from './drawn-story.ts';

const story = drawStory(
  {
    Borduria: {},
    Syldavia: {},
    Klow: { kind: 'place', countries: ['Syldavia'] },
    Muskar: { kind: 'person', countries: ['Borduria'] },
    Castafiore: { kind: 'person' },
  },
  [
    'A: Borduria > attack > Klow > #strike',
    'A: Muskar > decide > #strike',
    'B: Castafiore > criticise > Muskar > reported',
    'B: > hold-election > > by Castafiore',
    'B: Borduria > meet-negotiate > Syldavia > #talks',
  ],
  { '#strike': ['2020-03-01', '2020-03-31'], '#talks': ['2021-01-01', null] },
);

function kept(filters: Partial<Filters>, from: DrawnStory = story): string[] {
  return [...keepStatements(from, { ...noFilters, ...filters })];
}

describe('filters keep statements', () => {
  it('keeps all when nothing is asked', () => {
    expect(kept({})).toEqual(['s0', 's1', 's2', 's3', 's4']);
  });

  it('counts a city for its country, and the object of an event', () => {
    expect(kept({ names: [named('Klow')] })).toEqual(['s0', 's1']);
    expect(kept({ names: [named('Syldavia')] })).toEqual(['s0', 's1', 's4']);
  });

  it('counts a person for the country they act for, and a source', () => {
    expect(kept({ names: [named('Borduria')] })).toEqual(['s0', 's1', 's2', 's4']);
    expect(kept({ names: [named('Castafiore')] })).toEqual(['s2', 's3']);
  });

  it('adds up names of one kind and cuts down between kinds', () => {
    expect(kept({ names: [named('Muskar'), named('Castafiore')] })).toEqual(['s1', 's2', 's3']);
    expect(kept({ names: [named('Muskar'), named('Syldavia')] })).toEqual(['s1']);
  });

  it('asks for every name when all must match', () => {
    expect(kept({ names: [named('Muskar'), named('Castafiore')], match: 'all' })).toEqual(['s2']);
  });

  it('leaves out, by name', () => {
    expect(kept({ without: [named('Muskar')] })).toEqual(['s0', 's3', 's4']);
  });

  it('keeps by report, by class and by time', () => {
    expect(kept({ reports: story.statements.slice(0, 1).map((each) => each.report) })).toEqual(['s0', 's1']);
    expect(kept({ kinds: ['material-conflict'] })).toEqual(['s0', 's1']);
    expect(kept({ time: { from: '2020-03-15', to: '2020-12-31' } })).toEqual(['s0']);
    expect(kept({ time: { from: '2022-01-01', to: '2022-12-31' } })).toEqual(['s4']);
  });

  it('keeps nothing for a name that nobody has', () => {
    expect(kept({ names: [named('person-nobody')] })).toEqual([]);
  });
});
