import type { EventId } from '../resolve/event-id.ts';
import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { readAct } from './act.ts';
import { certaintyOf } from './certainty.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { groupBy, sentenceKey, spansOf, type ToldStory, wordsOf } from './told-story.ts';

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

/** The event told right after "in exchange for": what the statement's own event was given for. */
function bargainedFor(story: ToldStory, statement: Statement): readonly EventId[] {
  if (statement.event === null) return [];
  const after = wordsOf(
    story,
    passage(statement, { start: statement.trigger.end, end: statement.evidence.end }),
  );
  const found = /\bin (?:exchange|return) for\b/i.exec(after);
  if (!found) return [];
  const start = statement.trigger.end + found.index;
  const given = (story.inSentence.get(sentenceKey(statement)) ?? []).find(
    (s) => s.trigger.start > start && s.event !== null,
  );
  return given?.event ? [given.event] : [];
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
    voice: voiceOf(story, tie.statement, tie.statement.trigger),
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
