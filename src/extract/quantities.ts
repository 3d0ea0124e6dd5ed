import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import type { Report } from '../text/report.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { groupSpans } from '../text/spans-within.ts';
import { countsPeople, findCounted } from './counted-noun.ts';
import { type NumberWords, readComparator, readNumber } from './number-words.ts';
import type { Quantity, QuantityId } from './quantity.ts';
import { findUnit } from './quantity-units.ts';
import type { TimeExpression } from './time-expression.ts';
import { isTimeUnit } from './time-units.ts';
import { findChildren, hasRelation, lemmaAt, readTree, type Tree, wordAt } from './tree.ts';

/**
 * Every number of a report with what it counts, in text order. Calendar dates, numbers within names, scores and list
 * markers are none. A range gives its lower end as "at least"; a vague number has no value.
 */
export function findQuantities(
  report: Report,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): readonly Quantity[] {
  const within = groupSpans(sentences, times);
  return sentences.flatMap((sentence, index) =>
    readSentence(report, readTree(sentence), within[index] ?? []),
  );
}

function readSentence(report: Report, tree: Tree, times: readonly TimeExpression[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tree.tokens.length) {
    const number = readNumber(tree.tokens, at) ?? readOrdinal(tree, at);
    const draft = number && readQuantity(tree, number, times);
    if (draft) found.push(formQuantity(report, tree.tokens, draft));
    at = Math.max(at + 1, number?.to ?? 0, (draft && readTo(draft)) ?? 0);
  }
  return found;
}

/** Where reading goes on: after the number, so that "three of eleven plants" gives both, after the whole of a length. */
function readTo({ kind, to, number }: Draft): number {
  return kind === 'duration' ? to : number.to;
}

/** A quantity in tokens: the whole from `from` to `to`, the number and the counted words within it. */
interface Draft {
  readonly from: number;
  readonly to: number;
  readonly number: NumberWords;
  readonly counted: { readonly from: number; readonly to: number };
  readonly unit: string;
  readonly kind: Quantity['kind'];
  readonly comparator: Quantity['comparator'];
}

function readQuantity(tree: Tree, number: NumberWords, times: readonly TimeExpression[]): Draft | null {
  const token = tree.tokens[number.from];
  if (number.form === 'share') return draftShare(tree, number);
  const time = token && times.find((one) => spansOverlap(one, token));
  if (time) return number.form === 'ordinal' ? null : draftDuration(tree, number, time);
  if (isNone(tree, number)) return null;
  const ranged = widenRange(tree, number);
  return draftMeasure(tree, ranged) ?? draftCount(tree, ranged);
}

/** "Three quarters of the crew": so many per cent. */
function draftShare(tree: Tree, number: NumberWords): Draft {
  const bound = readComparator(tree.tokens, number.from);
  const whole = { from: bound?.from ?? number.from, to: number.to };
  return {
    ...whole,
    number,
    counted: number,
    unit: 'percent',
    kind: 'percent',
    comparator: bound?.comparator ?? '=',
  };
}

/** A number within a time expression is a length of time where a unit of time follows it; else it is a date. */
function draftDuration(tree: Tree, number: NumberWords, time: Span): Draft | null {
  const at = wordAt(tree, number.to) === '-' ? number.to + 1 : number.to;
  const unit = lemmaAt(tree, at).replace(/s$/, '');
  if (!isTimeUnit(unit)) return null;
  const last = tree.tokens.findLastIndex((token) => token.end <= time.end);
  const first = tree.tokens.findIndex((token) => token.start >= time.start);
  const bound = readComparator(tree.tokens, number.from);
  return {
    from: Math.min(first, number.from),
    to: Math.max(last + 1, at + 1),
    number,
    counted: { from: at, to: at + 1 },
    unit: unit === 'centurie' ? 'century' : unit,
    kind: 'duration',
    comparator: bound?.comparator ?? '=',
  };
}

/** "30 to 40", "30-40", "between 30 and 40": the lower end, and all the words of both. */
interface RangedNumber extends NumberWords {
  readonly range: boolean;
}

function widenRange(tree: Tree, number: NumberWords): RangedNumber {
  const joint = wordAt(tree, number.to);
  const between = joint === 'and' && wordAt(tree, number.from - 1) === 'between';
  const next =
    joint === 'to' || joint === '-' || joint === '–' || joint === 'or' || between
      ? readNumber(tree.tokens, number.to + 1)
      : null;
  const rises = next?.value !== null && number.value !== null && (next?.value ?? 0) > number.value;
  return next && rises ? { ...number, to: next.to, range: true } : { ...number, range: false };
}

function draftMeasure(tree: Tree, number: RangedNumber): Draft | null {
  const unit = findUnit(tree.tokens, number);
  if (!unit) return null;
  const first = Math.min(number.from, unit.from);
  const bound = readComparator(tree.tokens, first);
  return {
    from: bound?.from ?? first,
    to: Math.max(number.to, unit.to),
    number,
    counted: unit,
    unit: unit.unit,
    kind: unit.kind,
    comparator: number.range ? '>' : (bound?.comparator ?? '='),
  };
}

function draftCount(tree: Tree, number: RangedNumber): Draft | null {
  const counted = findCounted(tree, number);
  if (counted && isOfDegree(tree, number, counted.head)) return null;
  const people = counted === null && countsPeople(tree, number);
  if (!counted && !people && !standsAlone(tree, number)) return null;
  const bound = number.form === 'vague' ? null : readComparator(tree.tokens, number.from);
  return {
    from: bound?.from ?? number.from,
    to: counted?.to ?? number.to,
    number,
    counted: counted ?? number,
    unit: readUnit(tree, number, counted?.head ?? null, people),
    kind: kindOf(number),
    comparator: number.range ? '>' : (bound?.comparator ?? '='),
  };
}

/** "many goods", "some doubt": a measure of much or little, which counts only where people, bodies or places are meant. */
function isOfDegree(tree: Tree, number: NumberWords, head: number): boolean {
  if (number.form !== 'vague' || !/^(many|most|some|few|a)$/.test(wordAt(tree, number.from))) return false;
  const kind = kindOfNoun(lemmaAt(tree, head));
  return tree.tokens[head]?.tag === 'NOUN' && (kind === null || kind === 'commodity');
}

function readUnit(tree: Tree, number: NumberWords, counted: number | null, people: boolean): string {
  if (counted !== null) return unitOf(tree, counted);
  return people ? 'person' : unitOfSubject(tree, number);
}

/** "The crowd was about 61,000": a number that is a predicate counts its subject. */
function unitOfSubject(tree: Tree, { to }: NumberWords): string {
  const [subject] = findChildren(tree, to - 1, 'nsubj');
  return subject !== undefined && tree.tokens[subject]?.tag === 'NOUN' ? unitOf(tree, subject) : '';
}

function unitOf(tree: Tree, head: number): string {
  const lemma = lemmaAt(tree, head);
  return lemma === 'people' ? 'person' : lemma;
}

function kindOf(number: NumberWords): Quantity['kind'] {
  if (number.form === 'vague') return 'vague';
  return number.form === 'ordinal' ? 'ordinal' : 'cardinal';
}

/** A number that is a subject, an object or a predicate by itself: "Some had been accused", "the toll rose to 19". */
function standsAlone(tree: Tree, { from, to, form }: NumberWords): boolean {
  if (form === 'vague') return hasRelation(tree, to - 1, 'nsubj');
  const large = form === 'figures' && (tree.tokens[from]?.text.length ?? 0) > 2;
  return large || hasRelation(tree, to - 1, 'nsubj', 'obj', 'obl', 'conj', 'root');
}

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

function readOrdinal(tree: Tree, at: number): NumberWords | null {
  const word = wordAt(tree, at);
  const figures = /^(\d{1,4})(st|nd|rd|th)$/.exec(word)?.[1];
  const value = figures === undefined ? ordinalWords.indexOf(word) + 1 : Number(figures);
  if (value === 0 || !hasRelation(tree, at, 'amod')) return null;
  const from = wordAt(tree, at - 1) === 'the' ? at - 1 : at;
  return { from, to: at + 1, value, least: value, form: 'ordinal' };
}

/** Numbers that count nothing: parts of names, scores, list markers, "one of", "many as", single "some" of degree. */
function isNone(tree: Tree, { from, to, form }: NumberWords): boolean {
  const before = wordAt(tree, from - 1);
  const after = wordAt(tree, to);
  const word = wordAt(tree, from);
  if (from === 0 && /^[.)]$/.test(after) && form === 'figures') return true;
  // "A 59-year-old driver": an age counts nobody.
  if (
    after === '-' &&
    /^(?:year|month|week|day)$/.test(wordAt(tree, to + 1)) &&
    wordAt(tree, to + 3) === 'old'
  )
    return true;
  // "A man of 34".
  if (before === 'of' && form === 'figures' && Number(word) < 120 && isOnePerson(tree, from - 2)) return true;
  if (word === 'one') return after === 'of' || !hasRelation(tree, from, 'nummod');
  if (form === 'vague') return isVagueNone(tree, from, before, after);
  // "Update: 27 killed": a mark with a space behind it ends what stands before.
  const joined = tree.tokens[from - 1]?.end === tree.tokens[from]?.start;
  if (joined && /^[-/:.]$/.test(before) && /[\p{L}\d]$/u.test(wordAt(tree, from - 2))) return true;
  if (
    /^[-–]$/.test(after) &&
    /^\d+$/.test(wordAt(tree, to + 1)) &&
    Number(wordAt(tree, to + 1)) <= Number(word)
  )
    return true;
  return isInName(tree, from, to);
}

function isOnePerson(tree: Tree, at: number): boolean {
  return tree.tokens[at]?.penn === 'NN' && kindOfNoun(lemmaAt(tree, at)) === 'person';
}

function isVagueNone(tree: Tree, from: number, before: string, after: string): boolean {
  const word = wordAt(tree, from);
  if (word === 'many' || word === 'few')
    return before === 'as' || before === 'how' || before === 'so' || before === 'too' || after === 'a';
  const degree =
    word === 'most' &&
    (hasRelation(tree, from, 'advmod') ||
      tree.tokens[from]?.tag === 'ADV' ||
      /^(the|its|their|his|her|one)$/.test(before));
  return degree || (word === 'some' && (/^\d/.test(after) || before === 'and' || !isPlural(tree, from)));
}

/** "some people", "Some had": of things that cannot be counted ("some rain") nothing is counted. */
function isPlural(tree: Tree, some: number): boolean {
  const token = tree.tokens[some];
  const noun = tree.tokens[token?.head ?? -1];
  return (
    !hasRelation(tree, some, 'det') ||
    noun?.penn === 'NNS' ||
    noun?.penn === 'NNPS' ||
    noun?.lemma === 'people'
  );
}

/** "Flight 370", "Article 5": stands after a noun that numbers its kind, or hangs on the name before it. */
function isInName(tree: Tree, from: number, to: number): boolean {
  const before = tree.tokens[from - 1];
  const head = tree.tokens[to - 1]?.head ?? -1;
  if (!before) return false;
  if (numberedNouns.test(before.text)) return true;
  // "The Boeing 787, piloted by": a model goes by its number.
  const next = tree.tokens[to];
  const bound = head === from - 1 || before.head === from;
  const model = /^\d{3,4}$/.test(tree.tokens[from]?.text ?? '') && before.tag === 'PROPN' && bound;
  if (model && !/^(?:NOUN|ADJ|NUM|SYM)$/.test(next?.tag ?? '')) return true;
  const named = before.tag === 'PROPN' && head < from && head >= from - 3;
  return named && !hasRelation(tree, to - 1, 'obj', 'nsubj', 'obl');
}

const numberedNouns =
  /^(article|chapter|flight|route|highway|resolution|section|number|no|no\.|nos|page|phase|unit|room|gate|stage|level|category|class|reactor|line|platform|aged|age)$/i;

function formQuantity(report: Report, tokens: readonly Token[], draft: Draft): Quantity {
  const span = spanOf(tokens, draft.from, draft.to);
  const number = spanOf(
    tokens,
    draft.number.form === 'ordinal' ? draft.number.to - 1 : draft.number.from,
    draft.number.to,
  );
  return {
    start: span.start,
    end: span.end,
    id: quantityId(`${report.id}-q${number.start}`),
    text: report.text.slice(span.start, span.end),
    number,
    value: draft.number.value,
    comparator: draft.comparator,
    kind: draft.kind,
    counted: spanOf(tokens, draft.counted.from, draft.counted.to),
    unit: draft.unit,
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The one door to the id of a quantity: report and place. */
function quantityId(id: string): QuantityId {
  return id as QuantityId;
}
