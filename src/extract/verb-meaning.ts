import type { Clause } from './clause.ts';
import { findVerbNoun, findVerbPredicate, type VerbNoun } from './predicates.ts';
import { referentOf, type Scene } from './scene.ts';
import { caseOf, coordinatesOf, findChildren, lemmaAt, wordAt } from './tree.ts';

/** What a verb means where it stands: the predicate, the words it was read from, and the noun that took part in it. */
export interface VerbMeaning {
  readonly predicate: string;
  /** Lemma, with particle or preposition where that is part of the verb. */
  readonly verb: string;
  /** The noun of a pattern like "hold talks", with who is who in it; null for a verb that stands alone. */
  readonly noun: { readonly at: number; readonly subjectIs: VerbNoun['subjectIs'] } | null;
  /** False where the list of predicates does not know the verb and it keeps its lemma. */
  readonly known: boolean;
}

const particles = new Set([
  'over',
  'up',
  'down',
  'out',
  'off',
  'back',
  'away',
  'in',
  'on',
  'free',
  'go',
  'hostage',
  'forward',
  'guilty',
  'by',
  'together',
]);
const prepositions = new Set(['for', 'to', 'at', 'on', 'with', 'against', 'in', 'from']);

export function findMeaning(scene: Scene, verb: number, clause: Clause): VerbMeaning {
  const lemma = lemmaAt(scene.tree, verb);
  const pattern = findPattern(scene, verb, lemma, clause);
  if (pattern) return pattern;
  for (const form of spellings(scene, verb, lemma)) {
    const predicate = findVerbPredicate(form);
    if (predicate) return { predicate, verb: form, noun: null, known: true };
  }
  const particle = findChildren(scene.tree, verb, 'compound:prt')[0];
  const form = particle === undefined ? lemma : `${lemma} ${wordAt(scene.tree, particle)}`;
  return { predicate: form, verb: form, noun: null, known: false };
}

/** The verb with what may belong to it, longest first: "hand over", "call for", "hand". */
function spellings(scene: Scene, verb: number, lemma: string): string[] {
  const { tree } = scene;
  const words = (tree.children[verb] ?? [])
    .filter(
      (c) =>
        c > verb &&
        (c <= verb + 4 || wordAt(tree, c) === 'hostage') &&
        particles.has(wordAt(tree, c)) &&
        !findChildren(tree, c, 'case').length,
    )
    .map((c) => `${lemma} ${wordAt(tree, c)}`);
  const cases = findChildren(tree, verb, 'obl', 'advcl', 'xcomp', 'ccomp')
    .flatMap((c) => [caseOf(tree, c), ...findChildren(tree, c, 'mark').map((m) => wordAt(tree, m))])
    .filter((p) => prepositions.has(p))
    .map((p) => `${lemma} ${p}`);
  return [...words, ...cases, lemma, `${lemma}e`];
}

/** "lift sanctions", "talks were held", "hold 30 prisoners": looks at the object, passive subject and short phrases. */
function findPattern(scene: Scene, verb: number, lemma: string, clause: Clause): VerbMeaning | null {
  const candidates = [
    ...(clause.patients.length > 0 ? clause.patients : clause.agents),
    ...clause.obliques.filter((o) => o.preposition === 'out' || o.preposition === '').map((o) => o.at),
  ];
  for (const candidate of candidates) {
    const found = coordinatesOf(scene.tree, candidate)
      .map((c) => referentOf(scene, c))
      .find((c) => findSense(scene, lemma, c));
    const meaning = found === undefined ? null : findSense(scene, lemma, found);
    // "A ferry holding 200": it holds, and is not held.
    const acts =
      meaning?.subjectIs === 'holder' && clause.agents.includes(candidate) && !isPastForm(scene, verb);
    if (found !== undefined && meaning && !acts) {
      return {
        predicate: meaning.predicate,
        verb: lemma,
        noun: { at: found, subjectIs: meaning.subjectIs },
        known: true,
      };
    }
  }
  return null;
}

function isPastForm({ tree }: Scene, verb: number): boolean {
  return /^VB[DN]$/u.test(tree.tokens[verb]?.penn ?? '');
}

/** By the noun with the one before it ("missile test"), the noun alone, or its form. */
function findSense({ tree }: Scene, lemma: string, noun: number): VerbNoun | null {
  return (
    findVerbNoun(lemma, `${lemmaAt(tree, noun - 1)} ${lemmaAt(tree, noun)}`) ??
    findVerbNoun(lemma, lemmaAt(tree, noun)) ??
    findVerbNoun(lemma, wordAt(tree, noun))
  );
}
