import { formDate, type Match, type TimeValue, whichOne } from './time-values.ts';

const seasonCodes: Readonly<Record<string, [string, string]>> = {
  spring: ['SP', '21'],
  summer: ['SU', '22'],
  autumn: ['FA', '23'],
  winter: ['WI', '24'],
};

export function absolute(date: string | null): TimeValue | null {
  return date === null ? null : { type: 'DATE', value: date, edtf: date };
}

export function readIso(match: Match): TimeValue | null {
  const [year, , month, , day] = match.words;
  const number = Number(month?.word.length === 2 ? month.word : Number.NaN);
  return number >= 1 && number <= 12
    ? absolute(formDate(year?.value ?? null, number, day?.value ?? null))
    : null;
}

export function readDay(match: Match): TimeValue | null {
  const year = match.value('y');
  const date = formDate(year, match.value('M'), match.value('do'));
  if (date === null) return null;
  return year === null ? { type: 'DATE', value: date, anchor: 'publication' } : absolute(date);
}

export function readInner(match: Match): TimeValue | null {
  const month = match.value('M');
  if (match.word('y')) return absolute(formDate(match.value('y'), month, null));
  return month === null ? null : { type: 'DATE', value: formDate(null, month, null), anchor: 'publication' };
}

/** "2015-2019", "2023-24". */
export function readYears(match: Match): TimeValue | null {
  const [first, , last] = match.words;
  if (!first?.value || !last?.value) return null;
  const end = last.code === 'y' ? last.value : Math.floor(first.value / 100) * 100 + last.value;
  return end > first.value && (last.code === 'y' || last.word.length === 2)
    ? absoluteYears(first.value, end)
    : null;
}

export function absoluteYears(from: number | null, to: number): TimeValue | null {
  return from === null ? null : { type: 'DATE', value: `${from}/${to}`, edtf: `${from}/${to}` };
}

export function readDecade(start: number | null): TimeValue | null {
  if (start === null) return null;
  const year = start < 100 ? 1900 + start : start;
  return { type: 'DATE', value: String(year / 10), edtf: `${year / 10}X` };
}

export function readSeason(match: Match): TimeValue | null {
  const codes = seasonCodes[match.word('S')?.word ?? ''];
  const year = match.value('y');
  if (!codes) return null;
  if (year === null)
    return { type: 'DATE', value: `XXXX-${codes[0]}`, anchor: 'publication', ...whichOne(match, 'P1Y') };
  return { type: 'DATE', value: `${year}-${codes[0]}`, edtf: `${year}-${codes[1]}` };
}

/** "the first quarter of 2032", "the second half of the year". */
export function readQuarter(match: Match): TimeValue | null {
  const nth = match.value('o') ?? 0;
  const half = match.word('q') !== null;
  if (!half && !match.words.some(({ word }) => word === 'quarter')) return null;
  if (nth < 1 || nth > (half ? 2 : 4)) return null;
  const year = match.value('y');
  if (year === null && !match.word('O')) return null;
  const edtf = year === null ? {} : { edtf: `${year}-${half ? nth + 39 : nth + 32}` };
  return {
    type: 'DATE',
    value: `${year ?? 'XXXX'}-${half ? 'H' : 'Q'}${nth}`,
    ...edtf,
    ...(year === null ? { anchor: 'publication' as const } : {}),
  };
}

/** "at noon": the parts of a day that are an hour. */
export function readNoon(match: Match): TimeValue | null {
  const hours: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };
  const value = hours[match.word('pP')?.word ?? ''];
  return value === undefined ? null : { type: 'TIME', value };
}

export function readClock(match: Match): TimeValue | null {
  const clock = match.word('Hd')?.word ?? '';
  const [hours = '', minutes = '00'] = clock.split(':');
  const late = /^p/.test(match.word('A')?.word ?? '') && Number(hours) < 12 ? 12 : 0;
  const hour = Number(hours) + late;
  return hour <= 24 ? { type: 'TIME', value: `T${String(hour).padStart(2, '0')}:${minutes}` } : null;
}
