import type { Token } from '../language/sentence.ts';
import type { NumberWords } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { wordIn } from './tree.ts';

/** A unit beside a number: tokens `from` to `to` (exclusive), the number left out. */
export interface UnitWords {
  readonly from: number;
  readonly to: number;
  readonly kind: Quantity['kind'];
  /** ISO 4217 code for money, "percent", else the singular of the unit ("kilometre", "mph"). */
  readonly unit: string;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['nz$', 'NZD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['chf', 'CHF'],
  ['nok', 'NOK'],
  ['sek', 'SEK'],
  ['dkk', 'DKK'],
]);

/** Names of currencies; those of several countries stand under their own name. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['rupee', 'INR'],
  ['hryvnia', 'UAH'],
  ['zloty', 'PLN'],
  ['forint', 'HUF'],
  ['lira', 'TRY'],
  ['franc', 'franc'],
  ['crown', 'crown'],
  ['krona', 'crown'],
  ['kronor', 'crown'],
  ['krone', 'crown'],
  ['kroner', 'crown'],
  ['peso', 'peso'],
  ['rand', 'ZAR'],
  ['won', 'KRW'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['shekel', 'ILS'],
  ['dirham', 'dirham'],
  ['dinar', 'dinar'],
  ['riyal', 'riyal'],
  ['rial', 'rial'],
  ['baht', 'THB'],
  ['naira', 'NGN'],
  ['shilling', 'shilling'],
]);

const measures: ReadonlySet<string> = new Set(
  (
    'kilometre kilometer km metre meter centimetre centimeter cm millimetre millimeter mm mile yard foot feet inch knot ' +
    'kilogram kilogramme kilo kg gram gramme tonne ton pound litre liter gallon hectare acre degree mph kph kmh ' +
    'megawatt mw gigawatt gw kilowatt kw megahertz volt ft'
  ).split(' '),
);
const squares = /^(square|cubic|nautical|metric)$/;

/** The unit that stands beside a number: a currency, per cent, a measure; null when something else is counted. */
export function findUnit(tokens: readonly Token[], number: NumberWords): UnitWords | null {
  return findSign(tokens, number) ?? findMagnitude(tokens, number) ?? findAfter(tokens, number);
}

function findSign(tokens: readonly Token[], { from, to }: NumberWords): UnitWords | null {
  const sign = signs.get(wordIn(tokens, from - 1));
  if (sign !== undefined && /^\d/.test(wordIn(tokens, from)))
    return { from: from - 1, to: from, kind: 'money', unit: sign };
  const after = /^[€£$]$/.test(wordIn(tokens, to)) ? signs.get(wordIn(tokens, to)) : undefined;
  return after === undefined ? null : { from: to, to: to + 1, kind: 'money', unit: after };
}

function findMagnitude(tokens: readonly Token[], { from, to }: NumberWords): UnitWords | null {
  if (wordIn(tokens, from - 1) === 'magnitude')
    return { from: from - 1, to: from, kind: 'measure', unit: 'magnitude' };
  const at = afterHyphen(tokens, to);
  return wordIn(tokens, at) === 'magnitude'
    ? { from: at, to: at + 1, kind: 'measure', unit: 'magnitude' }
    : null;
}

function findAfter(tokens: readonly Token[], { to }: NumberWords): UnitWords | null {
  const at = afterHyphen(tokens, to);
  const word = wordIn(tokens, at);
  if (word === '%' || word === 'percent' || word === 'pc')
    return { from: at, to: at + 1, kind: 'percent', unit: 'percent' };
  if (word === 'per' && wordIn(tokens, at + 1) === 'cent')
    return { from: at, to: at + 2, kind: 'percent', unit: 'percent' };
  if (word === 'percentage') return { from: at, to: at + 2, kind: 'percent', unit: 'percentage point' };
  return findMoneyWord(tokens, at) ?? findMeasure(tokens, at);
}

/** "dollars", "Norwegian crowns", "US dollars"; pounds of something are a weight. */
function findMoneyWord(tokens: readonly Token[], at: number): UnitWords | null {
  const nation =
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && currencies.has(singularOf(tokens, at + 1)) ? 1 : 0;
  const noun = singularOf(tokens, at + nation);
  const unit = currencies.get(noun);
  if (unit === undefined || tokens[at + nation]?.tag === 'ADJ' || tokens[at + nation]?.tag === 'VERB')
    return null;
  if (noun === 'pound' && isWeight(tokens, at + nation)) return null;
  const own =
    nation > 0 && wordIn(tokens, at) !== 'us' && wordIn(tokens, at) !== 'british' && noun !== 'euro';
  return { from: at, to: at + nation + 1, kind: 'money', unit: own ? `${wordIn(tokens, at)} ${noun}` : unit };
}

/** Pounds of something, or in a sentence that weighs. */
function isWeight(tokens: readonly Token[], at: number): boolean {
  return (
    wordIn(tokens, at + 1) === 'of' || tokens.some(({ lemma }) => lemma === 'weigh' || lemma === 'weight')
  );
}

function findMeasure(tokens: readonly Token[], at: number): UnitWords | null {
  const skip = squares.test(wordIn(tokens, at)) ? 1 : 0;
  const noun = singularOf(tokens, at + skip);
  if (!measures.has(noun)) return null;
  const end = at + skip + 1;
  const speed = speedEnd(tokens, end);
  if (speed > end && /^(km|kilomet(re|er))$/.test(noun))
    return { from: at, to: speed, kind: 'measure', unit: 'kph' };
  if (speed > end && noun === 'mile') return { from: at, to: speed, kind: 'measure', unit: 'mph' };
  const unit = noun === 'kmh' ? 'kph' : noun;
  return { from: at, to: end, kind: 'measure', unit: skip === 1 ? `${wordIn(tokens, at)} ${unit}` : unit };
}

/** The end of "per hour", "an hour", "/h" after a length; `at` itself when none stands there. */
function speedEnd(tokens: readonly Token[], at: number): number {
  const next = wordIn(tokens, at);
  const after = wordIn(tokens, at + 1);
  return /^(per|an|\/)$/.test(next) && /^(hour|h|hr)$/.test(after) ? at + 2 : at;
}

function afterHyphen(tokens: readonly Token[], at: number): number {
  return wordIn(tokens, at) === '-' ? at + 1 : at;
}

function singularOf(tokens: readonly Token[], at: number): string {
  const word = wordIn(tokens, at);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
