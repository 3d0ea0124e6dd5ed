import { ModelError, numberSection, type Sections } from './model-file.ts';
import { findCandidates } from './namer-candidates.ts';
import { readWordClusters } from './namer-clusters.ts';
import {
  featureCount,
  featureRows,
  hashFeatures,
  looksLikeHeadline,
  type WordKnowledge,
} from './namer-features.ts';
import { type ListMatch, matchLists } from './namer-gazetteer.ts';
import {
  anyLabel,
  chooseLabels,
  labelCount,
  outsideOnly,
  readLabels,
  type TokenName,
} from './namer-labels.ts';
import { repairNames } from './namer-repairs.ts';
import { refineNames } from './namer-rules.ts';
import type { UniversalTag } from './sentence.ts';

/** Linear namer: one row of weights for each feature, one weight for each pair of labels in a row. */
export interface NamerModel {
  readonly knowledge: WordKnowledge;
  /** `featureRows` rows of `labelCount` weights. */
  readonly weights: Int8Array;
  /** `labelCount` rows of `labelCount` weights. */
  readonly transitions: Float32Array;
}

/** @throws {ModelError} when a section is missing or of the wrong size. */
export function readNamerModel(sections: Sections): NamerModel {
  const weights = numberSection(sections, 'namer.weights');
  const transitions = numberSection(sections, 'namer.transitions');
  const fits = weights.length === featureRows * labelCount && transitions.length === labelCount * labelCount;
  if (!(weights instanceof Int8Array && fits)) throw new ModelError('The sections of the namer do not fit.');
  const knowledge = { clusters: readWordClusters(sections), aspects: new Map() };
  return { knowledge, weights, transitions: Float32Array.from(transitions) };
}

/**
 * Names in one sentence, from left to right, without overlap: persons without titles, nothing with an article (unless it
 * is part of the name) or a possessive ending. What the lists say decides for countries, nationalities and
 * well-known names unless a longer name holds them. Tags, where known, tell a common word at the beginning of a sentence
 * from a name.
 */
export function findNames(
  model: NamerModel,
  forms: readonly string[],
  tags: readonly UniversalTag[] | null,
): TokenName[] {
  if (forms.length === 0) return [];
  const lists = matchLists(forms);
  const candidates = findCandidates(forms);
  const allowed = Int32Array.from(candidates, (candidate) => (candidate === 1 ? anyLabel : outsideOnly));
  const rows = hashFeatures(model.knowledge, forms, lists.marks, candidates);
  const scores = scoreLabels(model.weights, rows, forms.length);
  const names = readLabels(chooseLabels(scores, model.transitions, allowed));
  const headline = looksLikeHeadline(forms);
  const likely =
    tags === null
      ? names
      : dropCommon(
          lists,
          headline,
          tags,
          names.map((name) => dropVerb(tags, name)),
        );
  return repairNames(forms, headline, refineNames(forms, lists, likely));
}

/** A name without the verb that ends it: "Kenya Freed" in a line of capitals. */
function dropVerb(tags: readonly UniversalTag[], name: TokenName): TokenName {
  const verb = name.to - name.from > 1 && name.kind !== 'other' && tags[name.to - 1] === 'VERB';
  return verb ? { ...name, to: name.to - 1 } : name;
}

/**
 * Without common words that are capital for their place only: a single word at the beginning of a sentence, any name of
 * a headline, that holds no proper noun and stands on no list.
 */
function dropCommon(
  { phrases }: ListMatch,
  headline: boolean,
  tags: readonly UniversalTag[],
  names: readonly TokenName[],
): TokenName[] {
  return names.filter(({ from, to }) => {
    const doubtful = headline || (from === 0 && to === 1);
    const proper = tags.slice(from, to).some((tag) => tag === 'PROPN' || tag === 'X');
    return !doubtful || proper || phrases.some((phrase) => phrase.from >= from && phrase.to <= to);
  });
}

function scoreLabels(weights: Int8Array, rows: Int32Array, count: number): Float32Array {
  const scores = new Float32Array(count * labelCount);
  for (let t = 0; t < count; t++) {
    const end = (t + 1) * featureCount;
    for (let i = t * featureCount; i < end; i++) {
      const row = rows[i] as number;
      if (row < 0) break;
      addRow(scores, t * labelCount, weights, row * labelCount);
    }
  }
  return scores;
}

function addRow(scores: Float32Array, to: number, weights: Int8Array, from: number): void {
  for (let label = 0; label < labelCount; label++) {
    scores[to + label] = (scores[to + label] as number) + (weights[from + label] as number);
  }
}
