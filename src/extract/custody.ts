import { readClause, subjectsOf } from './clause.ts';
import { type Draft, makeDraft } from './draft.ts';
import { expand } from './places.ts';
import type { Scene } from './scene.ts';
import { caseOf, findChildren, hasRelation, headOf, isVerb, lemmaAt, type Tree, wordAt } from './tree.ts';

const putting = /^(?:take|place|remand|put|hold|keep|bring)$/u;
const staying = /^(?:remain|stay|sit|be)$/u;

/** "Two men are in custody", "police took a woman into custody", "he remains in custody": somebody is detained. */
export function readCustody(scene: Scene, token: number): Draft[] {
  const { tree } = scene;
  if (wordAt(tree, token) !== 'custody' || !/^(?:in|into)$/u.test(caseOf(tree, token))) return [];
  if (findChildren(tree, token, 'cop').length > 0) return detained(scene, token, subjectsOf(tree, token), []);
  const verb = verbOver(tree, token);
  if (verb < 0 || !hasRelation(tree, token, 'obl', 'nmod', 'xcomp', 'acl')) return [];
  if (!isVerb(tree, verb)) return isPerson(tree, verb) ? detained(scene, token, [verb], []) : [];
  if (staying.test(lemmaAt(tree, verb))) return detained(scene, token, subjectsOf(tree, verb), []);
  if (!putting.test(lemmaAt(tree, verb))) return [];
  const { patients, agents } = readClause(tree, verb);
  return detained(scene, token, patients, agents);
}

/** "took a man and a woman into custody": the phrase may hang on the last of those who are taken. */
function verbOver(tree: Tree, token: number): number {
  let above = headOf(tree, token);
  if (caseOf(tree, token) !== 'into') return above;
  while (hasRelation(tree, above, 'conj', 'obj')) above = headOf(tree, above);
  return above;
}

/** "Four suspects in custody": said of the noun itself. */
function isPerson(tree: Tree, noun: number): boolean {
  return findChildren(tree, noun, 'nummod').length > 0;
}

function detained(scene: Scene, at: number, who: readonly number[], by: readonly number[]): Draft[] {
  const object = expand(scene, who);
  return object.length > 0 ? [makeDraft(at, 'detain', '', { subject: expand(scene, by), object })] : [];
}
