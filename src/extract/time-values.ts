import type { TimeExpression } from './time-expression.ts';
import type { TimeWord } from './time-words.ts';

/** What a phrase denotes before it is hung on anything: the parts of a `TimeExpression` that its words decide. */
export interface TimeValue {
  readonly type: TimeExpression['timex']['type'];
  readonly value: string | null;
  readonly mod?: TimeExpression['timex']['mod'];
  readonly edtf?: string | null;
  readonly anchor?: 'publication' | 'before';
  readonly offset?: string;
}

/** ISO 8601 letter of a unit and how many of it a word stands for ("fortnight" is two weeks). */
export interface Unit {
  readonly letter: string;
  readonly times: number;
  readonly clock: boolean;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^seconds$/, { letter: 'S', times: 1, clock: true }],
  [/^minutes?$/, { letter: 'M', times: 1, clock: true }],
  [/^hours?$/, { letter: 'H', times: 1, clock: true }],
  [/^(days?|nights?)$/, { letter: 'D', times: 1, clock: false }],
  [/^weekends?$/, { letter: 'WE', times: 1, clock: false }],
  [/^weeks?$/, { letter: 'W', times: 1, clock: false }],
  [/^fortnights?$/, { letter: 'W', times: 2, clock: false }],
  [/^months?$/, { letter: 'M', times: 1, clock: false }],
  [/^quarters?$/, { letter: 'Q', times: 1, clock: false }],
  [/^years?$/, { letter: 'Y', times: 1, clock: false }],
  [/^decades?$/, { letter: 'Y', times: 10, clock: false }],
  [/^centur(y|ies)$/, { letter: 'Y', times: 100, clock: false }],
];

export function readUnit(word: string): Unit | null {
  return units.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Words by code within one match: `word('u')` is its first unit, `all('y')` its years. */
export class Match {
  readonly words: readonly TimeWord[];

  constructor(words: readonly TimeWord[]) {
    this.words = words;
  }

  word(codes: string): TimeWord | null {
    return this.words.find(({ code }) => codes.includes(code)) ?? null;
  }

  value(codes: string): number | null {
    return this.word(codes)?.value ?? null;
  }
}

/** "P2D", "PT6H"; "PXD" for several days, "PXY" for years. */
export function formDuration(amount: number | null, word: string): string | null {
  const unit = readUnit(word);
  if (!unit) return null;
  const count =
    amount === null ? 'X'.padEnd(String(unit.times).length, '0') : String(trim(amount * unit.times));
  return `${unit.clock ? 'PT' : 'P'}${count}${unit.letter}`;
}

/** Unknown date as fine as the unit: "XXXX" for years, "XXXX-XX" for months, "XXXX-WXX", "XXXX-XX-XX". */
export function blankDate(word: string): string {
  const unit = readUnit(word);
  if (word === 'period') return 'XXXX';
  if (!unit || unit.clock || unit.letter === 'D') return 'XXXX-XX-XX';
  const blanks: Readonly<Record<string, string>> = {
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
    M: 'XXXX-XX',
    Q: 'XXXX-QX',
  };
  return blanks[unit.letter] ?? 'XXXX';
}

/** An offset with its sign: "-P5Y"; null amounts have none. */
export function formOffset(sign: '-' | '', amount: number | null, word: string): string | null {
  return amount === null ? null : `${sign}${formDuration(amount, word) ?? ''}` || null;
}

/** Year, month and day as far as they are known, or null when the day does not exist. */
export function formDate(year: number | null, month: number | null, day: number | null): string | null {
  if (day !== null && (day < 1 || day > daysOf(year, month))) return null;
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== null) parts.push(pad(month));
  if (day !== null) parts.push(pad(day));
  return parts.join('-');
}

function daysOf(year: number | null, month: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function trim(number: number): number {
  return Number(number.toPrecision(6));
}

/** "last" and "next" before a name of the calendar tell the direction. */
export function whichOne(match: Match, step: string): { readonly offset?: string } {
  const which = match.word('lxt');
  if (!which) return {};
  const signs: Readonly<Record<string, string>> = { l: `-${step}`, x: step };
  return { offset: signs[which.code] ?? step.replace('1', '0') };
}

/**
 * Moves an EDTF year, month or day by an ISO 8601 offset of years, months, weeks or days. Null where the date is not
 * as fine as the offset ("2020" and three days) or either is of another form.
 */
export function moveDate(edtf: string, offset: string): string | null {
  const step = /^(-?)P(\d{1,4})([YMWD])$/.exec(offset);
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!step || !date) return null;
  const [, sign, amount, letter = ''] = step;
  const [, year, month, day] = date;
  const count = Number(amount) * (sign === '-' ? -1 : 1);
  if (count === 0) return edtf;
  const known = letter === 'Y' || (letter === 'M' && month !== undefined) || day !== undefined;
  if (!known) return null;
  const moved = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (letter === 'Y') moved.setUTCFullYear(moved.getUTCFullYear() + count);
  if (letter === 'M') moved.setUTCMonth(moved.getUTCMonth() + count);
  if (letter === 'W' || letter === 'D')
    moved.setUTCDate(moved.getUTCDate() + count * (letter === 'W' ? 7 : 1));
  return moved.toISOString().slice(0, edtf.length);
}
