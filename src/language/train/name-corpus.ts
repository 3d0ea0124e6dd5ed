import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { labelCount } from '../namer-labels.ts';
import { splitTokens } from '../tokens.ts';

/** A sentence whose names are known. `allowed` holds the labels each token may have, as bits. */
export interface NamedSentence {
  readonly forms: readonly string[];
  /** Labels as annotated. */
  readonly gold: Int32Array;
  readonly allowed: Int32Array;
}

const labelOfTag: Readonly<Record<string, number>> = {
  O: 0,
  'B-PER': 1,
  'I-PER': 2,
  'B-LOC': 3,
  'I-LOC': 4,
  'B-ORG': 5,
  'I-ORG': 6,
  'B-NORP': 7,
  'I-NORP': 8,
  'B-MISC': 9,
  'I-MISC': 10,
};

/** Labels of nationalities and other names: a set that did not annotate them leaves open whether a token is one. */
const openLabels = 0b11110000001;
const every = (1 << labelCount) - 1;

/**
 * Reads a gzipped file of `token TAB tag` lines, sentences parted by blank lines. Tokens are cut as the tokenizer
 * cuts them. `complete` tells whether nationalities and other names were annotated.
 */
export function readNamedSentences(path: string, complete: boolean): NamedSentence[] {
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').split(/\n\n+/);
  return blocks.map((block) => readBlock(block, complete)).filter(({ forms }) => forms.length > 0);
}

function readBlock(block: string, complete: boolean): NamedSentence {
  const forms: string[] = [];
  const gold: number[] = [];
  for (const line of block.split('\n')) {
    const [token = '', tag] = line.split('\t');
    if (tag === undefined) continue;
    const label = labelOfTag[tag] ?? 0;
    splitTokens(token, { start: 0, end: token.length }).forEach(({ start, end }, index) => {
      forms.push(token.slice(start, end));
      gold.push(index > 0 && label % 2 === 1 ? label + 1 : label);
    });
  }
  return toNamedSentence(forms, Int32Array.from(gold), complete ? 1 : openLabels);
}

function toNamedSentence(forms: readonly string[], gold: Int32Array, outside: number): NamedSentence {
  const allowed = gold.map((label) => (label === 0 ? outside : (1 << label) & every));
  return { forms, gold, allowed };
}
