import type { Clause } from './clause.ts';
import { type Draft, type Filler, makeDraft } from './draft.ts';
import { findNounPredicate } from './noun-predicate.ts';
import { classifyPredicate, findVerbPredicate } from './predicates.ts';
import { isPlace } from './role-of-preposition.ts';
import { isNamed, participantsAt, type Scene } from './scene.ts';
import { findChildren, hasRelation, headOf, lemmaAt, markerOf, type Tree } from './tree.ts';

/**
 * A statement that somebody says something, where the speaker is named, a pronoun, or belongs to somebody named
 * ("a spokesperson for X"). "Observers say" gives an attribution alone.
 */
export function readSpeech(scene: Scene, verb: number, clause: Clause, form: string): Draft[] {
  const inverted =
    clause.agents.length === 0 &&
    clause.patients.every((p) => p > verb) &&
    findChildren(scene.tree, verb, 'ccomp').some((c) => c < verb);
  const speakers = (inverted ? clause.patients : clause.agents)
    .flatMap((agent) => participantsAt(scene, agent))
    .filter((agent) => isKnownSpeaker(scene, agent));
  if (speakers.length === 0 || isContinued(scene, verb) || addsThing(scene, verb, clause)) return [];
  const deed = claimedDeed(scene, verb, clause);
  if (deed !== undefined)
    return [
      makeDraft(verb, 'claim-responsibility', form, {
        subject: [...new Set(speakers)],
        clauses: [{ role: 'object', at: deed }],
      }),
    ];
  const own = findChildren(scene.tree, verb, 'ccomp', 'parataxis', 'xcomp').filter(
    (c) => markerOf(scene.tree, c) !== 'if',
  );
  const content = own.length > 0 ? own : contentBefore(scene.tree, verb);
  const heard = lemmaAt(scene.tree, verb) === 'tell' ? clause.patients : [];
  const told =
    inverted || isSource(scene.tree, verb) ? [] : clause.patients.filter((p) => !heard.includes(p));
  const topics = told.map((at): Filler => ({ role: 'topic', at, whole: true }));
  const said = told.map((at) => ({ role: 'content' as const, at }));
  return [
    makeDraft(verb, 'state', form, {
      subject: [...new Set(speakers)],
      roles: [...topics, ...addressees(scene, clause, heard), ...channels(scene, clause)],
      clauses: [...content.map((at) => ({ role: 'content' as const, at })), ...said],
    }),
  ];
}

/** "..., the ministry said.": the clause that the verb closes. */
function contentBefore(tree: Tree, verb: number): number[] {
  const above = headOf(tree, verb);
  const closes =
    (hasRelation(tree, verb, 'parataxis', 'conj', 'ccomp') || isSource(tree, verb)) &&
    above >= 0 &&
    above < verb;
  return closes && findChildren(tree, verb, 'cc').length === 0 ? [above] : [];
}

/** "..., as reported by X". */
function isSource(tree: Tree, verb: number): boolean {
  return (
    hasRelation(tree, verb, 'advcl') && markerOf(tree, verb) === 'as' && tree.tokens[verb]?.penn === 'VBN'
  );
}

/** "The group claims the bombing": the violent act that somebody takes upon himself. */
function claimedDeed(scene: Scene, verb: number, clause: Clause): number | undefined {
  if (lemmaAt(scene.tree, verb) !== 'claim') return undefined;
  return clause.patients.find(
    (p) => p > verb && classifyPredicate(findNounPredicate(scene, p) ?? '') === 'material-conflict',
  );
}

/** "added a third goal": nothing is said. */
function addsThing({ tree }: Scene, verb: number, clause: Clause): boolean {
  const things = clause.patients.filter(
    (p) => p > verb && /^(?:NOUN|NUM|ADJ)$/u.test(tree.tokens[p]?.tag ?? ''),
  );
  // "Adding a stunning second", "added Argentina's second": what is added may pass for no object.
  const next = tree.tokens[verb + 1];
  const thing =
    next?.tag === 'DET'
      ? next.text !== 'that'
      : findChildren(tree, verb, 'xcomp').some((c) => tree.tokens[c]?.tag === 'ADJ');
  return (
    lemmaAt(tree, verb) === 'add' &&
    (things.length > 0 || thing) &&
    findChildren(tree, verb, 'ccomp').length === 0
  );
}

/** "said ..., adding that": the same act of speech goes on. */
function isContinued(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const above = headOf(tree, verb);
  if (tree.tokens[verb]?.penn !== 'VBG' || above < 0) return false;
  return [above, headOf(tree, above)].some((at) => findVerbPredicate(lemmaAt(tree, at)) === 'state');
}

function addressees(scene: Scene, clause: Clause, heard: readonly number[]): Filler[] {
  const told = [
    ...heard,
    ...clause.receivers,
    ...clause.obliques.filter((o) => o.preposition === 'to').map((o) => o.at),
  ];
  return told.flatMap((at) => participantsAt(scene, at)).map((at): Filler => ({ role: 'addressee', at }));
}

function channels(scene: Scene, clause: Clause): Filler[] {
  return clause.obliques
    .filter((o) => /^(?:on|via|in|through)$/u.test(o.preposition) && isNamed(scene, o.at))
    .map((o): Filler => ({ role: isPlace(scene, o.at) ? 'place' : 'instrument', at: o.at }));
}

/** Named, a pronoun, or with a name in the phrase. */
function isKnownSpeaker(scene: Scene, head: number): boolean {
  if (isNamed(scene, head)) return true;
  const form = scene.byHead.get(head)?.form;
  if (scene.tree.tokens[head]?.tag === 'PROPN' && !form) return true;
  return form === 'pronoun' || holdsName(scene, scene.tree, head);
}

function holdsName(scene: Scene, tree: Tree, head: number): boolean {
  const relevant = findChildren(
    tree,
    head,
    'amod',
    'compound',
    'nmod',
    'nmod:poss',
    'appos',
    'flat',
    'nmod:desc',
  );
  return relevant.some((child) => isNamed(scene, child) || holdsName(scene, tree, child));
}
