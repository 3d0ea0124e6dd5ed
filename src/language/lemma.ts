import { type Sections, textSection } from './model-file.ts';
import type { UniversalTag } from './sentence.ts';

/**
 * How inflected forms lead to dictionary forms: whole words first, else the longest known ending.
 * Keys are class, space, word or ending; a rule is the number of code units to cut and what to put in their place.
 */
export interface LemmaModel {
  readonly words: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, EndingRule>;
  /** Forms met so far: their dictionary forms, one for each pair of tags. */
  readonly known: Map<string, KnownLemma>;
}

interface KnownLemma {
  readonly tag: UniversalTag;
  readonly penn: string;
  readonly lemma: string;
  readonly next: KnownLemma | undefined;
}

const knownLimit = 20_000;

export interface EndingRule {
  readonly cut: number;
  readonly add: string;
}

/** Longest ending a rule may ask for. */
export const longestEnding = 6;

/** @throws {ModelError} when a section is missing. */
export function readLemmaModel(sections: Sections): LemmaModel {
  const words = readLines(
    textSection(sections, 'lemma.words'),
    ([key = '', lemma = '']) => [key, lemma] as const,
  );
  const endings = readLines(
    textSection(sections, 'lemma.endings'),
    ([key = '', cut = '0', add = '']) => [key, { cut: Number(cut), add }] as const,
  );
  return { words: new Map(words), endings: new Map(endings), known: new Map() };
}

function readLines<Value>(text: string, read: (fields: string[]) => Value): Value[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => read(line.split('\t')));
}

/** The dictionary form of a word: lower case; the word itself for names, signs and foreign words. */
export function findLemma(model: LemmaModel, form: string, tag: UniversalTag, penn: string): string {
  if (tag === 'PROPN' || tag === 'PUNCT' || tag === 'SYM' || tag === 'X') return form;
  const first = model.known.get(form);
  for (let known = first; known !== undefined; known = known.next)
    if (known.penn === penn && known.tag === tag) return known.lemma;
  const lemma = computeLemma(model, form, tag, penn);
  if (model.known.size >= knownLimit) model.known.clear();
  model.known.set(form, { tag, penn, lemma, next: first });
  return lemma;
}

function computeLemma(model: LemmaModel, form: string, tag: UniversalTag, penn: string): string {
  const lower = form.toLowerCase().replace(/[’‘`]/g, "'");
  const group = chooseLemmaClass(tag, penn);
  const known = model.words.get(`${group} ${lower}`);
  if (known !== undefined) return known;
  for (let length = Math.min(longestEnding, lower.length - 1); length >= 0; length--) {
    const rule = model.endings.get(`${group} ${lower.slice(lower.length - length)}`);
    if (rule !== undefined && rule.cut < lower.length)
      return lower.slice(0, lower.length - rule.cut) + rule.add;
  }
  return lower;
}

/** Words of one class inflect alike: the Penn tag for verbs, nouns and comparison, else the universal tag. */
export function chooseLemmaClass(tag: UniversalTag, penn: string): string {
  const inflects = tag === 'NOUN' || tag === 'VERB' || tag === 'AUX' || tag === 'ADJ' || tag === 'ADV';
  return inflects ? `${tag}/${penn}` : tag;
}
