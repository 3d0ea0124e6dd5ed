import { caseOf, hasRelation, headOf, lemmaAt, type Tree } from './tree.ts';

const actorCases = new Set(['with', 'between', 'by', 'against', 'toward', 'towards']);
const placeVerbs = new Set([
  'lie',
  'stand',
  'sit',
  'host',
  'see',
  'wake',
  'burn',
  'flood',
  'be',
  'remain',
  'become',
  'experience',
  'lose',
  'win',
  'beat',
]);

/**
 * True when a capital's name stands where a government would: "talks between Minsk and Washington", "Washington
 * lifted". False where it says where something is: "officials in Washington", "an attack on Kyiv".
 */
export function isGovernmentReading(tree: Tree, head: number): boolean {
  const top = firstConjunct(tree, head);
  const governor = headOf(tree, top);
  if (hasRelation(tree, top, 'nmod:poss', 'iobj')) return true;
  const preposition = caseOf(tree, top);
  if (preposition !== '') return actorCases.has(preposition);
  const active = tree.tokens[top]?.relation === 'nsubj';
  return active && tree.tokens[governor]?.tag === 'VERB' && !placeVerbs.has(lemmaAt(tree, governor));
}

function firstConjunct(tree: Tree, head: number): number {
  let top = head;
  while (tree.tokens[top]?.relation === 'conj') top = headOf(tree, top);
  return top;
}
