import type { Statement } from '../resolve/statement.ts';
import { nameOf } from './act.ts';
import { isFirm } from './certainty.ts';
import { type Draft, reportsIn } from './draft.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { voiceOf } from './telling-words.ts';
import { drawnId, groupBy, spansOf, type ToldStory, wordsOf } from './told-story.ts';

type Fate = 'dead' | 'alive';

interface Told {
  readonly person: string;
  readonly fate: Fate;
  readonly statement: Statement;
}

/** Said of who lives, where a sentence only says what somebody is. */
const living = /\b(?:alive|at large|on the run|in hiding|in exile|still living)\b/i;
const unsure = /\b(?:not|no longer|whether|if|dead or)\b/i;

/**
 * Dead in one report, alive in another: killed, and got away over a border or lived through it. Who only ran may have
 * been killed as he ran; a report that tells both tells of two times.
 */
export function draftAlive(story: ToldStory): readonly Draft[] {
  const told = story.statements.filter(isFirm).flatMap((statement) => readFates(story, statement));
  const keyOf = ({ person, statement }: Told): string => `${story.clusters.get(statement.report)} ${person}`;
  return [...groupBy(told, keyOf).map].flatMap(([key, group]) => draftPerson(story, key, group));
}

function readFates(story: ToldStory, statement: Statement): readonly Told[] {
  const { subject, object } = statement;
  const isPerson = (id: string): boolean => story.entities.get(id)?.kind === 'person';
  const rows = (ids: readonly string[], fate: Fate): readonly Told[] =>
    ids.filter(isPerson).map((id) => ({ person: drawnId(story, id), fate, statement }));
  const denied = statement.polarity === 'negative';
  switch (statement.predicate) {
    case 'kill':
      return rows(object, denied ? 'alive' : 'dead');
    case 'die':
      return rows(subject, denied ? 'alive' : 'dead');
    case 'survive':
      return denied ? [] : rows(subject, 'alive');
    case 'flee':
      return denied || !isAbroad(story, statement) ? [] : rows(subject, 'alive');
    case 'assess':
      return saysAlive(story, statement) ? rows(subject, 'alive') : [];
    default:
      return [];
  }
}

/** Out of the country where it happened: into one by name. */
function isAbroad(story: ToldStory, { object, roles }: Statement): boolean {
  const places = [...object, ...(roles.destination ?? [])].filter((id) => typeof id === 'string');
  return places.some((id) => story.entities.get(drawnId(story, id))?.kind === 'country');
}

function saysAlive(story: ToldStory, { report, roles }: Statement): boolean {
  return spansOf(roles.value).some((span) => {
    const words = wordsOf(story, { report, ...span });
    return living.test(words) && !unsure.test(words);
  });
}

function draftPerson(story: ToldStory, key: string, group: readonly Told[]): readonly Draft[] {
  const sides = sidesByMark(
    group.map(({ fate, statement }): Marked => ({ mark: fate, voice: voiceOf(story, statement) })),
  );
  const tellers = sides.map((side) => reportsIn([side]));
  const both = tellers.some((one, at) =>
    tellers.some((other, to) => at !== to && [...one].some((report) => other.has(report))),
  );
  const [first] = group;
  if (both || !first) return [];
  return draftDifference(story, {
    key: `${key} alive`,
    type: null,
    verdict: 'conflict',
    question: `Is ${nameOf(story, first.person)} dead?`,
    sides,
    remark: 'Both cannot be so.',
    weight: group.length,
  });
}
