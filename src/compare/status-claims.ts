import { findPredicate } from '../extract/predicates.ts';
import type { Statement } from '../resolve/statement.ts';
import { intentVerbs, readAct } from './act.ts';
import { certaintyOf, modalBefore } from './certainty.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { voiceOf } from './telling-words.ts';
import { groupBy, type Matter, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/** Done, or only agreed, decided or planned: the status of one matter as the reports tell it. */
export function draftStatus(story: ToldStory): readonly Draft[] {
  const intended = intentionsByEvent(story);
  return story.matters
    .filter(({ predicate }) => !intentVerbs.includes(predicate) && isDeed(predicate))
    .flatMap((matter) =>
      draftMatter(
        story,
        matter,
        matter.events.flatMap((event) => intended.get(event) ?? []),
      ),
    );
}

/** An act of the list that is no saying: of it a question can ask whether it is done. */
function isDeed(predicate: string): boolean {
  return predicate !== 'state' && findPredicate(predicate) !== null;
}

/** "Agreed to lift", "the decision to remove": statements whose object is the event. */
function intentionsByEvent(story: ToldStory): ReadonlyMap<string, readonly Statement[]> {
  const rows = story.statements
    .filter((s) => intentVerbs.includes(s.predicate))
    .flatMap((statement) =>
      statement.object.filter((id) => story.events.has(id)).map((event) => ({ event, statement })),
    );
  return new Map(
    [...groupBy(rows, (r) => r.event).map].map(([event, group]) => [event, group.map((r) => r.statement)]),
  );
}

function draftMatter(story: ToldStory, matter: Matter, intentions: readonly Statement[]): readonly Draft[] {
  const acts = matter.acts.filter((s) => s.polarity === 'positive');
  const moved = acts.some((s) => s.roles.destination ?? s.roles.recipient);
  // Moves have a row of their own that names the place.
  if (!acts.some((s) => certaintyOf(s) === 'done') || (moved && intentions.length === 0)) return [];
  const open = intentions.filter((s) => !isKept(story, s, acts));
  const told = new Set(intentions.map(sentenceKey));
  const marked: Marked[] = [
    // "Agreed to lift" is told once, as an agreement.
    ...acts
      .filter((s) => certaintyOf(s) === 'done' || !told.has(sentenceKey(s)))
      .flatMap((s) => markAct(story, s)),
    ...open.map((s) => ({ mark: s.predicate, voice: voiceOf(story, s, s.trigger) })),
  ];
  if (open.length === 0 && isToldOnward(marked)) return [];
  const act = readAct(story, acts);
  const [intent] = open;
  const kind = intent ? 'done' : 'status';
  return draftDifference(story, {
    key: `${matter.id} status`,
    type: 'temporal',
    question: askQuestion(kind, { act, topic: intent?.predicate ?? '' }),
    sides: sidesByMark(marked),
    weight: matter.told.length,
  });
}

/** "Had promised to sell", in a report that tells of the sale: what was promised before has been done. */
function isKept(
  story: ToldStory,
  { report, evidence, trigger }: Statement,
  acts: readonly Statement[],
): boolean {
  const before = wordsOf(story, { report, start: evidence.start, end: trigger.start });
  return (
    /\bhad (?:\p{L}+ )?$/iu.test(before) &&
    acts.some((act) => act.report === report && certaintyOf(act) === 'done')
  );
}

/** "It was said that he would sell", "he sold": every report that tells of a plan tells of the deed too, and none differs. */
function isToldOnward(marked: readonly Marked[]): boolean {
  const done = new Set(marked.filter(({ mark }) => mark === 'done').map(({ voice }) => voice.report));
  return marked.every(({ voice }) => done.has(voice.report));
}

/** An act that is open must say so by a modal of its own. */
function markAct(story: ToldStory, statement: Statement): readonly Marked[] {
  const certainty = certaintyOf(statement);
  const modal = modalBefore(story, statement);
  if (certainty !== 'done' && !modal) return [];
  return [{ mark: certainty, voice: voiceOf(story, statement, modal ?? statement.trigger) }];
}

/** "As" or "after": the order of two events, told differently. */
export function draftOrder(story: ToldStory): readonly Draft[] {
  const ordering = story.statements.filter(
    (s) => s.predicate === 'follows' || s.predicate === 'concurrent-with',
  );
  const rows = ordering.flatMap((s) =>
    s.subject.flatMap((a) => s.object.map((b) => ({ statement: s, a, b, pair: [a, b].sort().join(' ') }))),
  );
  return [...groupBy(rows, (row) => row.pair).map].flatMap(([pair, group]) => {
    const marked: Marked[] = group.map(({ statement, a, b }) => ({
      mark: statement.predicate === 'follows' ? `${a} > ${b}` : 'together',
      voice: voiceOf(story, statement, statement.trigger),
    }));
    const labels = pair.split(' ').map((id) => story.events.get(id)?.label ?? '');
    return draftDifference(story, {
      key: `${pair} order`,
      type: 'temporal',
      question: askQuestion('order', {
        act: readAct(story, []),
        topic: labels.map((label) => `“${label}”`).join(' or '),
      }),
      sides: sidesByMark(marked),
      weight: group.length,
    });
  });
}
