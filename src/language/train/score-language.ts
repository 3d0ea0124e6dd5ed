import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../read-models.ts';
import { readNamedSentences } from './name-corpus.ts';
import type { LanguageScore } from './score.ts';
import { scoreNames } from './score-names.ts';
import { scoreSplits } from './score-splits.ts';
import { scoreSyntax } from './score-syntax.ts';
import { readTreebank } from './treebank.ts';

/** Scores of every dev split that `folder` holds (`ud/NAME.dev.conllu.gz`, `ner/NAME.dev.tsv.gz`), each named with its split. */
export function scoreLanguage(models: Models, folder: string): LanguageScore[] {
  const scores: LanguageScore[] = [];
  for (const name of ['gum.dev', 'ewt.dev']) {
    const file = join(folder, 'ud', `${name}.conllu.gz`);
    if (!existsSync(file)) continue;
    const sentences = readTreebank(file);
    const rows = [...scoreSplits(sentences), ...scoreSyntax(models.syntax, sentences)];
    scores.push(...rows.map((row) => ({ ...row, what: `${row.what}, ${name}` })));
  }
  for (const name of ['ewt.dev', 'gmb.dev']) {
    const file = join(folder, 'ner', `${name}.tsv.gz`);
    if (!existsSync(file)) continue;
    const rows = scoreNames(models, readNamedSentences(file, true));
    scores.push(...rows.map((row) => ({ ...row, what: `${row.what}, ${name}` })));
  }
  return scores;
}
