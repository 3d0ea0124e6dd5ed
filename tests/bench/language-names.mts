// Persons, places and organisations in ewt.dev, found in the sentences as written: ours beside compromise's.
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { readLabels } from '../../src/language/namer-labels.ts';
import { parse } from '../../src/language/parse.ts';
import type { Models } from '../../src/language/read-models.ts';
import { readNamedSentences } from '../../src/language/train/name-corpus.ts';
import { readTreebank } from '../../src/language/train/treebank.ts';

interface Found {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence as written, where its tokens stand in it, and its names as token ranges. */
interface Sentence {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
  readonly wanted: readonly string[];
}

const kinds = ['person', 'place', 'organisation'];

function readSentences(): Sentence[] {
  const path = (name: string) => fileURLToPath(new URL(`../language/dev/${name}`, import.meta.url));
  const texts = new Map(
    readTreebank(path('ud/ewt.dev.conllu.gz')).map(({ text }) => [text.replace(/\s/g, ''), text]),
  );
  return readNamedSentences(path('ner/ewt.dev.tsv.gz'), false).map(({ forms, gold }) => {
    const text = texts.get(forms.join('').replace(/\s/g, '')) ?? forms.join(' ');
    let from = 0;
    const tokens = forms.map((form) => {
      const start = text.indexOf(form, from);
      from = start + form.length;
      return { start, end: from };
    });
    const names = readLabels(gold).filter(({ kind }) => kinds.includes(kind));
    return { text, tokens, wanted: names.map(({ kind, from: first, to }) => `${kind} ${first} ${to}`) };
  });
}

function askCompromise(text: string): Found[] {
  const doc = nlp(text);
  const lists = { person: doc.people(), place: doc.places(), organisation: doc.organizations() };
  return Object.entries(lists).flatMap(([kind, list]) =>
    list.json({ offset: true }).map((match: { offset: { start: number; length: number } }) => ({
      kind,
      start: match.offset.start,
      end: match.offset.start + match.offset.length,
    })),
  );
}

/** A name as a range of tokens, without articles, marks and possessive endings at its edges: both may include them. */
function toRange({ text, tokens }: Sentence, { kind, start, end }: Found): string {
  const loose = /^(?:[^\p{L}\p{N}]+|the|a|an|['’]s)$/iu;
  const inside = tokens.flatMap((token, index) => (token.start < end && token.end > start ? [index] : []));
  const isLoose = (index = -1) => loose.test(text.slice(tokens[index]?.start, tokens[index]?.end));
  while (inside.length > 0 && isLoose(inside[0])) inside.shift();
  while (inside.length > 0 && isLoose(inside.at(-1))) inside.pop();
  return `${kind} ${inside[0] ?? -1} ${(inside.at(-1) ?? -1) + 1}`;
}

/** F1 in per cent of exact token ranges with their kinds. */
function score(sentences: readonly Sentence[], find: (text: string) => readonly Found[]): number {
  const counts = { right: 0, found: 0, wanted: 0 };
  for (const sentence of sentences) {
    const found = new Set(find(sentence.text).map((name) => toRange(sentence, name)));
    counts.wanted += sentence.wanted.length;
    counts.found += found.size;
    counts.right += sentence.wanted.filter((name) => found.has(name)).length;
  }
  return (200 * counts.right) / (counts.found + counts.wanted);
}

/** F1 of names in the same sentences, ours and compromise's. */
export function compareNames(models: Models): { readonly ours: number; readonly compromise: number } {
  const sentences = readSentences();
  const ours = (text: string) =>
    parse(models, text).flatMap(({ names }) => names.filter(({ kind }) => kinds.includes(kind)));
  return { ours: score(sentences, ours), compromise: score(sentences, askCompromise) };
}
