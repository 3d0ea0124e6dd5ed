import {
  absolute,
  absoluteYears,
  readClock,
  readDay,
  readDecade,
  readInner,
  readIso,
  readNoon,
  readQuarter,
  readSeason,
  readYears,
} from './time-calendar.ts';
import {
  duration,
  readAgo,
  readCalendarUnit,
  readFollowing,
  readLater,
  readMonthAlone,
  readRange,
  readSame,
  readSpan,
  readToday,
  readWeekday,
} from './time-relative.ts';
import { formDate, formDuration, Match, type TimeValue } from './time-values.ts';
import type { TimeWord } from './time-words.ts';

/** A phrase of the grammar: which words `from` (inclusive) to `to` (exclusive) belong to it, and what it denotes. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  readonly value: TimeValue;
}

interface Rule {
  /** Over the codes of `time-words.ts`, sticky. */
  readonly pattern: RegExp;
  /** Null when the words do not denote a time after all. */
  readonly read: (match: Match) => TimeValue | null;
}

const number = '[dnyv]';

const rules: readonly Rule[] = [
  rule('y-(?:d|o)-(?:d|o)', (m) => readIso(m)),
  rule('(?:Wc?)?[do]O?Mc?y?', (m) => readDay(m)),
  rule('(?:Wc?)?M[do](?:c?y)?', (m) => readDay(m)),
  rule('Mc?O?y', (m) => absolute(formDate(m.value('y'), m.value('M'), null))),
  rule('(?:e-?|D?bOD?)(?:Mc?y|y|M)', (m) => readPart(m)),
  rule('D?bOD?[tlx]?u', (m) => readPart(m)),
  rule('y-[yd]', (m) => readYears(m)),
  rule('y', (m) => absolute(formDate(m.value('y'), null, null))),
  rule('F', (m) => absoluteYears(m.value('F'), (m.value('F') ?? 0) + 1)),
  rule('s', (m) => readDecade(m.value('s'))),
  rule('[lxt]?M', (m) => readMonthAlone(m)),
  rule('[lxte]?W(?:[pP])?', (m) => readWeekday(m)),
  rule('e?T[pP]?', (m) => readToday(m)),
  rule('[tl][pP]', (m) => ({
    type: 'TIME',
    value: 'XXXX-XX-XX',
    anchor: 'publication',
    offset: m.word('l') ? '-P1D' : 'P0D',
  })),
  rule('h[pPui]', (m) => readSame(m)),
  rule('D[hlx]u', (m) => readFollowing(m)),
  rule('(?:[EL]|eO?)?[lxt]u', (m) => readCalendarUnit(m)),
  rule('[tlx]S|S(?:O?y)', (m) => readSeason(m)),
  rule('D?o[qu](?:O(?:y|D?[tlx]u))?', (m) => readQuarter(m)),
  rule(`D?[lxrt]${number}?U`, (m) => readSpan(m)),
  rule('Dlu(?!.)', (m) => readSpan(m)),
  rule(`(?:${number}|a)-?[uU]g`, (m) => readAgo(m)),
  rule(`(?:${number}|a)-?[uU][LE]`, (m) => readLater(m)),
  rule('[uU]g', (m) => readAgo(m)),
  rule('UL', (m) => readLater(m)),
  rule(`${number}[k-]${number}-?[uU]`, (m) => readRange(m)),
  rule(`(?:${number})-?[uU]`, (m) => duration(m.value('dny'), m)),
  rule('U', (m) => duration(null, m)),
  rule('V[uUW]', (m) => ({ type: 'SET', value: formDuration(1, m.word('uU')?.word ?? 'week') })),
  rule('[pP]', (m) => readNoon(m)),
  rule('[Hd]A|H', (m) => readClock(m)),
];

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'y'), read };
}

/** All time phrases of a sentence's words, the longest at each place, from left to right. */
export function matchPhrases(words: readonly TimeWord[]): readonly TimePhrase[] {
  const codes = words.map(({ code }) => code).join('');
  const phrases: TimePhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = codes[at] === '.' ? null : longestAt(words, codes, at);
    if (phrase) phrases.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return phrases;
}

function longestAt(words: readonly TimeWord[], codes: string, at: number): TimePhrase | null {
  let best: TimePhrase | null = null;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const length = pattern.exec(codes)?.[0].length ?? 0;
    if (at + length <= (best?.to ?? at)) continue;
    const value = read(new Match(words.slice(at, at + length)));
    if (value) best = { from: at, to: at + length, value };
  }
  return best;
}

/** "early 2021", "the end of June 2022", "the start of the year". */
function readPart(match: Match): TimeValue | null {
  const mod = /^(late|end)$/.test(match.word('eb')?.word ?? '') ? 'END' : 'START';
  const middle = /^mid/.test(match.word('eb')?.word ?? '');
  const inner = match.word('u') ? readCalendarUnit(match) : readInner(match);
  return inner && { ...inner, mod: middle ? null : mod };
}
