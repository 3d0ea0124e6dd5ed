import {
  blankDate,
  formDate,
  formDuration,
  formOffset,
  type Match,
  type TimeValue,
  whichOne,
} from './time-values.ts';

const days: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export function readMonthAlone(match: Match): TimeValue | null {
  const value = formDate(null, match.value('M'), null);
  return { type: 'DATE', value, anchor: 'publication', ...whichOne(match, 'P1Y') };
}

export function readWeekday(match: Match): TimeValue {
  const day = days.indexOf(match.word('W')?.word ?? '') + 1;
  const value = `XXXX-WXX-${day}`;
  const part = match.word('pP');
  return {
    type: part ? 'TIME' : 'DATE',
    value: part ? value + partOf(part.word) : value,
    anchor: 'publication',
    ...whichOne(match, 'P1W'),
  };
}

function partOf(word: string): string {
  const parts: Readonly<Record<string, string>> = {
    morning: 'TMO',
    afternoon: 'TAF',
    evening: 'TEV',
    night: 'TNI',
    midday: 'TMI',
    noon: 'TMI',
  };
  return parts[word] ?? '';
}

export function readToday(match: Match): TimeValue {
  const word = match.word('T')?.word ?? '';
  const offsets: Readonly<Record<string, string>> = { yesterday: '-P1D', tomorrow: 'P1D' };
  return { type: 'DATE', value: 'XXXX-XX-XX', anchor: 'publication', offset: offsets[word] ?? 'P0D' };
}

/** "that night", "the same day", "that period": as the time told of before. */
export function readSame(match: Match): TimeValue {
  return { type: 'DATE', value: blankDate(match.word('ui')?.word ?? 'day'), anchor: 'before', offset: 'P0D' };
}

/** "the following day", "the previous year" count from the time told of before. */
export function readFollowing(match: Match): TimeValue | null {
  const unit = match.word('u')?.word ?? 'day';
  const which = match.word('hlx')?.word ?? '';
  if (which === 'coming') return readSpan(match);
  if (which === 'last' || which === 'past') return readSpan(match);
  const signs: Readonly<Record<string, '-' | ''>> = {
    previous: '-',
    preceding: '-',
    following: '',
    next: '',
  };
  const sign = signs[which];
  if (sign === undefined) return readSame(match);
  return relative(unit, 'before', formOffset(sign, 1, unit));
}

export function readCalendarUnit(match: Match): TimeValue | null {
  const unit = match.word('u')?.word ?? 'year';
  const which = match.word('lxt');
  if (unit === 'day' && which?.code !== 't') return null;
  if (which?.word === 'that' || /^(hour|minute)$/.test(unit)) return null;
  const signs: Readonly<Record<string, number>> = { l: -1, x: 1 };
  const step = signs[which?.code ?? ''] ?? 0;
  return relative(unit, 'publication', formOffset(step < 0 ? '-' : '', Math.abs(step), unit));
}

function relative(unit: string, anchor: 'publication' | 'before', offset: string | null): TimeValue {
  return { type: 'DATE', value: blankDate(unit), anchor, ...(offset === null ? {} : { offset }) };
}

/** "the past three years", "recent weeks", "the coming days": a length that begins or ends with publication. */
export function readSpan(match: Match): TimeValue | null {
  const unit = match.word('uU')?.word ?? 'year';
  const amount = match.word('u') && !match.word('dny') ? 1 : match.value('dny');
  const before = match.word('lr') !== null;
  const offset = formOffset(before ? '-' : '', amount, unit);
  return {
    type: 'DURATION',
    value: formDuration(amount, unit),
    anchor: 'publication',
    ...(offset === null ? {} : { offset }),
  };
}

export function readAgo(match: Match): TimeValue {
  const unit = match.word('uU')?.word ?? 'year';
  const amount = match.word('a') ? 1 : match.value('dny');
  return relative(unit, 'publication', formOffset('-', amount, unit));
}

export function readLater(match: Match): TimeValue {
  const unit = match.word('uU')?.word ?? 'year';
  const amount = match.word('a') ? 1 : match.value('dny');
  return relative(unit, 'before', formOffset(match.word('E') ? '-' : '', amount, unit));
}

export function duration(amount: number | null, match: Match): TimeValue | null {
  const value = formDuration(amount, match.word('uU')?.word ?? '');
  return value === null ? null : { type: 'DURATION', value };
}

/** "six to eight weeks": the lower bound, as approximate. */
export function readRange(match: Match): TimeValue | null {
  const value = duration(match.value('dny'), match);
  return value && { ...value, mod: 'APPROX' };
}
