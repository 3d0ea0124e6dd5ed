import { findCountryForm } from '../language/lists/countries.ts';
import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { MentionKind } from './mention.ts';
import { caseOf, findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from './tree.ts';

// Numbers, peoples and nouns of quantity that stand for people.

/** "five Ukrainians", "one Filipino": some of a people. */
export function isCountedPeople(tree: Tree, head: number): boolean {
  const form = findCountryForm(tree.tokens[head]?.text ?? '')?.form;
  if (form === 'adjective') return findChildren(tree, head, 'nummod').length > 0;
  if (form !== 'demonym') return false;
  return findChildren(tree, head, 'nummod', 'amod', 'acl').length > 0;
}

/** "a Peruvian who was freed", "..., a Dane": somebody of a people. */
export function isOneOfPeople(tree: Tree, head: number): boolean {
  const form = findCountryForm(tree.tokens[head]?.text ?? '')?.form;
  if (form !== 'adjective' && form !== 'demonym') return false;
  const next = tree.tokens[head + 1];
  return (
    /^an?$/u.test(wordAt(tree, head - 1)) &&
    (next === undefined || /^(?:PUNCT|PRON|VERB|AUX|ADP)$/u.test(next.tag))
  );
}

/** What is done to people: "Blast kills nine". */
const harming =
  /^(?:kill|injure|wound|hurt|shoot|stab|arrest|detain|free|release|abduct|kidnap|rescue|evacuate)$/u;

/** "five of the wounded", "31 killed and more than 80 wounded": a number that stands for people. */
export function isNumberOfPeople(tree: Tree, head: number): boolean {
  const of = findChildren(tree, head, 'nmod').find((c) => caseOf(tree, c) === 'of');
  if (of !== undefined)
    return (
      /^(?:wounded|injured|missing|dead|them|those)$/u.test(wordAt(tree, of)) ||
      (kindOfNoun(lemmaAt(tree, of)) === 'person' && isPlural(tree, of))
    );
  const verb = headOf(tree, head);
  // "Fifty-two freed in Chile": a headline.
  if (verb < 0) return findChildren(tree, head, 'acl').some((c) => harming.test(lemmaAt(tree, c)));
  if (hasRelation(tree, head, 'obj', 'nsubj:pass') && harming.test(lemmaAt(tree, verb))) return true;
  return (
    hasRelation(tree, head, 'nummod', 'nsubj', 'nsubj:pass') &&
    verb === head + 1 &&
    /^(?:killed|wounded|injured|missing|dead|hurt|arrested|detained)$/u.test(wordAt(tree, verb))
  );
}

/** "hundreds of people", "a group of gunmen": the kind of what is counted. */
export function countedKind(tree: Tree, head: number): MentionKind | null {
  const counted = findChildren(tree, head, 'nmod').filter((child) => caseOf(tree, child) === 'of');
  const people = counted.some((child) => /^(?:person|group)$/u.test(kindOfNoun(lemmaAt(tree, child)) ?? ''));
  // "A group of 15", "of more than 200": people by their number.
  const bare = counted.some(
    (child) => tree.tokens[child]?.tag === 'NUM' || tree.tokens[child + 2]?.tag === 'NUM',
  );
  return people || bare ? 'group' : null;
}

export function isPlural(tree: Tree, head: number): boolean {
  const penn = tree.tokens[head]?.penn ?? '';
  // "The 59-year-old driver" is one, and so is "one man".
  const numbers = findChildren(tree, head, 'nummod').filter(
    (child) => wordAt(tree, child + 1) !== '-' && !/^(?:one|1)$/u.test(wordAt(tree, child)),
  );
  return penn === 'NNS' || penn === 'NNPS' || numbers.length > 0;
}
