import { join } from 'node:path';
import { findNames, type NamerModel } from '../namer.ts';
import type { TokenName } from '../namer-labels.ts';
import { readLabels } from '../namer-labels.ts';
import type { NameKind } from '../sentence.ts';
import { type NamedSentence, readNamedSentences } from './name-corpus.ts';

const scoredKinds = ['person', 'place', 'organisation'] as const;

/** Names found, names right (same span and kind), names in the gold. */
interface NameCounts {
  found: number;
  right: number;
  gold: number;
}

type NameScores = ReadonlyMap<NameKind, NameCounts>;

/** Persons, places and organisations that `find` gives against the annotated ones, exact spans. */
function scoreNames(
  sentences: readonly NamedSentence[],
  find: (forms: readonly string[]) => readonly TokenName[],
): NameScores {
  const scores = new Map<NameKind, NameCounts>(
    scoredKinds.map((kind) => [kind, { found: 0, right: 0, gold: 0 }]),
  );
  for (const { forms, gold } of sentences) {
    const wanted = new Set(readLabels(gold).map(writeKey));
    for (const name of readLabels(gold)) increase(scores.get(name.kind), 'gold');
    for (const name of find(forms)) {
      increase(scores.get(name.kind), 'found');
      if (wanted.has(writeKey(name))) increase(scores.get(name.kind), 'right');
    }
  }
  return scores;
}

function writeKey({ kind, from, to }: TokenName): string {
  return `${kind} ${from} ${to}`;
}

function increase(counts: NameCounts | undefined, field: keyof NameCounts): void {
  if (counts !== undefined) counts[field]++;
}

/** F1 of all scored kinds together, in per cent. */
function computeTotalScore(scores: NameScores): number {
  const total = { found: 0, right: 0, gold: 0 };
  for (const { found, right, gold } of scores.values()) {
    total.found += found;
    total.right += right;
    total.gold += gold;
  }
  return computeScore(total);
}

/** F1 of one kind, in per cent; 0 where nothing is found or annotated. */
function computeScore({ found, right, gold }: NameCounts): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

/** A row of the table of scores: what was measured, and the figures as text. */
interface ScoreRow {
  readonly what: string;
  readonly value: string;
}

/** Scores of the whole namer, lists and rules included but without tags, on the dev sets of `data`. */
export function listNameScores(model: NamerModel, data: string): readonly ScoreRow[] {
  return ['ewt.dev', 'gmb.dev'].map((name) => {
    const sentences = readNamedSentences(join(data, 'ner', `${name}.tsv.gz`), true);
    const scores = scoreNames(sentences, (forms) => findNames(model, forms, null));
    const kinds = [...scores].map(([kind, counts]) => `${kind} ${computeScore(counts).toFixed(1)}`);
    return {
      what: `names, F1, ${name}`,
      value: `${computeTotalScore(scores).toFixed(1)} (${kinds.join(', ')})`,
    };
  });
}
