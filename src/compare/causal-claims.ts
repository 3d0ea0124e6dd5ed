import type { EventId } from '../resolve/event-id.ts';
import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { readAct } from './act.ts';
import { certaintyOf } from './certainty.ts';
import type { Draft } from './draft.ts';
import { clauseEnd } from './prose/line.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { groupBy, sentenceKey, spansOf, type ToldStory, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

/** From a bargain down to mere order in time: how strongly a report ties an event to what brought it about. */
const strengths = ['bargain', 'cause', 'contribution', 'suggestion', 'sequence'] as const;
type Strength = (typeof strengths)[number];

interface Tie {
  readonly effect: EventId;
  readonly statement: Statement;
  readonly strength: Strength;
  readonly cause: string;
}

/** What brought an event about, and how surely, as each report has it. */
export function draftCauses(story: ToldStory): readonly Draft[] {
  const ties = story.statements.flatMap((statement) => tiesOf(story, statement));
  return [...groupBy(ties, (tie) => tie.effect).map].flatMap(([effect, group]) =>
    draftEffect(story, effect, group),
  );
}

function tiesOf(story: ToldStory, statement: Statement): readonly Tie[] {
  const events = (ids: readonly unknown[] | undefined): EventId[] =>
    (ids ?? []).filter((id): id is EventId => typeof id === 'string' && story.events.has(id));
  const tie = (effect: EventId, strength: Strength, cause: string): Tie => ({
    effect,
    statement,
    strength,
    cause,
  });
  const causes = statement.subject.join(' ');
  switch (statement.predicate) {
    case 'cause':
      if (isThanked(story, statement)) return [];
      return events(statement.object).map((effect) => tie(effect, strengthOf(story, statement), causes));
    case 'follows':
      return events(statement.subject).flatMap((effect) =>
        tie(effect, 'sequence', statement.object.join(' ')),
      );
    case 'pressure':
      return events(statement.roles.purpose).map((effect) => tie(effect, 'cause', causes));
    default: {
      const given = events(statement.roles.exchangeFor);
      const effects = given.length > 0 ? given : bargainedFor(story, statement);
      return effects.map((effect) => tie(effect, 'bargain', statement.event ?? causes));
    }
  }
}

/** "All those involved in securing it", "thanked for securing it": whoever helped is praised; why it came is not told. */
function isThanked(story: ToldStory, { report, evidence, trigger }: Statement): boolean {
  const before = wordsOf(story, { report, start: evidence.start, end: trigger.start });
  return /\b(?:involved in|(?:thank(?:s|ed|ing)?|prais(?:e|es|ed|ing))\b[^.;]* for) $/i.test(before);
}

/** The event told right after "in exchange for": what the event told right before was given for. */
function bargainedFor(story: ToldStory, statement: Statement): readonly EventId[] {
  const bargain = bargainAfter(story, statement);
  if (statement.event === null || !bargain) return [];
  const told = (story.inSentence.get(sentenceKey(statement)) ?? []).filter((s) => s.event !== null);
  const between = told.some(
    (s) =>
      s.event !== statement.event && s.trigger.start > statement.trigger.end && s.trigger.end < bargain.start,
  );
  const given = told.find((s) => s.trigger.start > bargain.start);
  return given?.event && !between ? [given.event] : [];
}

/** The words "in exchange for" behind a verb. */
function bargainAfter(story: ToldStory, { trigger, evidence, report }: Statement): Span | null {
  const after = wordsOf(story, { report, start: trigger.end, end: evidence.end });
  const found = /\bin (?:exchange|return) for\b/i.exec(after);
  if (!found) return null;
  const start = trigger.end + found.index;
  return { start, end: start + found[0].length };
}

const weakWords =
  /help|influenc|contribut|facilitat|factor|part(?:ly|ial)|element|role|encourag|pave|paving/i;

function strengthOf(story: ToldStory, statement: Statement): Strength {
  if (certaintyOf(statement) === 'possible') return 'suggestion';
  const before = {
    start: Math.max(statement.evidence.start, statement.trigger.start - 16),
    end: statement.trigger.end,
  };
  const spans: readonly Span[] = [before, ...spansOf(statement.roles.value)];
  return spans.some((span) => weakWords.test(wordsOf(story, passage(statement, span))))
    ? 'contribution'
    : 'cause';
}

function draftEffect(story: ToldStory, effect: EventId, ties: readonly Tie[]): readonly Draft[] {
  const claimed = ties.filter((tie) => tie.strength !== 'sequence');
  if (claimed.length === 0) return [];
  const told = story.byEvent.get(effect) ?? [];
  const marked: Marked[] = ties.map((tie) => ({
    mark: tie.strength === 'sequence' ? tie.strength : `${tie.strength} ${tie.cause}`,
    voice: tieVoice(story, tie),
  }));
  const own = told.filter((s) => s.predicate === story.events.get(effect)?.predicate);
  return draftDifference(story, {
    key: `${effect} causes`,
    type: 'causal',
    question: askQuestion('why', { act: readAct(story, own.length > 0 ? own : told), topic: '' }),
    sides: sidesByMark(marked),
    weight: told.length,
  });
}

/** Longest stretch that shows a cause with its effect. */
const longest = 96;

/** "Pressure helped secure the release", "in exchange for the release": the tie with what it leads to. */
function tieVoice(story: ToldStory, { statement, effect, strength }: Tie): Voice {
  const plain = voiceOf(story, statement, statement.trigger);
  if (strength === 'sequence') return plain;
  const bargain = strength === 'bargain' ? bargainAfter(story, statement) : null;
  const tied = bargain ?? statement.trigger;
  const told = (story.inSentence.get(sentenceKey(statement)) ?? []).find(
    (s) => s.event === effect && s.trigger.start >= tied.start,
  );
  const start = bargain ? bargain.start : clauseStart(story, statement);
  const end = clauseEndAfter(story, statement, start, Math.max(tied.end, told?.trigger.end ?? 0));
  if (end - start > longest) return plain;
  return {
    ...plain,
    words: passage(statement, { start, end }),
    differing: [
      passage(statement, { start: bargain ? start : tieStart(story, statement, start), end: tied.end }),
    ],
  };
}

/** Behind the mark or conjunction before a verb, or the verb of saying. */
function clauseStart(story: ToldStory, { trigger, evidence, report }: Statement): number {
  const before = wordsOf(story, { report, start: evidence.start, end: trigger.start });
  const mark = [...before.matchAll(/(?:,(?!\d)|[.;:“”"])\s+|\b(?:that|but|while|said|says)\s+/g)].at(-1);
  return evidence.start + (mark ? mark.index + mark[0].length : 0);
}

function clauseEndAfter(
  story: ToldStory,
  { evidence, report }: Statement,
  start: number,
  end: number,
): number {
  const text = wordsOf(story, { report, start: evidence.start, end: evidence.end });
  return evidence.start + clauseEnd(text, start - evidence.start, end - evidence.start);
}

/** Where the words begin that say how strong the tie is ("a key element in facilitating"). */
function tieStart(story: ToldStory, { trigger, report }: Statement, from: number): number {
  const before = wordsOf(story, { report, start: from, end: trigger.start });
  const weak = weakWords.exec(before);
  const space = weak ? before.lastIndexOf(' ', weak.index) : -1;
  return weak ? from + space + 1 : trigger.start;
}
