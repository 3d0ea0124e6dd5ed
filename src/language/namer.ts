import { createArena } from './arena.ts';
import type { Kernel } from './kernel.ts';
import { ModelError, numberSection, type Sections } from './model-file.ts';
import { findCandidates } from './namer-candidates.ts';
import { readWordClusters } from './namer-clusters.ts';
import {
  featureCount,
  featureRows,
  gatherAspects,
  hashFeatures,
  looksLikeHeadline,
  type SentenceAspects,
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
  readonly kernel: Kernel;
  /** Places in the kernel's memory: `featureRows` rows of `labelCount` bytes; rows of one token; its scores. */
  readonly weights: number;
  readonly rows: number;
  readonly scores: number;
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
  const table = Math.ceil(weights.length / 4) + 4;
  const arena = createArena(table + featureCount + labelCount + 32);
  const { kernel } = arena;
  const places = {
    weights: arena.reserve(table) * 4,
    rows: arena.reserve(featureCount),
    scores: arena.reserve(labelCount + 1),
  };
  kernel.bytes.set(weights, places.weights);
  return { knowledge, kernel, ...places, transitions: Float32Array.from(transitions) };
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
  const allowed = new Int32Array(forms.length).fill(outsideOnly);
  for (let t = 0; t < forms.length; t++) if (candidates[t] === 1) allowed[t] = anyLabel;
  const scores = scoreLabels(model, gatherAspects(model.knowledge, forms, lists.marks), candidates);
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

/** Scores of the labels of each token, `labelCount` a token; zeros where it is no candidate. */
function scoreLabels(
  { kernel, weights, rows, scores }: NamerModel,
  aspects: SentenceAspects,
  candidates: Uint8Array,
): Float32Array {
  const all = new Float32Array(candidates.length * labelCount);
  for (let t = 0; t < candidates.length; t++) {
    if (candidates[t] !== 1) continue;
    const end = hashFeatures(aspects, t, kernel.integers, rows);
    kernel.sumRows(rows, end - rows, weights, scores);
    for (let label = 0; label < labelCount; label++)
      all[t * labelCount + label] = kernel.floats[scores + label] ?? 0;
  }
  return all;
}
