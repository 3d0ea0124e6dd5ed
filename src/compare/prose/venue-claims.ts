import { mostTold, nameOf } from '../act.ts';
import type { Draft } from '../draft.ts';
import type { ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line, withAuxiliaries } from './line.ts';
import { placeAfter, toPlace } from './place-after.ts';

/** Nouns by which reports call one happening; the first of each line stands for all. */
const families: readonly (readonly string[])[] = [
  'exchange swap trade handover hand-over',
  'talks meeting negotiations summit discussions',
  'attack shooting bombing assault massacre raid ambush stabbing',
  'explosion blast',
  'crash accident collision derailment incident disaster',
  'release freeing',
  'ceremony funeral service memorial',
  'rally protest demonstration march',
  'vote election referendum',
  'match game final',
].map((line) => line.split(' '));
const familyOf = new Map(families.flatMap((nouns) => nouns.map((noun) => [noun, nouns[0] ?? noun] as const)));
const several = /^(?:talks|negotiations|discussions)$/;

const noun = new RegExp(`(?<!-)\\b(?:${[...familyOf.keys()].join('|')})\\b(?!-)`, 'gi');
const venue = /\b(?:(?:took|takes|taken|taking) place|(?:was|were|been|being) held|occurred|happened)\b/gi;

/**
 * Where something took place, where reports say the same. Two places that differ may lie in each other, so that they
 * make no difference.
 */
export function draftVenues(story: ToldStory): readonly Draft[] {
  const nouns = new Map<Fact, string>();
  const facts = story.lines.flatMap((line) => readVenues(story, line, nouns));
  return draftFacts(story, facts, {
    type: 'destination',
    question: () => '',
    statement: (told) => stateVenue(story, told, nouns),
    remark: '',
    twice: 'keep',
  });
}

function readVenues(story: ToldStory, line: Line, nouns: Map<Fact, string>): readonly Fact[] {
  return [...line.text.matchAll(venue)].flatMap((match) => {
    const before = line.text.slice(0, match.index);
    const called = [...before.slice(-120).matchAll(noun)].at(-1)?.[0].toLowerCase();
    const end = line.start + match.index + match[0].length;
    const place = called === undefined ? null : placeAfter(story, line, end, toPlace);
    if (called === undefined || !place || isOpen(before.slice(-40)) || isElsewhere(line, match.index))
      return [];
    const fact: Fact = {
      key: `${story.clusters.get(line.report)} venue of ${familyOf.get(called)} > ${place.entity}`,
      mark: place.entity,
      line,
      words: { start: line.start + withAuxiliaries(before), end: place.end },
      differing: place,
      firm: true,
    };
    nouns.set(fact, called);
    return [fact];
  });
}

function stateVenue(story: ToldStory, facts: readonly Fact[], nouns: ReadonlyMap<Fact, string>): string {
  const [first] = facts;
  const called = mostTold(facts.map((fact) => nouns.get(fact) ?? ''));
  const place = nameOf(story, first?.mark ?? '');
  const leading = /\b(?:airport|station|stadium|hotel|palace|square|base|mosque|church)\b/i.test(place)
    ? 'at'
    : 'in';
  return `The ${called} ${several.test(called) ? 'were held' : 'took place'} ${leading} ${place}`;
}
