import { officeNouns } from '../language/lists/noun-kinds.ts';
import { targetsAt } from './act-noun.ts';
import type { Clause } from './clause.ts';
import type { Draft, Filler } from './draft.ts';
import { adjustAppeal, adjustIntention } from './goals.ts';
import { isParty } from './party.ts';
import { falls } from './predicates.ts';
import { isPlace } from './role-of-preposition.ts';
import { isNamed, nameOver, participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, lemmaAt, markerOf, wordAt } from './tree.ts';

type Adjustment = (scene: Scene, draft: Draft, clause: Clause) => Draft | null;

/**
 * What some predicates need beyond the general reading: who is concerned by an intention, where goods come from, whom
 * an appeal goes to. Gives null where the verb turns out to say something else.
 */
export function adjustDraft(scene: Scene, draft: Draft, clause: Clause): Draft | null {
  const adjust = adjustments.get(draft.predicate);
  return adjust ? adjust(scene, draft, clause) : draft;
}

const adjustments = new Map<string, Adjustment>([
  ['intend', adjustIntention],
  ['call-for', adjustAppeal],
  ['import', adjustTrade],
  ['export', adjustTrade],
  ['accuse', adjustCharge],
  ['detain', adjustCharge],
  ['hold-office', adjustPower],
  ['repress', adjustRepression],
  ['protest', adjustProtest],
  ['represent', adjustRepresentation],
  ['attack', adjustAttack],
  ['thank', adjustThanks],
  ['allow', adjustPermission],
  ['use', adjustUse],
  ['influence', adjustInfluence],
  ['appoint', adjustAppointment],
  ['elect', adjustAppointment],
  ['beat-up', adjustPersonal],
  ['rescue', adjustRescue],
  ['dismiss', adjustPersonal],
  ['prevent', adjustDirected],
  ['destroy', adjustDirected],
  ['lead', adjustLeading],
  ...[...falls].map((predicate): [string, Adjustment] => [predicate, adjustFall]),
  ['cause', adjustCause],
]);

/** Nobody crashes or dies to somebody: whom the verb is about does it himself, where nobody else does. */
function adjustFall(scene: Scene, draft: Draft, clause: Clause): Draft | null {
  const itself = draft.object.filter((o) => !isPlace(scene, o) && clause.patients.includes(o));
  const fallen =
    draft.subject.length === 0 && itself.length > 0
      ? { ...draft, subject: itself, object: draft.object.filter((o) => !itself.includes(o)) }
      : draft;
  // "Plane crashes, 32 dead": the dead are what came of it.
  if (fallen.object.some((o) => /^(?:dead|killed|injured|missing|hurt)$/u.test(wordAt(scene.tree, o))))
    return { ...fallen, object: [] };
  // "The flight from Quito, Ecuador landed": no country lands, dies or crashes, whatever stands before the verb.
  if (!/^(?:arrive|crash|die|explode|sink)$/u.test(draft.predicate)) return fallen;
  const subject = fallen.subject.filter((s) => nameOver(scene, s)?.country == null || !isPlace(scene, s));
  if (subject.length === fallen.subject.length) return fallen;
  return subject.length + fallen.object.length > 0 ? { ...fallen, subject } : null;
}

/** "led to the lifting of the ban": what stands after the preposition is the effect. */
function adjustCause(_scene: Scene, draft: Draft, clause: Clause): Draft {
  if (draft.object.length > 0 || draft.clauses.length > 0) return draft;
  const effects = clause.obliques.filter((o) => /^(?:to|in)$/u.test(o.preposition)).map((o) => o.at);
  return { ...draft, clauses: effects.slice(0, 1).map((at) => ({ role: 'object' as const, at })) };
}

/** "imports goods from X": X is the other side, the goods are the value. */
function adjustTrade(scene: Scene, draft: Draft, clause: Clause): Draft {
  const near = draft.object
    .flatMap((o) => findChildren(scene.tree, o, 'nmod'))
    .map((at) => ({ preposition: caseOf(scene.tree, at), at }));
  const sides = [...clause.obliques, ...near]
    .filter((o) => /^(?:from|to)$/u.test(o.preposition) && isParty(scene, o.at))
    .flatMap((o) => participantsAt(scene, o.at));
  if (draft.predicate === 'export' || sides.length === 0) return draft;
  const goods = draft.object.map(
    (at): Filler => ({ role: isCommodity(scene, at) ? 'commodity' : 'value', at }),
  );
  return { ...draft, object: sides, roles: [...draft.roles.filter((r) => r.role !== 'origin'), ...goods] };
}

function isCommodity(scene: Scene, token: number): boolean {
  return nameOver(scene, token)?.kind === 'commodity';
}

/** "arrested for protesting", "accused of being": the clause is the charge. Things are not accused. */
function adjustCharge(scene: Scene, draft: Draft): Draft | null {
  const grounds = findChildren(scene.tree, draft.at, 'advcl', 'xcomp', 'ccomp').filter((c) =>
    /^(?:for|of|over|with)$/u.test(markerOf(scene.tree, c) || caseOf(scene.tree, c)),
  );
  const doer = draft.subject.length > 0 && grounds.length > 0;
  if (!doer && draft.object.length > 0 && draft.object.every((o) => isThing(scene, o))) return null;
  return {
    ...draft,
    roles: [...draft.roles, ...grounds.map((at): Filler => ({ role: 'charge', at, whole: true }))],
    clauses: draft.clauses.filter((c) => !grounds.includes(c.at)),
  };
}

function isThing(scene: Scene, token: number): boolean {
  return !isParty(scene, token) && scene.tree.tokens[token]?.tag === 'NOUN' && !scene.byHead.has(token);
}

/** "held power": power is the office, not somebody. */
function adjustPower(scene: Scene, draft: Draft): Draft {
  const isPost = (o: number): boolean =>
    /^(?:office|power|presidency|premiership)$/u.test(lemmaAt(scene.tree, o));
  const offices = draft.object.filter((o) => isPost(o) || !isParty(scene, o));
  const held = draft.object.filter((o) => !offices.includes(o));
  return {
    ...draft,
    object: held,
    roles: [...draft.roles, ...offices.map((at): Filler => ({ role: 'office', at }))],
  };
}

/** Protests that are put down are the target, people the object. */
function adjustRepression(scene: Scene, draft: Draft): Draft {
  const targets = draft.object.filter((o) =>
    /^(?:protest|demonstration|rally|dissent|unrest|uprising)$/u.test(lemmaAt(scene.tree, o)),
  );
  return {
    ...draft,
    object: draft.object.filter((o) => !targets.includes(o)),
    roles: [...draft.roles, ...targets.map((at): Filler => ({ role: 'target', at }))],
  };
}

/** Only people protest; what demonstrates something shows it. */
function adjustProtest(scene: Scene, draft: Draft): Draft | null {
  if (draft.object.length > 0 && lemmaAt(scene.tree, draft.at) !== 'protest') return null;
  return draft.subject.some((s) => isParty(scene, s)) ? draft : null;
}

/** "The deal represents a shift" is a judgement; only a party represents somebody. */
function adjustRepresentation(scene: Scene, draft: Draft): Draft {
  const personal =
    draft.subject.some((s) => isParty(scene, s)) && draft.object.some((o) => isParty(scene, o));
  return personal
    ? draft
    : {
        ...draft,
        predicate: 'assess',
        object: [],
        roles: [...draft.roles, ...draft.object.map((at): Filler => ({ role: 'value', at }))],
      };
}

/** Measures that target goods attack nobody; what stands for somebody's (targets in X) is attacked as his. */
function adjustAttack(scene: Scene, draft: Draft, clause: Clause): Draft | null {
  if (
    draft.verb === 'target' &&
    !draft.subject.some((s) => isParty(scene, s) || wordAt(scene.tree, s) === 'missiles')
  )
    return null;
  const { tree } = scene;
  if (
    draft.verb === 'target' &&
    /^(?:sanction|measure|tariff|campaign|policy)$/u.test(lemmaAt(tree, tree.tokens[draft.at]?.head ?? -1))
  )
    return null;
  if (draft.verb === 'target' && !draft.object.some((o) => isParty(scene, o) || isPlace(scene, o)))
    return null;
  if (draft.object.length > 0) return draft;
  const hit = [...clause.obliques, ...deeperTargets(scene, clause)]
    .filter((o) => /^(?:against|on|at)$/u.test(o.preposition))
    .flatMap((o) => (isPlace(scene, o.at) ? participantsAt(scene, o.at) : targetsAt(scene, o.at)));
  return { ...draft, object: [...new Set(hit)], roles: draft.roles.filter((r) => !hit.includes(r.at)) };
}

/** "launched strikes from X against Y": the parser may hang Y on X. */
function deeperTargets(scene: Scene, clause: Clause): Clause['obliques'] {
  const below = [...clause.patients, ...clause.obliques.map((o) => o.at)].flatMap((at) =>
    findChildren(scene.tree, at, 'nmod'),
  );
  return [...below, ...below.flatMap((at) => findChildren(scene.tree, at, 'nmod'))]
    .map((at) => ({ preposition: caseOf(scene.tree, at), at }))
    .filter((o) => o.preposition === 'against');
}

/** "thank you to X": X is thanked. */
function adjustThanks(scene: Scene, draft: Draft, clause: Clause): Draft {
  const to = clause.obliques
    .filter((o) => o.preposition === 'to')
    .flatMap((o) => participantsAt(scene, o.at));
  const onlyYou = draft.object.length === 0 || draft.object.every((o) => wordAt(scene.tree, o) === 'you');
  const own = findChildren(scene.tree, draft.at, 'nsubj').length > 0;
  const subject = own || !onlyYou ? draft.subject : [];
  return to.length > 0 && onlyYou ? { ...draft, subject, object: to } : { ...draft, subject };
}

/** "was named chief executive": a post beside a person is the office. */
function adjustAppointment(scene: Scene, draft: Draft): Draft {
  const posts = draft.object.filter((o) => !isNamed(scene, o) && officeNouns.has(lemmaAt(scene.tree, o)));
  const others = [
    ...draft.object.filter((o) => !posts.includes(o)),
    ...draft.roles.filter((r) => r.role === 'addressee').map((r) => r.at),
  ];
  const secondary = findChildren(scene.tree, draft.at, 'xcomp').filter(
    (c) => scene.tree.tokens[c]?.tag !== 'VERB',
  );
  if (others.length === 0) return draft;
  const offices = [...new Set([...posts, ...secondary])].map((at): Filler => ({ role: 'office', at }));
  const roles = draft.roles
    .filter((r) => r.role !== 'addressee')
    .map((r) => (r.role === 'value' ? { ...r, role: 'office' as const } : r));
  return { ...draft, object: others, roles: [...roles, ...offices] };
}

/** People are rescued, and ships; a city is not. */
function adjustRescue(scene: Scene, draft: Draft): Draft | null {
  const object = draft.object.filter((o) => !isPlace(scene, o));
  if (draft.object.length > 0 && object.length === 0 && draft.verb !== 'save') return null;
  return adjustPersonal(scene, { ...draft, object });
}

/** Only people are rescued or abused; of a thing the verb keeps its own sense. */
function adjustPersonal(scene: Scene, draft: Draft): Draft {
  return draft.object.length === 0 || draft.object.some((o) => isParty(scene, o))
    ? draft
    : { ...draft, predicate: draft.verb };
}

/** What happens influences nobody by itself: it is a cause. */
function adjustInfluence(scene: Scene, draft: Draft): Draft {
  const personal = draft.subject.length === 0 || draft.subject.some((s) => isParty(scene, s));
  return personal ? draft : { ...draft, predicate: 'cause' };
}

/** "the train did not stop": without an object nobody is kept from anything; what blows up explodes. */
function adjustDirected(_scene: Scene, draft: Draft): Draft {
  if (draft.object.length > 0) return draft;
  return { ...draft, predicate: draft.verb === 'blow up' ? 'explode' : draft.verb };
}

/** "oil is used in production": goods that go into something. */
function adjustUse(scene: Scene, draft: Draft, clause: Clause): Draft {
  const into = clause.obliques.filter((o) => /^(?:in|for)$/u.test(o.preposition)).map((o) => o.at);
  const goods = draft.object.filter((o) => isCommodity(scene, o));
  if (!clause.passive || goods.length === 0 || into.length === 0) return draft;
  const made = into
    .flatMap((at) => [at, ...findChildren(scene.tree, at, 'compound')])
    .filter((at) => isCommodity(scene, at));
  return {
    ...draft,
    predicate: 'used-in',
    subject: goods,
    object: made,
    roles: into.map((at): Filler => ({ role: 'value', at })),
  };
}

/** "leading and talking" leads nobody. */
function adjustLeading({ tree }: Scene, draft: Draft, clause: Clause): Draft | null {
  // "heading to the coast" goes there.
  if (draft.verb === 'head' && findChildren(tree, draft.at, 'obj').length === 0 && !clause.passive)
    return null;
  return draft.object.length > 0 ? draft : null;
}

const grounds = new Set([
  'land',
  'territory',
  'airspace',
  'soil',
  'base',
  'water',
  'port',
  'airport',
  'facility',
]);

/** "allowed X to use its airspace". */
function adjustPermission(scene: Scene, draft: Draft): Draft {
  const { tree } = scene;
  const use = draft.clauses.find(
    (c) =>
      lemmaAt(tree, c.at) === 'use' &&
      findChildren(tree, c.at, 'obj').some((o) => grounds.has(lemmaAt(tree, o))),
  );
  if (!use) return draft;
  const purposes = findChildren(tree, use.at, 'obl').filter((o) => /^(?:in|for)$/u.test(caseOf(tree, o)));
  return {
    ...draft,
    predicate: 'allow-territory-use',
    clauses: [],
    roles: purposes.map((at): Filler => ({ role: 'purpose', at, whole: true })),
  };
}
