import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { readAct } from './act.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { groupBy, type Matter, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/** Acts whose object is a measure that may be wide or narrow. */
const measured: readonly string[] = ['lift-sanctions', 'impose-sanctions', 'ban', 'tax'];

/** "Certain trade sanctions", "tariffs on steel", "sanctions on the country". */
const measure =
  /(?:(?:certain|some|all|most|more|other|further|additional|trade|economic|financial|sectoral|travel|arms|export|import) ){0,3}(sanctions|tariffs|restrictions|embargo|embargoes|curbs|quotas|duties|bans)(?: on (?:the )?[\p{L}'’-]+(?: [\p{L}'’-]+)?)?/giu;

/** How wide the measure is: sanctions on one good, certain ones, or all on a country. */
export function draftScope(story: ToldStory): readonly Draft[] {
  const loose = groupBy(
    story.statements.filter((s) => s.event === null && measured.includes(s.predicate)),
    (s) => s.predicate,
  ).map;
  const largest = new Map(
    [...story.matters].sort((a, b) => a.told.length - b.told.length).map((m) => [m.predicate, m.id]),
  );
  return story.matters
    .filter((matter) => measured.includes(matter.predicate))
    .flatMap((matter) => {
      // What stands in no event goes with the most told matter of its kind.
      const also = largest.get(matter.predicate) === matter.id ? (loose.get(matter.predicate) ?? []) : [];
      return draftMatter(story, matter, [...matter.told, ...also]);
    });
}

function draftMatter(story: ToldStory, { id, acts }: Matter, told: readonly Statement[]): readonly Draft[] {
  const scoped = told.flatMap((statement) => scopeOf(story, statement));
  if (!scoped.some((s) => s.sector)) return [];
  const marked: Marked[] = scoped.map((s) => ({ mark: s.mark, voice: voiceOf(story, s.statement, s.span) }));
  const parts = { act: readAct(story, acts), topic: measureNoun(story, scoped) };
  const weight = told.length;
  return [
    ...draftDifference(story, {
      key: `${id} scope`,
      type: 'scope',
      question: askQuestion('how-wide', parts),
      sides: sidesByMark(marked),
      weight,
    }),
    ...draftOwnScope(story, id, scoped, askQuestion('how-wide-in-one', parts), weight),
  ];
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
  const words = wordsOf(story, passage(statement, span)).toLowerCase();
  const good = goodBeside(story, statement, span);
  if (good && !/^(?:certain|some|more|other|further)\b/.test(words)) {
    return [
      {
        statement,
        span: { start: Math.min(span.start, good.start), end: Math.max(span.end, good.end) },
        mark: good.entity,
        sector: true,
      },
    ];
  }
  // A bare "sanctions" sets no limit: it differs from nothing.
  return words.includes(' ') ? [{ statement, span, mark: words, sector: false }] : [];
}

/** The good that the measure is about: in its words, or right before them ("steel tariffs"). */
function goodBeside(story: ToldStory, statement: Statement, span: Span) {
  return (story.mentionsIn.get(sentenceKey(statement)) ?? []).find(
    (m) => m.kind === 'commodity' && m.form === 'name' && m.end >= span.start - 1 && m.start <= span.end + 1,
  );
}

function measureSpan(story: ToldStory, statement: Statement): Span | null {
  const from = Math.max(statement.evidence.start, statement.trigger.start - 30);
  const until = Math.min(statement.evidence.end, statement.trigger.end + 70);
  const text = wordsOf(story, passage(statement, { start: from, end: until }));
  const middle = statement.trigger.start - from;
  const found = [...text.matchAll(measure)];
  const nearest = found.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  return nearest ? { start: from + nearest.index, end: from + nearest.index + nearest[0].length } : null;
}

function measureNoun(story: ToldStory, scoped: readonly Scope[]): string {
  const words = scoped.map((s) => wordsOf(story, passage(s.statement, s.span)).toLowerCase());
  return words.flatMap((w) => /[a-z]+(?= on\b|$)/.exec(w)?.[0] ?? [])[0] ?? 'measures';
}

/** One report that gives two widths. */
function draftOwnScope(
  story: ToldStory,
  matter: string,
  scoped: readonly Scope[],
  question: string,
  weight: number,
): readonly Draft[] {
  return [...groupBy(scoped, (s) => s.statement.report).map].flatMap(([report, own]) =>
    draftDifference(story, {
      key: `${matter} scope in ${report}`,
      type: 'internal',
      question,
      sides: sidesByMark(own.map((s) => ({ mark: s.mark, voice: voiceOf(story, s.statement, s.span) }))),
      weight,
    }),
  );
}
