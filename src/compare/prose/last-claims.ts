import { inflectParticiple } from '../../resolve/inflect.ts';
import type { Draft } from '../draft.ts';
import { countriesOf, groupBy, sentenceKey, type ToldStory, type ToldTime } from '../told-story.ts';
import { type Anchor, anchorsAround } from './anchors.ts';
import { draftFacts, type Fact } from './facts.ts';
import { type Line, withAuxiliaries } from './line.ts';
import { isTelling, readWords, senseOf, stemOf, type Word } from './stems.ts';

/** What happens to one thing once, as a question asks for it; by sense of `stems.ts`. */
const once: ReadonlyMap<string, (thing: string, open: boolean) => string> = new Map([
  ...[
    'close completed',
    'notice noticed',
    'arrest arrested',
    'founded founded',
    'born born',
    'build built',
    'sign signed',
  ].map((row) => {
    const [verb = '', participle = ''] = row.split(' ');
    return [
      senseOf(stemOf(verb)),
      (thing: string, open: boolean) =>
        open ? `When is ${thing} to be ${participle}?` : `When was ${thing} ${participle}?`,
    ] as const;
  }),
  ...['resign', 'expire', 'begin', 'end', 'marry', 'die', 'burst', 'sink'].map(
    (verb) =>
      [
        senseOf(stemOf(verb)),
        (thing: string, open: boolean) =>
          open ? `When is ${thing} to ${verb}?` : `When did ${thing} ${verb}?`,
      ] as const,
  ),
]);

interface Dated {
  readonly line: Line;
  readonly verb: Word;
  readonly time: ToldTime;
  /** First and last month, counted from year zero; days where both are given. */
  readonly from: number;
  readonly to: number;
  /** "sun": all that is known of a day of a report without a date. */
  readonly weekday: string;
  readonly last: boolean;
  /** What stands close to the verb. */
  readonly about: readonly Anchor[];
}

/** Telling words to each side of the verb within which the thing that it happens to is looked for. */
const reach = 4;

/**
 * When what happens once happened, and when something happened for the last time: a date outside the other's leaves
 * no room for both.
 */
export function draftOnce(story: ToldStory): readonly Draft[] {
  const dated = story.lines.flatMap((line) => readDated(story, line));
  const keyOf = (d: Dated): string => `${story.clusters.get(d.line.report)} ${senseOf(d.verb.stem)}`;
  return [...groupBy(dated, keyOf).map].flatMap(([key, group]) => draftVerb(story, key, group.slice(0, 80)));
}

function readDated(story: ToldStory, line: Line): readonly Dated[] {
  const times = story.timesIn.get(sentenceKey(line)) ?? [];
  if (!times.some((time) => readDay(time))) return [];
  const words = readWords(line.text, line.start)
    .filter(isTelling)
    .map((word) => withParticle(line, word));
  const last = /\blast\b(?! (?:week|month|year|season|night))/i.test(line.text);
  return times.flatMap((time) => {
    const range = readDay(time);
    const verb = verbBefore(words, time);
    // "Began again": another beginning.
    if (!range || !verb || /^ again\b/i.test(line.text.slice(verb.end - line.start))) return [];
    const about = anchorsAround(story, line, verb, reach).filter(
      (anchor) => !isBeyondClause(line, time, anchor),
    );
    return [{ line, verb, time, ...range, last, about }];
  });
}

/** "X was held in May, while Y spent years in jail": whoever stands behind the joint has another date. */
function isBeyondClause({ text, start }: Line, time: ToldTime, anchor: Anchor): boolean {
  return (
    anchor.start > time.end &&
    /[,;] (?:while|whereas|and|but|as)\b|;/i.test(text.slice(time.end - start, anchor.start - start))
  );
}

/** What breaks out begins. */
function withParticle(line: Line, word: Word): Word {
  const broke = /^br(?:oke|eaks?|oken)$/.test(word.low);
  return broke && line.text.startsWith(' out', word.end - line.start)
    ? { ...word, stem: stemOf('begin'), end: word.end + ' out'.length }
    : word;
}

/** Nouns that end like those for acts and name none. */
const noActs =
  /^(?:televis|federat|corporat|associat|organi[sz]at|administrat|foundat|commiss|delegat|populat|un|mill|bill|trill|reg|nat|relig|fash|stat|miss|sess|sect|vers|pens|opin|champ|pass|posit|condit|quest|reason|direct|locat|tradit|nutrit|profess|divis|coalit|oppositi|faction|union|station|nation|region|situat|relat)ion$/;

/** The nearest word before a time that is such a verb, or any word for the rule of the last time. */
function verbBefore(words: readonly Word[], time: ToldTime): Word | null {
  const before = words.filter((word) => word.end <= time.start && time.start - word.end < 60);
  const known = before.findLastIndex((word) => once.has(senseOf(word.stem)));
  const near = before.findLastIndex((word) => /ed$|ion$/.test(word.low) && !noActs.test(word.low));
  // "Discovered the intrusion": the noun right behind a verb is what it is done to.
  const object = near === known + 1 && /ion$/.test(before[near]?.low ?? '');
  return before[known >= 0 && (near < known || object) ? known : near] ?? null;
}

/** A date as far as it is known: no range where only the day of the week is. */
function readDay({ edtf, text }: ToldTime): Pick<Dated, 'from' | 'to' | 'weekday'> | null {
  const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const range = readRange(edtf ?? '');
  if (range) return { ...range, weekday };
  const plain = weekday !== '' && !/\b(?:last|next|following|previous)\b/i.test(text);
  return plain ? { from: Number.NaN, to: Number.NaN, weekday } : null;
}

/** Days since year zero, roughly, of the first and last day that a value may mean. */
function readRange(edtf: string): { from: number; to: number } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]) * 372;
  if (match[2] === undefined) return { from: year, to: year + 371 };
  const month = Number(match[2]);
  if (month >= 33 && month <= 36) return { from: year + (month - 33) * 93, to: year + (month - 32) * 93 - 1 };
  const start = year + (month - 1) * 31;
  if (match[3] === undefined) return { from: start, to: start + 30 };
  return { from: start + Number(match[3]) - 1, to: start + Number(match[3]) - 1 };
}

function draftVerb(story: ToldStory, key: string, group: readonly Dated[]): readonly Draft[] {
  for (const [at, one] of group.entries()) {
    for (const other of group.slice(at + 1)) {
      const shared = sharedAnchors(story, one, other);
      if (one.line.report === other.line.report || !clash(one, other) || shared.length === 0) continue;
      if (personal.test(one.verb.stem) && !shared.some(({ name }) => name)) continue;
      const facts = [one, other].map((d) => toFact(d, `${key} ${shared.map(({ id }) => id).join(' ')} when`));
      return draftFacts(story, facts, {
        type: 'temporal',
        question: () => question(one, other, shared),
        statement: null,
        remark: 'Both dates cannot be right.',
        twice: 'drop',
      });
    }
  }
  return [];
}

/** Verbs that tell of no one thing: "took the island unawares", "to take visitors away". */
const lightVerbs: ReadonlySet<string> = new Set(
  'take make get give go come put set keep have bring run turn move'
    .split(' ')
    .map((verb) => senseOf(stemOf(verb))),
);

/** What befalls people: both sentences must name the one whom it befell. */
const personal = /^(?:arrest|detain|born|resign|marr|di)/;

/** What both verbs stand close to: one thing that has a name or a noun, a country alone being none. */
function sharedAnchors(story: ToldStory, one: Dated, other: Dated): readonly Anchor[] {
  const verb = senseOf(one.verb.stem);
  const near = new Set(other.about.map(({ id }) => id));
  return one.about.filter(
    ({ id, name }) =>
      id !== verb &&
      !lightVerbs.has(id) &&
      near.has(id) &&
      !/^\d/.test(id) &&
      !(name && countriesOf(story, id).some((country) => country === id)),
  );
}

function clash(one: Dated, other: Dated): boolean {
  const undated = Number.isNaN(one.from) || Number.isNaN(other.from);
  const apart = one.to < other.from || other.to < one.from;
  if (undated) return isOfOtherDay(one, other);
  if (!apart) return false;
  if (one.last !== other.last && isOfSaying(one.last ? other : one)) return false;
  if (one.last !== other.last) return one.last ? one.to < other.from : other.to < one.from;
  return once.has(senseOf(one.verb.stem));
}

/** Two days of the week, where a report does not say which week: of what happens once, and is over. */
function isOfOtherDay(one: Dated, other: Dated): boolean {
  const over = [one, other].every((d) => !d.last && !open.test(d.line.text) && !isOfSaying(d));
  return (
    over &&
    one.weekday !== '' &&
    other.weekday !== '' &&
    one.weekday !== other.weekday &&
    once.has(senseOf(one.verb.stem))
  );
}

/** "Has not signed, he said on Thursday": nothing that happened on the day. */
function isOfSaying({ line, verb, time }: Dated): boolean {
  const before = line.text.slice(0, verb.start - line.start);
  const between = line.text.slice(verb.end - line.start, time.start - line.start);
  return (
    /\b(?:not|never|yet)\b|n['’]t\b/i.test(before.slice(-20)) ||
    /\b(?:said|says|told|reported|announced|according)\b/i.test(between)
  );
}

function toFact({ line, verb, time, from, weekday }: Dated, key: string): Fact {
  const start = line.start + withAuxiliaries(line.text.slice(0, verb.start - line.start));
  const words = { start: time.end - start <= 90 ? start : time.start, end: time.end };
  return { key, mark: Number.isNaN(from) ? weekday : String(from), line, words, differing: time, firm: true };
}

const open = /\b(?:will|expected|is to|are to|due|planned)\b/i;

function question(one: Dated, other: Dated, shared: readonly Anchor[]): string {
  const dated = one.last ? one : other;
  const ids = new Set(shared.map(({ id }) => id));
  const near = dated.about.find(({ id }) => ids.has(id));
  const noun = near
    ? dated.line.text.slice(near.start - dated.line.start, near.end - dated.line.start)
    : 'it';
  const thing = /^\p{Lu}|^it$/u.test(noun) ? noun : `the ${noun}`;
  if (one.last !== other.last) return `When was ${thing} last ${inflectParticiple(dated.verb.low)}?`;
  return (
    once.get(senseOf(dated.verb.stem))?.(thing, open.test(dated.line.text)) ??
    `When did it happen to ${thing}?`
  );
}
