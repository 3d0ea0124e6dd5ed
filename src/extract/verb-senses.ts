import { isParty } from './act-noun.ts';
import type { Draft } from './draft.ts';
import { addOwners, chooseEliminating, chooseEnding, chooseRejecting } from './rejection-senses.ts';
import { isPlace } from './role-of-preposition.ts';
import { isNamed, nameOver, type Scene } from './scene.ts';
import { isThingNoun, isWeaponNoun } from './thing-nouns.ts';
import { caseOf, findChildren, lemmaAt, type Tree, wordAt } from './tree.ts';

type Sense = (scene: Scene, draft: Draft) => Draft | null;

/**
 * Verbs that mean one thing of people or weapons and another of everything else: a quake that strikes a town attacks
 * nobody, and whoever signs papers hires nobody. Where the sense does not fit the verb speaks for itself.
 */
export function chooseSense(scene: Scene, given: Draft): Draft | null {
  const draft = turnLethal(scene, turnUndergone(scene, given));
  const choose = senses.get(draft.predicate);
  return choose ? choose(scene, draft) : draft;
}

/** "shot dead", "fatally stabbed", "beaten to death": whoever is hurt so is killed. */
function turnLethal(scene: Scene, draft: Draft): Draft {
  if (!isLethal(scene.tree, draft.at)) return draft;
  const dead = findChildren(scene.tree, draft.at, 'xcomp');
  return {
    ...draft,
    predicate: 'kill',
    object: draft.object.filter((o) => !dead.includes(o)),
    clauses: draft.clauses.filter((c) => !dead.includes(c.at)),
  };
}

const hurting =
  /^(?:shoot|gun|stab|beat|hack|club|bludgeon|knife|strangle|trample|crush|burn|kick|stone|batter|run|blow)$/u;

/** True for a verb of violence whose own words say that it ended in death. */
export function isLethal(tree: Tree, verb: number): boolean {
  if (!hurting.test(lemmaAt(tree, verb))) return false;
  const said = (relation: string, word: RegExp): boolean =>
    findChildren(tree, verb, relation).some((c) => word.test(wordAt(tree, c)));
  const ends = [verb, ...findChildren(tree, verb, 'obj')].flatMap((of) =>
    findChildren(tree, of, 'obl', 'nmod'),
  );
  const toDeath = ends.some((c) => lemmaAt(tree, c) === 'death' && caseOf(tree, c) === 'to');
  return toDeath || said('xcomp', /^dead$/u) || said('advmod', /^(?:dead|fatally)$/u);
}

/** Acts that nobody does without somebody to whom they are done. */
const undergone = new Set(['release', 'detain', 'arrest', 'hold-prisoner', 'convict', 'sentence', 'abduct']);

/** "Anna Berg freed", "the men jailed since 2018": a past form without an object is done to them. */
function turnUndergone(scene: Scene, draft: Draft): Draft {
  const { tree } = scene;
  if (!undergone.has(draft.predicate) || draft.object.length + draft.clauses.length > 0) return draft;
  if (!/^VB[DN]$/u.test(tree.tokens[draft.at]?.penn ?? '')) return draft;
  if (findChildren(tree, draft.at, 'aux').some((c) => /^(?:have|has|had)$/u.test(wordAt(tree, c))))
    return draft;
  return {
    ...draft,
    subject: [],
    object: draft.subject.filter((s) => nameOver(scene, s)?.form !== 'adjective'),
  };
}

const senses = new Map<string, Sense>([
  ['attack', chooseAttack],
  ['shoot-down', chooseDowning],
  ['rescue', chooseRescue],
  ['hire', chooseHiring],
  ['call-for', choosePlea],
  ['withdraw', chooseWithdrawal],
  ['produce', chooseMaking],
  ['abduct', chooseSeizing],
  ['appoint', chooseNaming],
  ['reject', chooseRejecting],
  ['criticise', addOwners],
  ['support', addOwners],
  ['praise', addOwners],
  ['govern', chooseRuling],
  ['burn', chooseBurning],
  ['intend', chooseIntending],
  ['find', chooseFinding],
  ['arrive', chooseReaching],
  ['leave', chooseLeaving],
  ['collapse', chooseBursting],
  ['transfer', chooseMoving],
  ['terminate', chooseEnding],
  ['beat', chooseEliminating],
  ['neutralise', chooseEliminating],
  ['neutralize', chooseEliminating],
  ['sink', chooseSinking],
  ['fall', chooseFalling],
  ['fall in', chooseFalling],
  ['splash down', chooseFalling],
  ['come down', chooseFalling],
]);

/** "dams located on a river": where they lie, nobody finds them. */
function chooseFinding({ tree }: Scene, draft: Draft): Draft | null {
  return draft.verb === 'locate' && tree.tokens[draft.at]?.penn === 'VBN' && draft.subject.length === 0
    ? null
    : draft;
}

/** "The toll reached 40", "return to talks": only a place can be reached; whoever returns somebody moves them. */
function chooseReaching(scene: Scene, draft: Draft): Draft | null {
  if (draft.verb === 'return' && draft.subject.length > 0 && draft.object.some((o) => isParty(scene, o)))
    return bare(draft, 'transfer');
  if (draft.verb !== 'reach') return draft;
  const { tree } = scene;
  const places = draft.object.filter(
    (o) => tree.tokens[o]?.tag !== 'NUM' && (isPlace(scene, o) || isNamed(scene, o)),
  );
  return places.length > 0 ? draft : null;
}

/** "10,000 dead or missing": of nobody is it said which. */
export function isEitherFate(tree: Tree, dead: number): boolean {
  return (
    wordAt(tree, dead + 1) === 'or' &&
    /^(?:missing|injured|wounded|hurt|dying|unaccounted|homeless|displaced)$/u.test(wordAt(tree, dead + 2))
  );
}

/** "left 12 people dead" kills; "left candles", "left without homes" goes nowhere. */
function chooseLeaving(scene: Scene, draft: Draft): Draft | null {
  const { tree } = scene;
  const behindNoun = draft.object.flatMap((o) => findChildren(tree, o, 'amod').filter((c) => c > o));
  const states = [...findChildren(tree, draft.at, 'xcomp'), ...behindNoun];
  const outcome = states.filter((c) => !isEitherFate(tree, c)).map((c) => wordAt(tree, c));
  if (outcome.includes('dead')) return { ...draft, predicate: 'kill', clauses: [] };
  if (outcome.some((word) => /^(?:injured|wounded|hurt)$/u.test(word)))
    return { ...draft, predicate: 'injure', clauses: [] };
  if (draft.verb !== 'leave') return draft;
  // "... leaving the firm with 7,500 employees": what it comes to.
  const rest = tree.tokens[draft.at]?.penn === 'VBG' && draft.object.length > 0;
  if (rest && findChildren(tree, draft.at, 'obl').some((c) => caseOf(tree, c) === 'with')) return null;
  const passive = draft.subject.length === 0 && draft.object.length > 0;
  const behind = draft.object.length > 0 && !draft.object.some((o) => isPlace(scene, o) || isNamed(scene, o));
  return passive || states.length > 0 || (behind && !draft.object.some((o) => isHome(tree, o)))
    ? null
    : draft;
}

function isHome(tree: Tree, token: number): boolean {
  return /^(?:home|house|post|job|office|company|party|bloc|union|club|team|government)$/u.test(
    lemmaAt(tree, token),
  );
}

/** "burst into flames", "burst its banks" collapses nothing. */
function chooseBursting({ tree }: Scene, draft: Draft): Draft | null {
  if (draft.verb !== 'burst') return draft;
  const into = findChildren(tree, draft.at, 'obl').some((c) => caseOf(tree, c) === 'into');
  return into || draft.object.some((o) => lemmaAt(tree, o) === 'bank') ? null : draft;
}

/** "The plane flew to Lima": whoever flies moves nobody, unless he flies people. */
function chooseMoving(scene: Scene, draft: Draft): Draft | null {
  if (draft.verb !== 'fly') return draft;
  const flown = findChildren(scene.tree, draft.at, 'obj', 'nsubj:pass');
  if (flown.some((o) => isParty(scene, o))) return draft;
  return draft.subject.length > 0 && flown.length > 0 ? bare(draft) : null;
}

/** A missile that falls comes down somewhere, a plane crashes, a bridge collapses; prices and governments do neither. */
function chooseFalling({ tree }: Scene, draft: Draft): Draft {
  const nouns = [...draft.subject, ...draft.object].map((at) => lemmaAt(tree, at));
  if (nouns.some((noun) => isWeaponNoun(noun) || noun === 'debris')) return bare(draft, 'arrive');
  if (nouns.some((noun) => /^(?:plane|aircraft|jet|helicopter|drone|balloon|satellite)$/u.test(noun)))
    return bare(draft, 'crash');
  return nouns.some((noun) => /^(?:bridge|building|tower|wall|roof|crane|dam|scaffolding)$/u.test(noun))
    ? bare(draft, 'collapse')
    : draft;
}

/** Ships sink and go down; prices, visitors and countries only by a slip. Whoever sinks a ship destroys it. */
function chooseSinking(scene: Scene, draft: Draft): Draft | null {
  if (draft.subject.length > 0 && draft.object.length > 0)
    return draft.verb === 'sink' ? { ...draft, predicate: 'destroy' } : null;
  const sunk = [...draft.subject, ...draft.object];
  const ships = sunk.filter((at) => isShip(scene, at));
  const slip = sunk.length > 0 && ships.length === 0;
  if (draft.verb === 'go down') return ships.length > 0 ? draft : null;
  return slip ? { ...draft, subject: [], object: [] } : draft;
}

/** A vessel by its noun, or whatever has a name and is neither somebody nor a country; "it" may be one. */
function isShip(scene: Scene, at: number): boolean {
  const name = nameOver(scene, at);
  if (name) return name.country === null && /^(?:other|organisation|place)$/u.test(name.kind);
  return isThingNoun(lemmaAt(scene.tree, at)) || wordAt(scene.tree, at) === 'it';
}

/** "The plane tried to land": things have no plans. */
function chooseIntending({ tree }: Scene, draft: Draft): Draft | null {
  const things = draft.subject.length > 0 && draft.subject.every((s) => isThingNoun(lemmaAt(tree, s)));
  return things ? null : draft;
}

/** "war broke out": only a fire burns. */
function chooseBurning({ tree }: Scene, draft: Draft): Draft {
  const fire = draft.subject.some((s) => /^(?:fire|blaze|wildfire)$/u.test(lemmaAt(tree, s)));
  return draft.verb === 'break out' && !fire ? bare(draft) : draft;
}

/** A court rules that something is so; it rules no country. */
function chooseRuling(_scene: Scene, draft: Draft): Draft {
  return draft.verb === 'rule' && (draft.clauses.length > 0 || draft.object.length === 0)
    ? bare(draft)
    : draft;
}

function bare(draft: Draft, predicate = draft.verb): Draft {
  return { ...draft, predicate };
}

const weapons =
  /^(?:missile|rocket|drone|bomb|shell|strike|airstrike|bullet|torpedo|artillery|jet|plane|warplane|aircraft|tank|helicopter|warship|grenade|bomber|projectile|explosion|attack|assault|raid)$/u;

/** Quakes, storms and trains hit; "struck twice" hits nobody that the sentence names. */
function chooseAttack(scene: Scene, draft: Draft): Draft | null {
  const { tree } = scene;
  if (/^shoot\b/u.test(draft.verb) && isFilmed(tree, draft.at)) return null;
  const acts = (at: number): boolean => isParty(scene, at) || weapons.test(lemmaAt(tree, at));
  if (draft.subject.length > 0 && !draft.subject.some(acts))
    return bare(draft, /^(?:strike|hit)$/u.test(draft.verb) ? 'hit' : draft.verb);
  const nobody = draft.object.length + draft.roles.length === 0 && draft.verb === 'strike';
  return nobody ? bare(draft) : draft;
}

const filmed = /^(?:video|film|footage|clip|photo|photograph|picture|image|movie|documentary)$/u;

/** "A video shot by a witness", "who shot the footage": nobody is hurt by a camera. */
function isFilmed(tree: Tree, verb: number): boolean {
  const near = [verb - 1, tree.tokens[verb]?.head ?? -1, ...findChildren(tree, verb, 'obj', 'nsubj:pass')];
  return near.some((noun) => filmed.test(lemmaAt(tree, noun)));
}

function chooseDowning({ tree }: Scene, draft: Draft): Draft {
  const flies = draft.object.some((o) =>
    /^(?:plane|aircraft|jet|airliner|helicopter|drone|missile|balloon|satellite|rocket|flight|warplane|bomber)$/u.test(
      lemmaAt(tree, o),
    ),
  );
  return flies || draft.object.length === 0 || draft.verb === 'shoot down' ? draft : bare(draft);
}

/** "pull out of the town": without an object, those who pull out go themselves. */
function chooseRescue(scene: Scene, draft: Draft): Draft {
  if (!/^(?:pull out|pluck)$/u.test(draft.verb) || draft.object.some((o) => isParty(scene, o))) return draft;
  const leaves = draft.verb === 'pull out' && draft.object.length === 0 && draft.subject.length > 0;
  return bare(draft, leaves ? 'withdraw' : draft.verb);
}

function chooseHiring(scene: Scene, draft: Draft): Draft {
  return draft.object.some((o) => isParty(scene, o)) || draft.verb !== 'sign' ? draft : bare(draft);
}

function choosePlea({ tree }: Scene, draft: Draft): Draft {
  const guilty = (tree.children[draft.at] ?? []).some((c) => /^(?:guilty|innocent)$/u.test(wordAt(tree, c)));
  return draft.verb.startsWith('plead') && guilty ? { ...bare(draft, 'plead'), roles: [] } : draft;
}

/** Troops and delegations are withdrawn; a goal that is pulled back, or a remark, is not. */
function chooseWithdrawal(scene: Scene, draft: Draft): Draft {
  if (draft.object.length === 0 || draft.verb === 'withdraw') return draft;
  return draft.object.some((o) => isParty(scene, o)) ? draft : bare(draft);
}

/** "made it three", "made her its largest owner" makes nothing. */
function chooseMaking({ tree }: Scene, draft: Draft): Draft | null {
  const empty =
    draft.object.length === 0 ||
    draft.object.every((o) => /^(?:it|this|that)$/u.test(wordAt(tree, o)) || tree.tokens[o]?.tag === 'NUM');
  // "Making it the costliest storm": what it is called stands behind the pronoun.
  const called =
    findChildren(tree, draft.at, 'iobj').length > 0 ||
    /^(?:it|this|that|him|her|them|us|me)$/u.test(wordAt(tree, draft.at + 1));
  return draft.verb === 'make' && (empty || called) ? null : draft;
}

/** "Seized control", "captured power": nobody is taken away. */
function chooseSeizing({ tree }: Scene, draft: Draft): Draft | null {
  const power = draft.object.some((o) =>
    /^(?:control|power|initiative|opportunity|chance|moment)$/u.test(lemmaAt(tree, o)),
  );
  const grasped = findChildren(tree, draft.at, 'obj').some((o) =>
    /^(?:control|power)$/u.test(lemmaAt(tree, o)),
  );
  return power || grasped ? { ...draft, predicate: draft.verb } : draft;
}

/** "a missile named Swift" appoints nobody. */
function chooseNaming(scene: Scene, draft: Draft): Draft | null {
  const things = draft.object.filter((o) => !isParty(scene, o));
  return draft.verb === 'name' && things.length > 0 && things.length === draft.object.length ? null : draft;
}
