import type { Statement } from '../resolve/statement.ts';
import { headOf, persons } from './counted-nouns.ts';
import { fateAround, isOfOthers } from './fates.ts';
import { convertMeasure } from './measures.ts';
import { isOpen } from './prose/line.ts';
import { passage } from './telling-words.ts';
import {
  countriesOf,
  quantitiesOf,
  sentenceKey,
  type ToldQuantity,
  type ToldStory,
  wordsOf,
} from './told-story.ts';

/** A number said of something, in a form that can be set beside other reports' numbers. */
export interface Count {
  readonly statement: Statement;
  /** What befell or was done to the counted: the statement's predicate, or what the words beside the figure say. */
  readonly fate: string;
  readonly quantity: ToldQuantity;
  /** What is counted, singular; one word for all words for persons in general. */
  readonly head: string;
  /** Words that narrow it: "political". Nationalities are apart. */
  readonly modifiers: readonly string[];
  /** Country whose people are counted ("Danish tourists", "five Danes"). */
  readonly nationality: string | null;
  /** The values that it allows, in `unit`-free numbers (lengths in metres, weights in kilograms, times in seconds). */
  readonly low: number;
  readonly high: number;
  /** "11 other": the named ones beside them come on top. */
  readonly others: boolean;
}

const idle: ReadonlySet<string> = new Set(
  'the a an of other others more another new total all some these those their his her its our up to additional'.split(
    ' ',
  ),
);

export function readCounts(story: ToldStory, statement: Statement): readonly Count[] {
  return quantitiesOf(story, statement)
    .filter((q) => isComparable(q) && !tellsOfOthers(story, q))
    .map((quantity) => readCount(story, statement, quantity));
}

function tellsOfOthers(story: ToldStory, { report, start, end, counted }: ToldQuantity): boolean {
  const from = Math.max(end, counted.end);
  return isOfOthers(
    wordsOf(story, { report, start: Math.max(0, start - 160), end: start }),
    wordsOf(story, { report, start: from, end: from + 60 }),
  );
}

function isComparable(quantity: ToldQuantity): boolean {
  // "Most of them": of how many, another sentence tells.
  const part = quantity.value === null && /\bof (?:them|those|these|whom)\b/i.test(quantity.text);
  return quantity.kind !== 'ordinal' && quantity.kind !== 'duration' && !part;
}

/** Figures that no statement took up, or took up wrongly, but whose own words tell what befell the counted. */
export function readFates(story: ToldStory): readonly Count[] {
  return [...story.quantitiesIn].flatMap(([sentence, quantities]) => {
    const first = story.inSentence.get(sentence)?.[0] ?? standIn(story, sentence);
    return first ? quantities.filter(isComparable).flatMap((q) => readFate(story, first, q) ?? []) : [];
  });
}

/** For a sentence in which nothing was read: who did it to whom is open there. */
function standIn(story: ToldStory, sentence: string): Statement | null {
  const line = story.lineAt.get(sentence);
  const [any] = line ? (story.byReport.get(line.report) ?? []) : [];
  if (!line || !any) return null;
  const none = { subject: [], object: [], roles: {}, attribution: [], event: null } as const;
  return {
    ...any,
    ...none,
    sentence: line.sentence,
    evidence: { start: line.start, end: line.end },
    modality: ['asserted'],
  };
}

function readFate(story: ToldStory, statement: Statement, quantity: ToldQuantity): Count | null {
  const end = Math.max(quantity.end, quantity.counted.end);
  const after = wordsOf(
    story,
    passage(quantity, { start: end, end: Math.min(statement.evidence.end, end + 60) }),
  );
  const before = wordsOf(
    story,
    passage(quantity, {
      start: Math.max(statement.evidence.start, quantity.start - 160),
      end: quantity.start,
    }),
  );
  const counted = wordsOf(story, { ...quantity.counted, report: quantity.report });
  // "Five of the wounded" are a part, and of what befell them nothing is said.
  const part = /\bof\b/i.test(wordsOf(story, passage(quantity, { start: quantity.start, end })));
  const fate = fateAround(before, after, part ? '' : counted);
  const same = (story.inSentence.get(sentenceKey(statement)) ?? []).find((s) => s.predicate === fate);
  if (!fate) return null;
  // Another verb's "will" is none of the figure's.
  const firm = same ?? (isOpen(before.slice(-30)) ? statement : { ...statement, modality: ['asserted'] });
  const count = readCount(story, firm, quantity);
  // "More than 60 injured" counts people; who leaves home lives there.
  const resident = (fate === 'evacuate' && count.head === 'resident') || /^(?:other|more)$/.test(count.head);
  return { ...count, fate, head: resident ? 'person' : count.head || 'person' };
}

function readCount(story: ToldStory, statement: Statement, quantity: ToldQuantity): Count {
  const counted = countsItself(quantity)
    ? ''
    : wordsOf(story, { ...quantity.counted, report: quantity.report });
  const all = counted
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const names = namesBefore(counted);
  // "13 women and children" are 13 people.
  const isPair = all.at(-2) === 'and';
  const head = isPair ? 'person' : headOf(all.at(-1) ?? quantity.unit.toLowerCase());
  const country = nationalityIn(story, statement, quantity) ?? nationalityBefore(story, statement, all);
  const ofPeople = country !== null && (persons.has(head) || country.isHead);
  const { unit, factor } = convertMeasure(quantity.unit, quantity.text) ?? { unit: null, factor: 1 };
  const [low, high] = allowedValues(quantity, wordsOf(story, passage(quantity, quantity)), factor);
  return {
    statement,
    fate: statement.predicate === 'die' ? 'kill' : statement.predicate,
    quantity,
    head: unit ?? personClass(head, ofPeople),
    modifiers: [...partWords(story, quantity), ...all.slice(0, isPair ? -3 : -1)].filter(
      (w) =>
        !idle.has(w) &&
        !names.has(w) &&
        !country?.words.includes(w) &&
        !/['’]s?$/.test(w) &&
        // "School girls" are schoolgirls.
        headOf(`${w}${all.at(-1) ?? ''}`) !== head,
    ),
    nationality: country?.id ?? null,
    low,
    high,
    others: all.some((w) => w === 'other' || w === 'others' || w === 'more'),
  };
}

/** "82 Chibok girls": where they are from says nothing of what they are; in a headline every word has a capital. */
function namesBefore(counted: string): ReadonlySet<string> {
  const words = counted.split(/\s+/u);
  if (/^\p{Lu}/u.test(words.at(-1) ?? '')) return new Set();
  return new Set(words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.toLowerCase()));
}

/** "At least five were killed": no noun says what is counted. */
export function countsItself({ counted, number }: ToldQuantity): boolean {
  return counted.start === number.start;
}

const partBefore =
  /\b(?:(?:including|includes?|among them|among those|of whom) (?:the |these |those )?|(?:last|first|final|remaining|further|latest|new) )$/i;
const partWithin = /^(?:the )?(?:last|first|final|remaining|further|latest|new) /i;

/** "Five of the wounded" and "including four suspects" count a part: it stands apart from every whole. */
function partWords(story: ToldStory, quantity: ToldQuantity): readonly string[] {
  const before = wordsOf(
    story,
    passage(quantity, { start: Math.max(0, quantity.start - 24), end: quantity.start }),
  );
  const text = wordsOf(
    story,
    passage(quantity, { start: quantity.start, end: Math.max(quantity.end, quantity.counted.end) + 12 }),
  );
  if (partBefore.test(before) || partWithin.test(text)) return ['part'];
  return /^[\p{L}\d,.-]+(?: [\p{L}\d-]+)? of (?:the|them|its|his|her|their|those|these|\p{Lu}[\p{L}]*['’]s)\b/u.test(
    text,
  )
    ? ['part']
    : [];
}

function personClass(head: string, ofPeople: boolean): string {
  return ofPeople || persons.has(head) ? 'person' : head;
}

interface Nationality {
  readonly id: string;
  readonly words: readonly string[];
  readonly isHead: boolean;
}

function nationalityIn(story: ToldStory, statement: Statement, quantity: ToldQuantity): Nationality | null {
  const mention = (story.mentionsIn.get(sentenceKey(statement)) ?? []).find(
    (m) =>
      (m.form === 'adjective' || m.form === 'demonym') && m.start >= quantity.start && m.end <= quantity.end,
  );
  const [id] = mention ? countriesOf(story, mention.entity) : [];
  if (!mention) return null;
  const covers = mention.end >= quantity.counted.end - 1;
  return { id: id ?? mention.entity, words: mention.text.toLowerCase().split(/\s+/), isHead: covers };
}

/** "Some Dutch hostages were freed. The ministry said that 12 hostages ...": the sentence before says whose they are. */
function nationalityBefore(
  story: ToldStory,
  { report, sentence }: Statement,
  counted: readonly string[],
): Nationality | null {
  const [noun] = counted;
  if (counted.length !== 1 || noun === undefined || !noun.endsWith('s')) return null;
  const before = story.mentionsIn.get(sentenceKey({ report, sentence: sentence - 1 })) ?? [];
  const found = before.filter((m) => {
    if (m.form !== 'adjective') return false;
    const around = wordsOf(story, { report, start: Math.max(0, m.start - 12), end: m.end + noun.length + 1 });
    return around.toLowerCase().endsWith(` ${noun}`) && !/\d[\d,.]* \S+ \S+$/.test(around);
  });
  const ids = new Set(found.flatMap((m) => countriesOf(story, m.entity)));
  const [id, other] = ids;
  return id !== undefined && other === undefined ? { id, words: [], isHead: false } : null;
}

/** The bounds that the words set: "over 30" has no upper one, "about 300" allows a tenth either way. */
function allowedValues(quantity: ToldQuantity, text: string, factor: number): readonly [number, number] {
  if (quantity.value === null) return [vagueLow(text) * factor, Number.POSITIVE_INFINITY];
  const value = quantity.value * factor;
  if (quantity.comparator === '>') return [value, Number.POSITIVE_INFINITY];
  if (quantity.comparator === '<') return [0, value];
  // A converted figure is rounded by its writer.
  const slack = quantity.comparator === '~' ? 0.1 : roundingSlack(factor);
  return [value * (1 - slack), value * (1 + slack)];
}

function roundingSlack(factor: number): number {
  return factor === 1 ? 0 : 0.03;
}

function vagueLow(text: string): number {
  if (/\bthousands\b/i.test(text)) return 2000;
  if (/\bhundreds\b/i.test(text)) return 200;
  return /\bdozens\b/i.test(text) ? 24 : 2;
}

export function isExact(count: Count): boolean {
  return count.quantity.value !== null && count.quantity.comparator === '=';
}

export function isMost(story: ToldStory, count: Count): boolean {
  return /^(?:most|the majority|a majority|more than half)\b/i.test(
    wordsOf(story, passage(count.quantity, count.quantity)),
  );
}
