import { findNames } from '../namer.ts';
import { readLabels, type TokenName } from '../namer-labels.ts';
import type { Models } from '../read-models.ts';
import type { NameKind } from '../sentence.ts';
import { analyseSyntax } from '../syntax.ts';
import { longestAnalysis } from '../syntax-model.ts';
import type { NamedSentence } from './name-corpus.ts';
import { type Counter, type LanguageScore, startCounter } from './score.ts';

const scoredKinds = ['person', 'place', 'organisation'] as const;

/** Persons, places and organisations that the namer, its lists and the tags give against the annotated ones: exact spans and kinds. */
export function scoreNames(models: Models, sentences: readonly NamedSentence[]): LanguageScore[] {
  const total = startCounter();
  const kinds = new Map<NameKind, Counter>(scoredKinds.map((kind) => [kind, startCounter()]));
  for (const { forms, gold } of sentences) {
    const wanted = readLabels(gold).filter(({ kind }) => kinds.has(kind));
    const found = findTaggedNames(models, forms).filter(({ kind }) => kinds.has(kind));
    const keys = new Set(wanted.map(writeKey));
    for (const counter of [total, ...kinds.values()]) {
      const counts = ({ kind }: TokenName) => counter === total || kinds.get(kind) === counter;
      counter.wanted += wanted.filter(counts).length;
      counter.found += found.filter(counts).length;
      counter.right += found.filter((name) => counts(name) && keys.has(writeKey(name))).length;
    }
  }
  return [
    { what: 'names', ...total },
    ...[...kinds].map(([kind, counter]) => ({ what: `names: ${kind}`, ...counter })),
  ];
}

function findTaggedNames({ syntax, namer }: Models, forms: readonly string[]): readonly TokenName[] {
  const tags = forms.length > longestAnalysis ? null : analyseSyntax(syntax, forms).map((word) => word.tag);
  return findNames(namer, forms, tags);
}

function writeKey({ kind, from, to }: TokenName): string {
  return `${kind} ${from} ${to}`;
}
