import type { Statement } from '../resolve/statement.ts';
import type { EventId } from '../resolve/story-event.ts';
import type { Span } from '../text/span.ts';
import { readAct } from './act.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { groupBy, sentenceKey, spansOf, type ToldStory, wordsOf } from './told-story.ts';

/** Measures that may be wide or narrow, with the words around them: "certain trade sanctions", "tariffs on steel". */
const measure =
  /(?:(?:certain|some|all|most|more|other|further|additional|trade|economic|financial|sectoral|travel|arms|export|import|[a-z]+) ){0,3}(?:sanctions|tariffs|restrictions|embargo|embargoes|curbs|quotas|duties|bans)(?: on (?:the )?[\p{L}'’-]+(?: [\p{L}'’-]+)?)?/giu;

/** How wide the measure is: sanctions on one good, certain ones, or all on a country. */
export function draftScope(story: ToldStory): readonly Draft[] {
  return [...story.byEvent].flatMap(([event, told]) => {
    const scoped = told.flatMap((statement) => scopeOf(story, statement));
    if (!scoped.some((s) => s.sector)) return [];
    const marked: Marked[] = scoped.map((s) => ({
      mark: s.mark,
      voice: voiceOf(story, s.statement, s.span),
    }));
    const act = readAct(
      story,
      told.filter((s) => s.predicate === story.events.get(event)?.predicate),
    );
    const question = askQuestion('how-wide', { act, topic: '' });
    const weight = told.length;
    return [
      ...draftDifference(story, {
        key: `${event} scope`,
        type: 'scope',
        question,
        sides: sidesByMark(marked),
        weight,
      }),
      ...draftOwnScope(story, event, scoped, question, weight),
    ];
  });
}

interface Scope {
  readonly statement: Statement;
  readonly span: Span;
  readonly mark: string;
  /** True when it names the good or trade that it is limited to. */
  readonly sector: boolean;
}

function scopeOf(story: ToldStory, statement: Statement): readonly Scope[] {
  const span = measureSpan(story, statement);
  if (!span) return [];
  const goods = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter(
    (m) => m.kind === 'commodity' && m.form === 'name' && m.start >= span.start && m.end <= span.end,
  );
  const words = wordsOf(story, passage(statement, span)).toLowerCase();
  const named = goods[0]?.entity ?? statement.roles.commodity?.find((id) => typeof id === 'string');
  if (named && !/^(?:certain|some)\b/.test(words))
    return [{ statement, span, mark: String(named), sector: true }];
  // A bare "sanctions" sets no limit: it differs from nothing.
  if (/^(?:the |those |these |us |u\.s\. )?[a-z]+$/.test(words)) return [];
  return [{ statement, span, mark: words.replace(/^(?:the|those|these) /, ''), sector: false }];
}

function measureSpan(story: ToldStory, statement: Statement): Span | null {
  const given = spansOf(statement.roles.value)[0] ?? spansOf(statement.roles.topic)[0];
  const from = Math.max(statement.evidence.start, statement.trigger.start - 30);
  const until = Math.min(statement.evidence.end, statement.trigger.end + 70);
  const span = given ?? { start: from, end: until };
  const text = wordsOf(story, passage(statement, span));
  const found = [...text.matchAll(measure)];
  const middle = statement.trigger.start - span.start;
  const nearest = found.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  return nearest
    ? { start: span.start + nearest.index, end: span.start + nearest.index + nearest[0].length }
    : null;
}

/** One report that gives two widths. */
function draftOwnScope(
  story: ToldStory,
  event: EventId,
  scoped: readonly Scope[],
  question: string,
  weight: number,
): readonly Draft[] {
  return [...groupBy(scoped, (s) => s.statement.report).map].flatMap(([report, own]) =>
    draftDifference(story, {
      key: `${event} scope in ${report}`,
      type: 'internal',
      question,
      sides: sidesByMark(own.map((s) => ({ mark: s.mark, voice: voiceOf(story, s.statement, s.span) }))),
      weight,
    }),
  );
}
