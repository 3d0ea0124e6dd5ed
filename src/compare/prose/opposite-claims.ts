import type { Span } from '../../text/span.ts';
import { nameOf } from '../act.ts';
import type { Draft } from '../draft.ts';
import { joinSpans, passage } from '../telling-words.ts';
import { compareText, groupBy, sentenceKey, type ToldStory, wordsOf } from '../told-story.ts';
import { type Anchor, anchorsAround } from './anchors.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isOpen, type Line, withAuxiliaries } from './line.ts';
import { hasOpposite, type Opposites, opposites } from './opposite-rows.ts';

interface Pole {
  readonly row: Opposites;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly mark: 'one' | 'other';
  readonly negated: boolean;
  readonly anchors: readonly Anchor[];
}

/** Most sentences that one word may tie together: more of them are about anything. */
const most = 40;

/** Red and green, accepted and refused, of one mind and divided: one thing that cannot be both. */
export function draftOpposites(story: ToldStory): readonly Draft[] {
  const poles = story.lines.flatMap((line) =>
    hasOpposite(line.text) ? opposites.flatMap((row) => readPoles(story, line, row)) : [],
  );
  return [...groupBy(poles, (pole) => `${story.clusters.get(pole.line.report)} ${pole.row.id}`).map].flatMap(
    ([key, group]) => draftRow(story, key, group),
  );
}

function readPoles(story: ToldStory, line: Line, row: Opposites): readonly Pole[] {
  // The longer wording first: "refused to accept" is no acceptance.
  const others = [...line.text.matchAll(row.other)].map((m) => readPole(story, line, row, m, 'other'));
  const ones = [...line.text.matchAll(row.one)].map((m) => readPole(story, line, row, m, 'one'));
  const free = ones.filter((a) => !others.some((b) => a.start < b.end && b.start < a.end));
  return [...free, ...others].filter(
    (pole) => (pole.anchors.length > 0 || row.shared === 'none') && (row.complete || !pole.negated),
  );
}

function readPole(
  story: ToldStory,
  line: Line,
  row: Opposites,
  match: RegExpExecArray,
  pole: 'one' | 'other',
): Pole {
  const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
  const negated = /\b(?:not|never|no|nor)(?: \w+){0,2} $|n['’]t(?: \w+){0,1} $/i.test(
    line.text.slice(0, match.index),
  );
  return {
    row,
    line,
    ...span,
    negated,
    mark: negated === (pole === 'one') ? 'other' : 'one',
    anchors: [
      ...anchorsAround(story, line, span, row.shared === 'beside' ? 2 : 8),
      ...anchorsOffered(story, line, span),
    ],
  };
}

/** "Offered to mediate. She accepted the offer": the sentence before says what was offered, its words farther off. */
function anchorsOffered(story: ToldStory, line: Line, span: Span): readonly Anchor[] {
  const after = line.text.slice(span.end - line.start);
  const pointed = /^ (?:it|this|(?:the|this|that) (?:offer|proposal|plan|invitation|deal))\b/i.exec(after);
  const before = story.lineAt.get(sentenceKey({ report: line.report, sentence: line.sentence - 1 }));
  const offered = before && /\b(?:offer|propos|invit)\w*(?: to)?\b/i.exec(before.text);
  if (!pointed || !before || !offered) return [];
  const end = before.start + offered.index + offered[0].length;
  const words = anchorsAround(story, before, { start: end, end }, 3).filter(({ start }) => start >= end);
  const [place] = [span.end + pointed[0].length];
  return words.map((anchor) => ({
    ...anchor,
    start: place,
    end: place,
    distance: anchor.distance + 8,
    name: false,
  }));
}

function draftRow(story: ToldStory, key: string, poles: readonly Pole[]): readonly Draft[] {
  const ones = poles.filter((pole) => pole.mark === 'one').slice(0, most);
  const others = poles.filter((pole) => pole.mark === 'other').slice(0, most);
  for (const one of ones) {
    for (const other of others) {
      const shared = sharedAnchors(one, other);
      if ((shared.length === 0 && one.row.shared !== 'none') || one.line === other.line) continue;
      const ids = new Set(shared.map((anchor) => anchor.id));
      const known = new Set([one.line.report, other.line.report]);
      const told = poles.filter((p) => p === one || p === other || joins(p, ids, known));
      return draftPair(story, `${key} ${[...ids].sort(compareText).join(' ')}`, told, { one, other, ids });
    }
  }
  return [];
}

function sharedAnchors(one: Pole, other: Pole): readonly Anchor[] {
  const ids = new Set(other.anchors.map((anchor) => anchor.id));
  const seen = new Set<string>();
  const shared = one.anchors.filter((a) => ids.has(a.id) && !seen.has(a.id) && seen.add(a.id));
  return shared.length >= (one.row.shared === 'beside' ? 1 : 2) ? shared : [];
}

/** A further sentence tells of the same when it shares as many of the words; in a report that told it, one is enough. */
function joins({ line, row, anchors }: Pole, ids: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  if (row.shared === 'none') return true;
  const own = new Set(anchors.map((anchor) => anchor.id));
  const few = row.shared === 'beside' || known.has(line.report);
  return [...ids].filter((id) => own.has(id)).length >= (few ? 1 : 2);
}

interface Pair {
  readonly one: Pole;
  readonly other: Pole;
  /** What both speak of. */
  readonly ids: ReadonlySet<string>;
}

function draftPair(story: ToldStory, key: string, poles: readonly Pole[], pair: Pair): readonly Draft[] {
  const facts = poles.map((pole): Fact => toFact(pole, key, pair.ids));
  return draftFacts(story, facts, {
    type: null,
    question: () => ask(story, pair),
    statement: null,
    remark: 'Both cannot be so.',
    twice: 'keep',
  });
}

function ask(story: ToldStory, { one, other, ids }: Pair): string {
  const pole = one.row.about === 'first' ? one : other;
  const about = pole.anchors.filter((anchor) => pole.row.about === 'first' || ids.has(anchor.id));
  const noun = about.find((anchor) => !anchor.name);
  const named = other.anchors.find((anchor) => anchor.name && ids.has(anchor.id));
  const name = named ? nameOf(story, named.id) : '';
  return one.row.ask(noun ? wordsOf(story, passage(pole.line, noun)).toLowerCase() : name, name);
}

function toFact({ line, start, end, mark, anchors }: Pole, key: string, ids: ReadonlySet<string>): Fact {
  const joined = anchors
    .filter((anchor) => ids.has(anchor.id))
    .reduce((span, anchor) => joinSpans(span, anchor), { start, end });
  const words = {
    start: line.start + withAuxiliaries(line.text.slice(0, joined.start - line.start)),
    end: joined.end,
  };
  const around = line.text.slice(Math.max(0, start - line.start - 40), end - line.start + 20);
  return { key, mark, line, words, differing: { start, end }, firm: !isOpen(around) };
}
