import { targetsAt } from './act-noun.ts';
import type { Draft, Filler } from './draft.ts';
import { nameOver, type Scene } from './scene.ts';
import { caseOf, coordinatesOf, findChildren, lemmaAt } from './tree.ts';

export function isSanctionPredicate(predicate: string): boolean {
  return predicate === 'lift-sanctions' || predicate === 'impose-sanctions';
}

/**
 * Whom sanctions hit: "on X", "against X", "on X's exports" and "on X-ian goods" all hit X; goods become the role
 * commodity. Looks at the noun's own phrases and, since the parser may hang them there, at the verb's.
 */
export function findSanctionTarget(
  scene: Scene,
  noun: number,
  verb: number,
  draft: Pick<Draft, 'object' | 'roles'>,
): Pick<Draft, 'object' | 'roles'> {
  const phrases = [noun, ...(verb === noun ? [] : [verb])].flatMap((head) => targetPhrases(scene, head));
  const targets = phrases.flatMap((phrase) => targetsAt(scene, phrase));
  const goods = [
    ...findChildren(scene.tree, noun, 'compound'),
    ...phrases.flatMap((p) => [p, ...findChildren(scene.tree, p, 'compound')]),
  ].filter((c) => isCommodity(scene, c));
  const roles = goods.map((at): Filler => ({ role: 'commodity', at }));
  return { object: [...new Set(targets)], roles: [...draft.roles, ...roles] };
}

function targetPhrases(scene: Scene, head: number): number[] {
  const { tree } = scene;
  const phrases = findChildren(tree, head, 'nmod', 'obl').filter((c) =>
    /^(?:on|against|upon|for|targeting)$/u.test(caseOf(tree, c)),
  );
  const targeting = findChildren(tree, head, 'acl')
    .filter((c) => lemmaAt(tree, c) === 'target')
    .flatMap((c) => findChildren(tree, c, 'obj'));
  return [...phrases, ...targeting].flatMap((p) => coordinatesOf(tree, p));
}

function isCommodity(scene: Scene, token: number): boolean {
  return nameOver(scene, token)?.kind === 'commodity';
}
