import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { capitalise } from '../questions.ts';
import { compareText, sentenceKey, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { clauseEnd, isElsewhere, type Line, withAuxiliaries } from './line.ts';
import { type Denial, particleAt, readDenials } from './negations.ts';
import { isLater } from './report-day.ts';
import { isTelling, readWords, senseOf, type Word } from './stems.ts';

/** Most sentences that are looked at for one denial; a denial whose every word is everywhere is of nothing special. */
const most = 60;

/** What one source denies and another says: a conflict of those who say it, whichever report has them. */
export function draftNegations(story: ToldStory): readonly Draft[] {
  const denials = story.lines.flatMap((line, at) => {
    const before = story.lines[at - 1];
    const own = before?.report === line.report ? before : undefined;
    return isElsewhere(line) ? [] : readDenials(line, namesIn(story, line), own);
  });
  const index = indexWords(story, denials);
  const rows = denials.flatMap((denial) => answer(story, denial, index));
  const questions = new Map(rows.map((row) => [row.key, row.question]));
  return draftFacts(
    story,
    rows.flatMap((row) => row.facts),
    {
      type: null,
      question: ([first]) => questions.get(first?.key ?? '') ?? 'Is it so?',
      statement: null,
      remark: 'One is denied by the other.',
      twice: 'keep',
    },
  );
}

function namesIn(story: ToldStory, line: Line): readonly Span[] {
  return (story.mentionsIn.get(sentenceKey(line)) ?? []).filter((m) => m.form === 'name');
}

/** Sentences by the words that some denial is about. */
function indexWords(story: ToldStory, denials: readonly Denial[]): ReadonlyMap<string, readonly Line[]> {
  const wanted = new Set(denials.flatMap((denial) => denial.about));
  const index = new Map<string, Line[]>();
  if (wanted.size === 0) return index;
  for (const line of story.lines) {
    const senses = new Set(readWords(line.text, line.start).map((word) => senseOf(word.stem)));
    for (const sense of senses) {
      if (!wanted.has(sense)) continue;
      const lines = index.get(sense);
      if (lines) lines.push(line);
      else index.set(sense, [line]);
    }
  }
  return index;
}

interface Row {
  readonly key: string;
  readonly question: string;
  readonly facts: readonly Fact[];
}

function answer(
  story: ToldStory,
  denial: Denial,
  index: ReadonlyMap<string, readonly Line[]>,
): readonly Row[] {
  const cluster = story.clusters.get(denial.line.report);
  const lists = denial.about.map((sense) => index.get(sense) ?? []);
  const rarest = [...lists].sort((a, b) => a.length - b.length)[0] ?? [];
  if (rarest.length > most) return [];
  const key = `${cluster} denied ${[...denial.about].sort(compareText).join(' ')}`;
  const said = rarest
    .filter((line) => line !== denial.line && story.clusters.get(line.report) === cluster)
    .flatMap((line) => affirm(denial, line, key));
  const elsewhere = said.some(({ line }) => line.report !== denial.line.report);
  if (said.length === 0 || (denial.echoed && !elsewhere)) return [];
  const denied: Fact = {
    key,
    mark: 'denied',
    line: denial.line,
    words: denial.words,
    differing: denial.words,
    firm: !denial.yet || said.every(({ line }) => isLater(story, denial.line.report, line.report)),
  };
  return [{ key, question: capitalise(denial.question), facts: [denied, ...said] }];
}

const negative =
  /\b(?:no|not|never|none|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed)|fail(?:s|ed)? to)\b|n['’]t\b/i;
/** What must be done says nothing of whether it is done. */
const obliged = /\b(?:must|should|have to|has to|called for|calls for|urged?)\b/i;
const doubtful = /\b(?:may|might|could|if|whether|unless|possibly|no evidence)\b/i;

/** The part of a sentence that says what is denied; none where it denies, too. */
function affirm(denial: Denial, line: Line, key: string): readonly Fact[] {
  return splitClauses(line).flatMap((clause) => {
    if (negative.test(clause.text) || obliged.test(clause.text)) return [];
    const words = readWords(clause.text, clause.start).filter(isTelling);
    const shared = words.filter((word) => denial.about.includes(senseOf(word.stem)));
    const senses = new Set(shared.map((word) => senseOf(word.stem)));
    if (!denial.must.every((sense) => senses.has(sense)) || senses.size < denial.enough) return [];
    if (!tellsContrary(denial, clause, shared) || !isTogether(denial, clause, shared)) return [];
    const firm =
      !doubtful.test(clause.text) && (denial.open || !/\b(?:will|would|plans? to)\b/i.test(clause.text));
    const told = toldSpan(line, clause, spanOf(shared));
    return [{ key, mark: 'said', line, words: told, differing: told, firm }];
  });
}

/** What parts a verb from whom it is about. */
const parting = /[,;:]|\b(?:which|who|whom|whose|that|following|after|before|when|while|in which)\b/i;
/** How far a verb may stand from whom or what it is about, in characters. */
const verbReach = 60;

/** The verb of the denial beside some other word of it, in one clause, with the same particle. */
function isTogether(
  { about, must, particle }: Denial,
  { text, start }: Clause,
  shared: readonly Word[],
): boolean {
  if (must.length !== 1 || about.length < 2) return true;
  const [sense = ''] = must;
  const others = shared.filter((word) => senseOf(word.stem) !== sense);
  return shared.some((verb) => {
    if (senseOf(verb.stem) !== sense || particleAt(text.slice(verb.end - start)) !== particle) return false;
    return others.some((other) => {
      const [from, to] = other.end <= verb.start ? [other.end, verb.start] : [verb.end, other.start];
      return to - from <= verbReach && !parting.test(text.slice(from - start, to - start));
    });
  });
}

const having =
  /\b(?:had|has|have|held|holds?|got|gave|given|received|issued|ignored|contain(?:s|ed)|include[sd]?|found|there (?:was|were)|sent|admitted)\b/i;

/** One word alone is everywhere: it must be had, or done. */
function tellsContrary({ needs, words, line }: Denial, clause: Clause, shared: readonly Word[]): boolean {
  if (needs === 'nothing') return true;
  if (needs === 'having') return having.test(clause.text);
  const denied = readWords(line.text.slice(words.start - line.start, words.end - line.start), 0);
  return shared.some((word) => /(?:ed|ing)$/.test(word.low) && !denied.some(({ low }) => low === word.low));
}

/** The whole clause when it is short; else the verb with its auxiliaries, to the end of what goes with it. */
function toldSpan(line: Line, clause: Clause, { start, end }: Span): Span {
  const trimmed = clause.text.trim();
  const first = clause.start + clause.text.indexOf(trimmed);
  if (trimmed.length <= 80) return { start: first, end: first + trimmed.replace(/[.!?]+$/, '').length };
  const from = withAuxiliaries(line.text.slice(0, start - line.start));
  return { start: line.start + from, end: line.start + clauseEnd(line.text, from, end - line.start) };
}

function spanOf(words: readonly Word[]): { start: number; end: number } {
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  return { start, end };
}

interface Clause {
  readonly text: string;
  readonly start: number;
}

/** At marks, and where a sentence goes over to another doer. */
function splitClauses(line: Line): readonly Clause[] {
  return [...line.text.matchAll(/(?:(?!, (?:but|and|while) |[;:“”"]| but | although | while ).)+/gsu)].map(
    (match) => ({
      text: match[0],
      start: line.start + match.index,
    }),
  );
}
