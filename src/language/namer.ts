import { ModelError, numberSection, type Sections } from './model-file.ts';
import { featureCount, featureRows, hashFeatures, looksLikeHeadline } from './namer-features.ts';
import { matchLists } from './namer-gazetteer.ts';
import { chooseLabels, labelCount, readLabels, type TokenName } from './namer-labels.ts';
import { refineNames } from './namer-rules.ts';

/** Linear namer: one row of weights for each feature, one weight for each pair of labels in a row. */
export interface NamerModel {
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
  return { weights, transitions: Float32Array.from(transitions) };
}

/**
 * Names in one sentence, from left to right, without overlap: persons without titles, nothing with an article (unless it
 * is part of the name) or a possessive ending. What the lists say decides for countries, nationalities and
 * well-known names unless a longer name holds them.
 */
export function findNames(model: NamerModel, forms: readonly string[]): TokenName[] {
  if (forms.length === 0) return [];
  const lists = matchLists(forms);
  const rows = hashFeatures(forms, lists.marks, looksLikeHeadline(forms));
  const scores = scoreLabels(model.weights, rows, forms.length);
  const names = readLabels(chooseLabels(scores, model.transitions, forms.length, null));
  return refineNames(forms, lists, names);
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
