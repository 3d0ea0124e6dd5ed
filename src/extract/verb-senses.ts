import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { bare, type Draft } from './draft.ts';
import {
  chooseBursting,
  chooseFalling,
  chooseLeaving,
  chooseMoving,
  chooseOverturning,
  chooseReaching,
  chooseSinking,
} from './movement-senses.ts';
import { isParty } from './party.ts';
import { isNegated } from './polarity.ts';
import { addOwners, chooseEliminating, chooseEnding, chooseRejecting } from './rejection-senses.ts';
import { isPlace } from './role-of-preposition.ts';
import { nameOver, type Scene } from './scene.ts';
import {
  chooseGiving,
  chooseHiring,
  chooseMaking,
  chooseNaming,
  chooseSeizing,
  chooseStealing,
  chooseTreating,
} from './taking-senses.ts';
import { isThingNoun } from './thing-nouns.ts';
import { caseOf, findChildren, lemmaAt, type Tree, wordAt } from './tree.ts';

type Sense = (scene: Scene, draft: Draft) => Draft | null;

/**
 * Verbs that mean one thing of people or weapons and another of everything else: a quake that strikes a town attacks
 * nobody, and whoever signs papers hires nobody. Where the sense does not fit the verb speaks for itself.
 */
export function chooseSense(scene: Scene, given: Draft): Draft | null {
  const draft = withoutSites(scene, turnLethal(scene, turnUndergone(scene, given)));
  const choose = senses.get(draft.predicate);
  return choose ? choose(scene, draft) : draft;
}

/** "A strike in Lima said to have killed him": where it was did nothing. */
function withoutSites(scene: Scene, draft: Draft): Draft {
  const isSite = (at: number): boolean =>
    /^(?:in|at|near|outside|around)$/u.test(caseOf(scene.tree, at)) && isPlace(scene, at);
  return draft.subject.some(isSite) ? { ...draft, subject: draft.subject.filter((s) => !isSite(s)) } : draft;
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
  ['support', chooseBacking],
  ['praise', addOwners],
  ['govern', chooseRuling],
  ['burn', chooseBurning],
  ['intend', chooseIntending],
  ['find', chooseFinding],
  ['arrive', chooseReaching],
  ['leave', chooseLeaving],
  ['collapse', chooseBursting],
  ['transfer', chooseMoving],
  ...[
    'overturn',
    'flip',
    'flip over',
    'roll over',
    'go over',
    'tip over',
    'keel over',
    'tip',
    'go under',
  ].map((verb): readonly [string, Sense] => [verb, chooseOverturning]),
  ['kill', chooseCounted],
  ['steal', chooseStealing],
  ['provide-aid', chooseTreating],
  ['meet-negotiate', chooseTalking],
  ['hand', chooseGiving],
  ['give', chooseGiving],
  ['live-in', chooseLiving],
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

/** "dams located on a river": where they lie, nobody finds them. People who are not found are missing. */
function chooseFinding({ tree }: Scene, draft: Draft): Draft | null {
  const people = draft.object.filter((o) => isOfPeople(tree, o));
  if (draft.subject.length === 0 && people.length > 0 && isNegated(tree, draft.at))
    return { ...draft, predicate: 'miss', subject: draft.object, object: [], negationSpent: true };
  // "Began to recover": from what befell them.
  if (draft.verb === 'recover' && draft.object.length === 0) return bare(draft);
  return draft.verb === 'locate' && tree.tokens[draft.at]?.penn === 'VBN' && draft.subject.length === 0
    ? null
    : draft;
}

function isOfPeople(tree: Tree, noun: number): boolean {
  return (
    /^(?:person|group)$/u.test(kindOfNoun(lemmaAt(tree, noun)) ?? '') ||
    /^(?:others?|dozens|some|many)$/u.test(wordAt(tree, noun))
  );
}

/** "The number of people killed": they were killed, the number killed nobody. */
function chooseCounted({ tree }: Scene, draft: Draft): Draft {
  const numbers = draft.subject.filter((s) => /^(?:number|toll|count|total)$/u.test(lemmaAt(tree, s)));
  return numbers.length === 0
    ? draft
    : { ...draft, subject: draft.subject.filter((s) => !numbers.includes(s)) };
}

/** "Lived through the crash": they survived it. */
function chooseLiving({ tree }: Scene, draft: Draft): Draft {
  const through = findChildren(tree, draft.at, 'obl').some((c) => caseOf(tree, c) === 'through');
  return through ? { ...draft, predicate: 'survive', verb: 'survive', object: [], roles: [] } : draft;
}

/** "The plane tried to land": things have no plans. */
function chooseIntending({ tree }: Scene, draft: Draft): Draft | null {
  const things = draft.subject.length > 0 && draft.subject.every((s) => isThingNoun(lemmaAt(tree, s)));
  return things ? null : draft;
}

/** "war broke out": only a fire burns; of bodies "too badly burned" nobody burns anything. */
function chooseBurning({ tree }: Scene, draft: Draft): Draft | null {
  if (draft.verb === 'burn' && /^(?:too|badly|severely)$/u.test(wordAt(tree, draft.at - 1))) return null;
  const fire = draft.subject.some((s) => /^(?:fire|blaze|wildfire)$/u.test(lemmaAt(tree, s)));
  return draft.verb === 'break out' && !fire ? bare(draft) : draft;
}

/** A court rules that something is so; it rules no country. */
function chooseRuling(_scene: Scene, draft: Draft): Draft {
  return draft.verb === 'rule' && (draft.clauses.length > 0 || draft.object.length === 0)
    ? bare(draft)
    : draft;
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
  const people = draft.object.some((o) => isParty(scene, o) || isOfPeople(scene.tree, o));
  if (!/^(?:pull out|pluck)$/u.test(draft.verb) || people) return draft;
  const leaves = draft.verb === 'pull out' && draft.object.length === 0 && draft.subject.length > 0;
  return bare(draft, leaves ? 'withdraw' : draft.verb);
}

/** "Backed away from the pier", "backed out": whoever moves back supports nobody. */
function chooseBacking(scene: Scene, draft: Draft): Draft | null {
  const moves =
    draft.verb === 'back' && /^(?:away|out|off|into|onto|down)$/u.test(wordAt(scene.tree, draft.at + 1));
  return moves ? null : addOwners(scene, draft);
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

/** "Talked to the freed": a conversation; those who negotiate talk with each other. */
function chooseTalking(scene: Scene, draft: Draft): Draft {
  const addressed = findChildren(scene.tree, draft.at, 'obl').some(
    (c) => caseOf(scene.tree, c) === 'to' && isParty(scene, c),
  );
  return draft.verb === 'talk' && addressed ? bare(draft, 'speak-with') : draft;
}
