import { chooseLemmaClass, longestEnding } from '../lemma.ts';
import type { Sections } from '../model-file.ts';
import { listIrregularForms } from './irregular-forms.ts';
import type { TreebankSentence } from './treebank.ts';
import { listVocabularyForms } from './vocabulary-forms.ts';

/**
 * Learns endings and whole words from tagged and lemmatised sentences and from a vocabulary in order of frequency; gives
 * the sections that `lemma.ts` reads.
 */
export function trainLemmas(sentences: readonly TreebankSentence[], vocabulary: readonly string[]): Sections {
  const counts = countLemmas(sentences);
  const endings = learnEndings(counts);
  const regular = listVocabularyForms(vocabulary, (key) => applyEndings(endings, key));
  const words = new Map([...regular, ...listIrregularForms()]);
  for (const [key, lemmas] of counts) {
    const [best = ''] = rankByCount(lemmas)[0] ?? [];
    if (applyEndings(endings, key) !== best) words.set(key, best);
  }
  return new Map([
    ['lemma.words', printLines([...words].map(([key, lemma]) => `${key}\t${lemma}`))],
    ['lemma.endings', printLines([...endings].map(([key, rule]) => `${key}\t${rule}`))],
  ]);
}

type Counts = Map<string, Map<string, number>>;

function countLemmas(sentences: readonly TreebankSentence[]): Counts {
  const counts: Counts = new Map();
  for (const { form, lemma, tag, penn } of sentences.flatMap((sentence) => sentence.words)) {
    if (tag === 'PROPN' || tag === 'PUNCT' || tag === 'SYM' || tag === 'X' || lemma === '_') continue;
    const lower = form.toLowerCase().replace(/[’‘`]/g, "'");
    add(counts, `${chooseLemmaClass(tag, penn)} ${lower}`, lemma.toLowerCase());
  }
  return counts;
}

function add(counts: Counts, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  counts.set(key, values);
}

function rankByCount(values: ReadonlyMap<string, number>): [string, number][] {
  return [...values].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

/** For each class and ending the commonest change, kept only where no shorter ending already says so. */
function learnEndings(counts: Counts): Map<string, string> {
  const changes: Counts = new Map();
  for (const [key, lemmas] of counts) {
    const [group = '', form = ''] = key.split(' ');
    const [lemma = ''] = rankByCount(lemmas)[0] ?? [];
    const shared = countShared(form, lemma);
    const rule = `${form.length - shared}\t${lemma.slice(shared)}`;
    for (let length = 0; length <= Math.min(longestEnding, form.length - 1); length++) {
      if (form.length - shared <= length || length === 0)
        add(changes, `${group} ${form.slice(form.length - length)}`, rule);
    }
  }
  const endings = new Map<string, string>();
  const byLength = [...changes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, rules] of byLength) {
    const [rule = '', count = 0] = rankByCount(rules)[0] ?? [];
    if (count >= 2 && findRule(endings, key) !== rule) endings.set(key, rule);
  }
  return endings;
}

function countShared(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function findRule(endings: ReadonlyMap<string, string>, key: string): string | undefined {
  const [group = '', form = ''] = key.split(' ');
  for (let length = Math.min(longestEnding, form.length); length >= 0; length--) {
    const rule = endings.get(`${group} ${form.slice(form.length - length)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function applyEndings(endings: ReadonlyMap<string, string>, key: string): string {
  const form = key.split(' ')[1] ?? '';
  for (let length = Math.min(longestEnding, form.length - 1); length >= 0; length--) {
    const [cut = '0', ending = ''] =
      endings.get(`${key.split(' ')[0]} ${form.slice(form.length - length)}`)?.split('\t') ?? [];
    const found = endings.has(`${key.split(' ')[0]} ${form.slice(form.length - length)}`);
    if (found && Number(cut) < form.length) return form.slice(0, form.length - Number(cut)) + ending;
  }
  return form;
}

function printLines(lines: readonly string[]): string {
  return [...lines].sort().join('\n');
}
