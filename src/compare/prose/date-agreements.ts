import { type Draft, reportsIn, toldVerdict } from '../draft.ts';
import { showWords } from '../shown-words.ts';
import { passage } from '../telling-words.ts';
import { groupBy, listLetters, sentenceKey, type ToldStory, type ToldTime, wordsOf } from '../told-story.ts';
import type { Voice } from '../voice.ts';
import { type Anchor, anchorsAround } from './anchors.ts';
import type { Line } from './line.ts';

interface Dated {
  readonly line: Line;
  readonly time: ToldTime;
  readonly value: string;
  /** The day on which somebody said it, not that on which it was. */
  readonly saying: boolean;
  /** "Five years ago", "last March": known only by reckoning. */
  readonly relative: boolean;
  readonly about: readonly string[];
}

/** Most sentences of one date that are set beside each other. */
const most = 60;

/** The same day told of the same thing, and "five years ago" beside the year that it works out to. */
export function draftDateAgreements(story: ToldStory): readonly Draft[] {
  const dated = story.lines.flatMap((line) => readDated(story, line));
  const keyOf = (d: Dated): string => `${story.clusters.get(d.line.report)} ${d.value}`;
  return [...groupBy(dated, keyOf).map].flatMap(([key, group]) =>
    draftDate(story, key, group.slice(0, most)),
  );
}

function readDated(story: ToldStory, line: Line): readonly Dated[] {
  return (story.timesIn.get(sentenceKey(line)) ?? []).flatMap((time) => {
    const value = time.edtf?.replace(/[~?%]$/, '') ?? '';
    const relative = /\b(?:ago|earlier|later)$/i.test(time.text);
    if (
      !/^\d{4}(?:-\d\d-\d\d)?$/.test(value) ||
      (value.length === 4) !== (relative || /^\d{4}$/.test(time.text))
    )
      return [];
    const reach = value.length === 4 ? 2 : 6;
    const about = anchorsAround(story, line, time, reach)
      .filter((anchor) => !isBehindAnother(line, time, anchor))
      .map((anchor) => anchor.id);
    return [{ line, time, value, relative, about, saying: isOfSaying(line, time) }];
  });
}

const saying =
  /\b(?:statement|said|says|say|announced|announcement|reported|told|interview|speech|message|post|posted|briefing|conference|letter|confirmed|wrote)\b[^.;,:“”"]{0,24}$/i;

/** "Said on Monday", "in a statement on Monday". */
function isOfSaying({ text, start }: Line, time: ToldTime): boolean {
  return saying.test(text.slice(0, time.start - start));
}

/** "searched the hall on May 15 following the attack": what comes behind such a word was another time. */
function isBehindAnother(line: Line, time: ToldTime, anchor: Anchor): boolean {
  if (anchor.start < time.end || time.text.length === 4) return false;
  const between = line.text.slice(time.end - line.start, anchor.start - line.start);
  return /\b(?:following|after|before|since|until)\b/i.test(between);
}

function draftDate(story: ToldStory, key: string, group: readonly Dated[]): readonly Draft[] {
  const [one, other] = findPair(group) ?? [];
  if (!one || !other) return [];
  const shared = new Set(one.about.filter((id) => other.about.includes(id)));
  const told = group.filter((d) => d === one || d === other || meets(d, one, shared));
  const voices = told.map((d) => toVoice(story, d));
  const reports = reportsIn([voices]);
  const relative = told.find((d) => d.relative);
  const sum = relative ? `${relative.time.text.trim()} = ${one.value}` : null;
  // A number may be another one in another report: words without one label the row for all.
  const plain = told.filter((d, index) => !countsSomebody(story, d, voices[index]));
  const [label = ''] = voices
    .filter((_, index) => plain.length === 0 || plain.includes(told[index] ?? one))
    .map(({ words }) => wordsOf(story, showWords(story, words)).replaceAll(/\s+/g, ' ').trim())
    .sort(
      (a, b) =>
        Number(!isFull.test(a)) - Number(!isFull.test(b)) ||
        Number(leads.test(a)) - Number(leads.test(b)) ||
        a.length - b.length,
    );
  return [
    {
      key: `${key} ${[...shared].sort().join(' ')} same date`,
      type: 'temporal',
      verdict: sum ? 'agree' : toldVerdict(story, reports),
      question: relative ? `“${relative.time.text.trim()}” means ${one.value}` : `“${label}”`,
      sides: [voices],
      because: sum ? `${listLetters(story, reports)} agree: ${sum}` : '',
      sum,
      weight: told.length,
    },
  ];
}

function countsSomebody(story: ToldStory, { line }: Dated, voice: Voice | undefined): boolean {
  return (story.quantitiesIn.get(sentenceKey(line)) ?? []).some(
    ({ kind, start, end }) =>
      kind === 'cardinal' && voice !== undefined && voice.words.start <= start && end <= voice.words.end,
  );
}

/** Words that belong to what was said before them: no label begins so where another wording does not. */
const leads = /^(?:to|of|in|at|on|into|as|for|by|from|with|and|he|she|it|they) /i;

/** From the beginning of a sentence, with somebody or something that does or undergoes it. */
const isFull =
  /^\p{Lu}[^,;:[(]+ (?:was|were|has|had|is|are|[\p{Ll}]+ed|took|struck|hit|fell|began|met|left|said) /u;

/** Two reports that tell of one thing: a year worked out beside the year itself, or a day with two words in common. */
function findPair(group: readonly Dated[]): readonly [Dated, Dated] | null {
  for (const [at, one] of group.entries()) {
    const other = group.slice(at + 1).find((later) => isPair(one, later));
    if (other) return [one, other];
  }
  return null;
}

function isPair(one: Dated, other: Dated): boolean {
  if (one.line.report === other.line.report || one.saying !== other.saying) return false;
  const shared = new Set(one.about.filter((id) => other.about.includes(id))).size;
  return one.value.length === 4 ? one.relative !== other.relative && shared > 0 : shared > 1;
}

function meets(dated: Dated, one: Dated, shared: ReadonlySet<string>): boolean {
  const own = dated.about.filter((id) => shared.has(id)).length;
  return dated !== one && dated.saying === one.saying && own >= (dated.value.length === 4 ? 1 : 2);
}

/** The date with the nearest word that both share, as far as its clause goes. */
function toVoice(story: ToldStory, { line, time }: Dated): Voice {
  const before = line.text.slice(Math.max(0, time.start - line.start - 48), time.start - line.start);
  const phrase = /[^.,;:“”"]*$/.exec(before)?.[0].replace(/^\S*\s/, '') ?? '';
  const start = before.length < 48 ? time.start - before.length : time.start - phrase.length;
  const told = story.inSentence.get(sentenceKey(line)) ?? [];
  const near = [...told].sort(
    (a, b) => Math.abs(a.trigger.start - time.start) - Math.abs(b.trigger.start - time.start),
  )[0];
  // From the verb on, where the cut would fall before it: "struck Chile early Monday".
  const verb = near?.trigger.start ?? 0;
  const opening = start < verb && verb < time.start && before.length === 48 ? verb : start;
  return {
    report: line.report,
    words: passage(line, { start: Math.max(line.start, opening), end: time.end + nounBehind(line, time) }),
    differing: [passage(line, time)],
    statements: near ? [near.id] : [],
  };
}

/** "The disputed 2020 election", "Monday's earthquake": the noun that a date stands before belongs to it. */
function nounBehind(line: Line, time: ToldTime): number {
  const behind = line.text.slice(time.end - line.start, time.end - line.start + 48);
  const owned =
    /^['’]s(?: \p{L}[\p{L}-]*){1,4}?(?= (?:in|on|at|of|that|which|and|was|were|is|has|had)\b|[.,;:“”"]|$)/u.exec(
      behind,
    );
  if (owned) return owned[0].length;
  if (!/^\d{4}$/.test(time.text)) return 0;
  return (
    /^ (?!(?:and|but|when|after|before|as|in|on|at|for|to|by|with|of|that|which|who|was|were|is|had|has)\b)\p{Ll}+/u.exec(
      line.text.slice(time.end - line.start, time.end - line.start + 24),
    )?.[0].length ?? 0
  );
}
