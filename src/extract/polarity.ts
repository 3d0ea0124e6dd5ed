import { findVerbPredicate } from './predicates.ts';
import { findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from './tree.ts';

const negations = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'barely', 'no longer']);
const refusing = new Set(['refuse', 'decline', 'fail', 'stop', 'cease', 'deny', 'withhold', 'reject']);

/** True when the predicate on this token is denied: by "not", "never", a "no" before its subject or object, "without". */
export function isNegated(tree: Tree, at: number): boolean {
  return hasNegation(tree, at) || hasNoParty(tree, at) || isDeniedAbove(tree, at) || isYetToBe(tree, at);
}

/** "Have yet to be found", "is yet to reply": up to now they are not. */
function isYetToBe(tree: Tree, at: number): boolean {
  let before = at - 1;
  while (/^(?:be|been|fully|formally|officially|publicly)$/u.test(wordAt(tree, before))) before--;
  // "The largest group yet to be freed" is free.
  return (
    wordAt(tree, before) === 'to' &&
    wordAt(tree, before - 1) === 'yet' &&
    /^(?:have|has|had|is|are|was|were|remains?)$/u.test(wordAt(tree, before - 2))
  );
}

function hasNegation(tree: Tree, at: number): boolean {
  return (tree.children[at] ?? []).some((child) => {
    const word = wordAt(tree, child);
    return (
      negations.has(word) ||
      (word === 'without' && hasRelation(tree, child, 'mark', 'case')) ||
      (word === 'no' && hasRelation(tree, child, 'det'))
    );
  });
}

/** "No one was hurt", "claimed no responsibility". */
function hasNoParty(tree: Tree, at: number): boolean {
  const speaks = findVerbPredicate(lemmaAt(tree, at)) === 'state';
  return findChildren(tree, at, 'nsubj', 'obj').some(
    (party) => isNobody(tree, party) && (!speaks || isClose(tree, party, at)),
  );
}

/** "Nobody said", "said nothing": not the last word of a quotation beside the verb. */
function isClose(tree: Tree, party: number, verb: number): boolean {
  const [from, to] = party < verb ? [party, verb] : [verb, party];
  return tree.tokens.slice(from + 1, to).every(({ tag }) => tag !== 'PUNCT');
}

function isNobody(tree: Tree, party: number): boolean {
  return (
    /^(?:nobody|none|nothing|no-one|noone)$/u.test(wordAt(tree, party)) ||
    findChildren(tree, party, 'det').some((d) => wordAt(tree, d) === 'no')
  );
}

/** "refused to sign", "did not agree to lift": the infinitive is denied with its verb. */
function isDeniedAbove(tree: Tree, at: number): boolean {
  if (!hasRelation(tree, at, 'xcomp')) return false;
  const governor = headOf(tree, at);
  return refusing.has(lemmaAt(tree, governor)) || hasNegation(tree, governor);
}
