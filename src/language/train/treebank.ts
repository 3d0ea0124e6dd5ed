import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type UniversalTag, universalTags } from '../sentence.ts';

/** One word of a treebank sentence, columns of CoNLL-U; `head` counts from 0, -1 is the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: UniversalTag;
  readonly penn: string;
  readonly head: number;
  readonly relation: string;
}

/** A sentence of a treebank; `opensParagraph` where the source marks a new paragraph or document. */
export interface TreebankSentence {
  readonly text: string;
  readonly opensDocument: boolean;
  readonly opensParagraph: boolean;
  readonly words: readonly TreebankWord[];
}

/**
 * Reads a gzipped CoNLL-U file. Surface tokens of several words and empty nodes are dropped.
 * @throws {Error} when the file is missing or is no gzip.
 */
export function readTreebank(path: string): TreebankSentence[] {
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').split(/\n\n+/);
  return blocks.filter((block) => /^1\t/m.test(block)).map(readBlock);
}

function readBlock(block: string): TreebankSentence {
  const lines = block.split('\n');
  const words = lines.filter((line) => /^\d+\t/.test(line)).map(readWord);
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const opensDocument = lines.some((line) => line.startsWith('# newdoc'));
  const opensParagraph = opensDocument || lines.some((line) => /^# newpar(?: |$)/.test(line));
  return { text, opensDocument, opensParagraph, words };
}

function readWord(line: string): TreebankWord {
  const [, form = '', lemma = '', tag = 'X', penn = '', , head = '0', relation = 'dep'] = line.split('\t');
  return { form, lemma, tag: toUniversalTag(tag), penn, head: Number(head) - 1, relation };
}

function toUniversalTag(tag: string): UniversalTag {
  return universalTags.find((known) => known === tag) ?? 'X';
}
