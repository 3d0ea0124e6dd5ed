import type { Span } from '../../text/span.ts';
import type { ClaimType } from '../claim.ts';
import { type Draft, reportsIn, toldVerdict } from '../draft.ts';
import { draftDifference, sidesByMark } from '../sides.ts';
import { passage } from '../telling-words.ts';
import { compareText, groupBy, sentenceKey, type ToldStory, wordsOf } from '../told-story.ts';
import type { Voice } from '../voice.ts';
import type { Line } from './line.ts';

/** One answer to one question, as a sentence gives it. */
export interface Fact {
  /** What is asked, free of wording. */
  readonly key: string;
  /** The answer: equal marks say the same. */
  readonly mark: string;
  readonly line: Line;
  /** Shown: the shortest words that tell the answer. */
  readonly words: Span;
  readonly differing: Span;
  /** False for what is only possible, planned, or about a part: it differs, but excludes nothing. */
  readonly firm: boolean;
}

export interface Asked {
  readonly type: ClaimType | null;
  readonly question: (facts: readonly Fact[]) => string;
  /** A plain statement for when all say the same; null draws no row then. */
  readonly statement: ((facts: readonly Fact[]) => string) | null;
  readonly remark: string;
  /** How a report that gives two answers is taken: as speaking of two things, or as telling both sides. */
  readonly twice: 'drop' | 'keep';
}

/** Facts lined up by what they answer: told alike, differently, or so that not all can be so. Linear in the facts. */
export function draftFacts(story: ToldStory, facts: readonly Fact[], asked: Asked): readonly Draft[] {
  return [...groupBy(facts, (fact) => fact.key).map].flatMap(([key, group]) => {
    const kept = asked.twice === 'drop' ? dropTwice(group) : group;
    const sides = sidesByMark(kept.map((fact) => ({ mark: fact.mark, voice: toVoice(story, fact) })));
    if (sides.length === 1) return draftAlike(story, key, kept, sides, asked);
    if (!nameSameParties(story, kept)) return [];
    return draftDifference(story, {
      key,
      type: asked.type ?? typeOfDispute(kept),
      verdict: excludes(kept) ? 'conflict' : 'differ',
      question: asked.question(kept),
      sides,
      remark: excludes(kept) ? asked.remark : '',
      weight: kept.length,
    });
  });
}

/** Two sources that one report sets against each other. */
function typeOfDispute(facts: readonly Fact[]): ClaimType | null {
  return new Set(facts.map((fact) => fact.line.report)).size < 2 ? 'internal' : null;
}

function dropTwice(group: readonly Fact[]): readonly Fact[] {
  const byReport = groupBy(group, (fact) => fact.line.report).map;
  return [...byReport.values()].filter((own) => new Set(own.map((f) => f.mark)).size === 1).flat();
}

/**
 * False when two sentences that answer differently both name people or bodies, and none in common: then they hardly
 * speak of one thing, whatever else they share.
 */
function nameSameParties(story: ToldStory, facts: readonly Fact[]): boolean {
  const named = facts.map((fact) => ({
    mark: fact.mark,
    parties: partiesIn(story, fact.line),
    rejecting: rejectingIn(story, fact.line),
  }));
  return named.every((one, at) =>
    named
      .slice(at + 1)
      .every(
        (other) =>
          one.mark === other.mark ||
          canMeet(one.parties, other.parties) ||
          one.rejecting.some((id) => other.parties.has(id)) ||
          other.rejecting.some((id) => one.parties.has(id)),
      ),
  );
}

/** Who rejects what another accepts is no mere source. */
function rejectingIn(story: ToldStory, line: Line): readonly string[] {
  const told = story.inSentence.get(sentenceKey(line)) ?? [];
  return told.flatMap((s) => (s.predicate === 'reject' ? s.subject : []));
}

/** The people and bodies that a sentence is about: who only says it is left out. */
function partiesIn(story: ToldStory, line: Line): ReadonlySet<string> {
  const mentions = story.mentionsIn.get(sentenceKey(line)) ?? [];
  const sources = sourcesIn(story, line);
  const named = mentions.filter(
    (m) =>
      m.form !== 'nominal' &&
      partyKinds.has(m.kind) &&
      !sources.has(m.entity) &&
      !saysSo(line, m.start - line.start, m.end - line.start),
  );
  return new Set(named.map(({ entity }) => entity));
}

const partyKinds: ReadonlySet<string> = new Set(['person', 'organisation']);
const speaking: readonly string[] = ['state', 'deny', 'reject', 'accuse'];

function sourcesIn(story: ToldStory, line: Line): ReadonlySet<string> {
  const told = story.inSentence.get(sentenceKey(line)) ?? [];
  return new Set<string>(
    told.flatMap((s) => [...s.attribution, ...(speaking.includes(s.predicate) ? s.subject : [])]),
  );
}

/** "Said Jane Doe", "according to its operator, Norvik", "Norvik has learned". */
function saysSo({ text }: Line, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    /\b(?:said|told|according to|says|by)\b[^.;:]*$/i.test(before) ||
    /^[^.;:]{0,24}?\b(?:said|says|told|tells|has learned|reported|announced|denied|insisted|claimed|confirmed|admitted|estimated|measured|recorded|registered)\b/i.test(
      text.slice(end, end + 48),
    )
  );
}

function canMeet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((party) => other.has(party));
}

/** Two firm answers that differ. */
function excludes(facts: readonly Fact[]): boolean {
  return new Set(facts.filter((fact) => fact.firm).map((fact) => fact.mark)).size > 1;
}

/** The shortest of the wordings in quotation marks: a label where no sentence of ours fits. */
export function quoteShortest(story: ToldStory): (facts: readonly Fact[]) => string {
  return (facts) => {
    const words = facts.map(({ line, words: { start, end } }) =>
      wordsOf(story, passage(line, { start, end })),
    );
    const [shortest = ''] = [...words].sort((a, b) => a.length - b.length || compareText(a, b));
    return `“${shortest.replaceAll(/\s+/g, ' ')}”`;
  };
}

function draftAlike(
  story: ToldStory,
  key: string,
  facts: readonly Fact[],
  sides: readonly (readonly Voice[])[],
  { type, statement }: Asked,
): readonly Draft[] {
  const reports = reportsIn(sides);
  if (!statement || reports.size < 2) return [];
  const verdict = toldVerdict(story, reports);
  return [
    {
      key,
      type,
      verdict,
      question: statement(facts),
      sides,
      because: '',
      sum: null,
      weight: facts.length,
    },
  ];
}

function toVoice(story: ToldStory, { line, words, differing }: Fact): Voice {
  const told = story.inSentence.get(sentenceKey(line)) ?? [];
  const near = [...told].sort((a, b) => distance(a.trigger, differing) - distance(b.trigger, differing))[0];
  return {
    report: line.report,
    words: passage(line, words),
    differing: [passage(line, differing)],
    statements: near ? [near.id] : [],
  };
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start);
}
