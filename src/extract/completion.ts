import type { Draft } from './draft.ts';
import { classifyPredicate, findVerbPredicate } from './predicates.ts';
import { isCountryWord, nameOver, participantsAt, type Scene } from './scene.ts';
import { findSpeechAct } from './speech-verbs.ts';
import { caseOf, findChildren, hasRelation, headOf, isVerb, lemmaAt, type Tree } from './tree.ts';

/**
 * Places that a sentence leaves open because its other words make them plain: whom sanctions hit, where an election
 * was held. Only countries named in the same sentence are taken, and only where one alone fits.
 */
export function completeDraft(scene: Scene, draft: Draft): Draft {
  if (draft.predicate === 'hold-election' && draft.subject.length === 0)
    return { ...draft, subject: soleCountry(scene, draft, []).filter((at) => !speaks(scene, at)) };
  if (draft.predicate === 'meet-negotiate' && draft.subject.length === 1) return completeTalks(scene, draft);
  if (!/^(?:lift|impose)-sanctions$/u.test(draft.predicate) || draft.subject.length === 0) return draft;
  return draft.object.length > 0 ? draft : { ...draft, object: soleCountry(scene, draft, draft.subject) };
}

/** Whoever speaks of an election, or accuses others over it, need not have held it. */
function speaks(scene: Scene, at: number): boolean {
  const { tree } = scene;
  if (!hasRelation(tree, at, 'nsubj', 'obj', 'obl', 'iobj')) return false;
  const predicate = findVerbPredicate(lemmaAt(tree, headOf(tree, at))) ?? '';
  return predicate === 'state' || /^verbal/u.test(classifyPredicate(predicate) ?? '');
}

/** "Peru freed the miners after talks and won Chilean aid": of two countries in a sentence each is the other's side. */
function completeTalks(scene: Scene, draft: Draft): Draft {
  const [first] = draft.subject;
  if (first === undefined || !isCountryWord(scene, first) || isVerb(scene.tree, draft.at)) return draft;
  const codes = new Map<string, number>();
  for (const mention of scene.mentions) {
    if (!mention.country || mention.form === 'nominal' || mention.kind === 'group') continue;
    if (/^(?:in|at|from|to)$/u.test(caseOf(scene.tree, mention.head))) return draft;
    codes.set(mention.country, mention.head);
  }
  codes.delete(nameOver(scene, first)?.country ?? '');
  const [other] = codes.values();
  return codes.size === 1 && other !== undefined ? { ...draft, subject: [first, other] } : draft;
}

/** The one country of a sentence besides those given; among several, the one that the main clause is about. */
function soleCountry(scene: Scene, draft: Draft, except: readonly number[]): number[] {
  const codes = new Map<string, number>();
  const taken = new Set(except.map((at) => nameOver(scene, at)?.country));
  for (const mention of scene.mentions) {
    if (mention.form === 'nominal' || !mention.country || taken.has(mention.country)) continue;
    if (mention.kind !== 'group' && mention.form !== 'pronoun' && !codes.has(mention.country))
      codes.set(mention.country, mention.head);
  }
  const all = [...codes.values()];
  if (all.length === 1) return all.filter((at) => !isJoined(scene, at) && !isOfSpeaker(scene, at));
  const main = mainSubjects(scene, draft.at);
  const fits =
    main.length === 1 &&
    main.every((at) => isCountryWord(scene, at) && !taken.has(nameOver(scene, at)?.country));
  return fits ? main : [];
}

/** "..., the Chilean minister said": the country of whoever tells it. */
function isOfSpeaker({ tree }: Scene, at: number): boolean {
  const speaker = headOf(tree, at);
  return (
    hasRelation(tree, at, 'amod', 'compound', 'nmod') &&
    hasRelation(tree, speaker, 'nsubj') &&
    findSpeechAct(lemmaAt(tree, headOf(tree, speaker))) !== null
  );
}

/** One of several that stand together: the sentence is not about it alone. */
function isJoined(scene: Scene, at: number): boolean {
  const { tree } = scene;
  if (hasRelation(tree, at, 'conj') || findChildren(tree, at, 'conj').length > 0) return true;
  return hasRelation(tree, at, 'nsubj') && findChildren(tree, headOf(tree, at), 'nsubj').length > 1;
}

function mainSubjects(scene: Scene, from: number): number[] {
  const root = rootOf(scene.tree, from);
  return findChildren(scene.tree, root, 'nsubj').flatMap((s) => participantsAt(scene, s));
}

const longestWay = 60;

function rootOf(tree: Tree, from: number): number {
  let at = from;
  for (let steps = 0; steps < longestWay && headOf(tree, at) >= 0; steps++) at = headOf(tree, at);
  return at;
}

/** Goals and charges are told in words: what stands below them is no statement of its own. */
export function isWithinGoal(tree: Tree, draft: Draft, goals: ReadonlySet<number>): boolean {
  let at = draft.at;
  for (let steps = 0; at >= 0 && steps < nearby; steps++) {
    if (goals.has(at)) return true;
    if (steps > 0 && isVerb(tree, at)) return false;
    at = headOf(tree, at);
  }
  return false;
}

const nearby = 6;

/** Tokens of the clauses that are told as a goal or a charge. */
export function goalsOf(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(
    drafts.flatMap((d) =>
      d.roles.filter((r) => r.whole && (r.role === 'goal' || r.role === 'charge')).map((r) => r.at),
    ),
  );
}
