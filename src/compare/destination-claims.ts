import { makeSets } from '../resolve/disjoint-sets.ts';
import type { Statement } from '../resolve/statement.ts';
import { nameOf, readAct } from './act.ts';
import { certaintyOf, modalBefore } from './certainty.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { compareText, groupBy, listWords, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

const moves: readonly string[] = [
  'transfer',
  'evacuate',
  'rescue',
  'exchange',
  'exile',
  'move',
  'take',
  'send',
  'fly',
  'bring',
];

/** Words for a move against the will of those who are moved. */
const forced = /^(?:deport|expel|expuls|banish|extradit|exile)/i;

/** Where people were brought, how surely, and in what words. */
export function draftDestinations(story: ToldStory): readonly Draft[] {
  const moving = story.statements.filter((s) => moves.includes(s.predicate) && goalsOf(s).length > 0);
  const ways = groupBy(moving, (s) => goalsOf(s).join(' ')).map;
  return [
    ...[...joinMoves(story, moving)].flatMap(([key, told]) => draftGoals(story, key, told)),
    ...[...ways].flatMap(([goals, told]) => [
      ...draftCertainty(story, goals, told),
      ...draftWording(story, goals, told),
    ]),
  ];
}

function goalsOf(statement: Statement): readonly string[] {
  const values = [...(statement.roles.destination ?? []), ...(statement.roles.recipient ?? [])];
  return values.filter((value) => typeof value === 'string').sort(compareText);
}

/** Moves of the same people: they share an event, those who are moved, the places, or within a report their noun. */
function joinMoves(
  story: ToldStory,
  moving: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  const sets = makeSets(moving.length);
  const firstOf = new Map<string, number>();
  moving.forEach((statement, index) => {
    for (const key of moveKeys(story, statement)) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, index);
      else sets.join(first, index);
    }
  });
  const indexed = moving.map((statement, index) => ({ statement, root: moving[sets.find(index)]?.id ?? '' }));
  return new Map(
    [...groupBy(indexed, (row) => row.root).map].map(([root, rows]) => [root, rows.map((r) => r.statement)]),
  );
}

function moveKeys(story: ToldStory, statement: Statement): readonly string[] {
  const nouns = statement.object.map(
    (id) => story.entities.get(id)?.name.split(' ').at(-1)?.toLowerCase() ?? id,
  );
  return [
    ...(statement.event ? [statement.event] : []),
    ...statement.object,
    `to ${goalsOf(statement).join(' ')}`,
    ...nouns.map((noun) => `${statement.report} ${noun}`),
  ];
}

function draftGoals(story: ToldStory, root: string, told: readonly Statement[]): readonly Draft[] {
  const goals = new Map(
    [...groupBy(told, (s) => s.report).map].map(([report, own]) => [
      report,
      [...new Set(own.flatMap(goalsOf))].sort(compareText).join(' '),
    ]),
  );
  const marked: Marked[] = told.map((s) => ({
    mark: goals.get(s.report) ?? '',
    voice: voiceOf(story, s, goalSpan(story, s)),
  }));
  return draftDifference(story, {
    key: `moved ${root}`,
    type: 'destination',
    question: askQuestion('where', { act: readAct(story, told), topic: '' }),
    sides: sidesByMark(marked),
    weight: told.length,
  });
}

/** The places as the sentence names them, from the first to the last. */
function goalSpan(story: ToldStory, statement: Statement) {
  const goals = new Set(goalsOf(statement));
  const named = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter((m) => goals.has(m.entity));
  const near = named.filter((m) => Math.abs(m.start - statement.trigger.end) < 80);
  if (near.length === 0) return statement.trigger;
  return { start: Math.min(...near.map((m) => m.start)), end: Math.max(...near.map((m) => m.end)) };
}

/** One report says it may happen, another that it will or did. */
function draftCertainty(story: ToldStory, event: string, told: readonly Statement[]): readonly Draft[] {
  const marked: Marked[] = told.map((s) => ({
    mark: certaintyOf(s),
    voice: voiceOf(story, s, modalBefore(story, s) ?? s.trigger),
  }));
  const act = readAct(story, told);
  const places = listWords([...new Set(told.flatMap(goalsOf))].map((id) => nameOf(story, id)));
  const parts = { act, topic: places };
  const drafts = draftDifference(story, {
    key: `${event} certainty`,
    type: 'destination',
    question: askQuestion('will', parts),
    sides: sidesByMark(marked),
    weight: told.length,
  });
  return [...drafts, ...draftOwnCertainty(story, event, told, askQuestion('moved-yet', parts))];
}

/** One report tells the same move as done and as still to come. */
function draftOwnCertainty(
  story: ToldStory,
  event: string,
  told: readonly Statement[],
  question: string,
): readonly Draft[] {
  return [...groupBy(told, (s) => s.report).map].flatMap(([report, own]) => {
    const done = own.filter((s) => certaintyOf(s) === 'done');
    const open = own.filter((s) => certaintyOf(s) !== 'done');
    if (done.length === 0 || open.length === 0) return [];
    const say = (s: Statement): Voice => voiceOf(story, s, modalBefore(story, s) ?? s.trigger);
    return draftDifference(story, {
      key: `${event} certainty in ${report}`,
      type: 'internal',
      question,
      sides: [done.map(say), open.map(say)],
      weight: told.length,
    });
  });
}

/** "Deported" in one report, "handed over" in another. */
function draftWording(story: ToldStory, event: string, told: readonly Statement[]): readonly Draft[] {
  const marked: Marked[] = told.map((s) => ({
    mark: forced.test(wordsOf(story, passage(s, s.trigger))) ? 'forced' : 'plain',
    voice: voiceOf(story, s, s.trigger),
  }));
  const verbs = [...new Set(told.map((s) => wordsOf(story, passage(s, s.trigger)).toLowerCase()))].sort(
    compareText,
  );
  return draftDifference(story, {
    key: `${event} wording`,
    type: 'destination',
    question: askQuestion('wording', {
      act: readAct(story, told),
      topic: verbs
        .slice(0, 4)
        .map((verb) => `“${verb}”`)
        .join(' or '),
    }),
    sides: sidesByMark(marked),
    weight: told.length,
  });
}
