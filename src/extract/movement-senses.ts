import { bare, type Draft } from './draft.ts';
import { isParty } from './party.ts';
import { isPlace } from './role-of-preposition.ts';
import { isNamed, nameOver, type Scene } from './scene.ts';
import { isThingNoun, isVehicleNoun, isWeaponNoun } from './thing-nouns.ts';
import { caseOf, findChildren, lemmaAt, markerOf, type Tree, wordAt } from './tree.ts';

// What verbs of motion mean of people, of vehicles and of everything else.

/** "10,000 dead or missing": of nobody is it said which. */
export function isEitherFate(tree: Tree, dead: number): boolean {
  return (
    wordAt(tree, dead + 1) === 'or' &&
    /^(?:missing|injured|wounded|hurt|dying|unaccounted|homeless|displaced)$/u.test(wordAt(tree, dead + 2))
  );
}

/** "The toll reached 40", "return to talks": only a place can be reached; whoever returns somebody moves them. */
export function chooseReaching(scene: Scene, draft: Draft): Draft | null {
  if (draft.verb === 'return' && draft.subject.length > 0 && draft.object.some((o) => isParty(scene, o)))
    return bare(draft, 'transfer');
  const { tree } = scene;
  // "Crashed while landing": it had not landed.
  if (tree.tokens[draft.at]?.penn === 'VBG' && /^(?:while|when|before|on)$/u.test(markerOf(tree, draft.at)))
    return null;
  if (draft.verb !== 'reach') return draft;
  const places = draft.object.filter(
    (o) => tree.tokens[o]?.tag !== 'NUM' && (isPlace(scene, o) || isNamed(scene, o)),
  );
  return places.length > 0 ? draft : null;
}

/** "left 12 people dead" kills; "left candles", "left without homes" goes nowhere. */
export function chooseLeaving(scene: Scene, draft: Draft): Draft | null {
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
export function chooseBursting({ tree }: Scene, draft: Draft): Draft | null {
  if (draft.verb !== 'burst') return draft;
  const into = findChildren(tree, draft.at, 'obl').some((c) => caseOf(tree, c) === 'into');
  return into || draft.object.some((o) => lemmaAt(tree, o) === 'bank') ? null : draft;
}

/** "The ferry overturned", "turned over", "flipped": a vehicle has an accident; a ruling that is overturned has none. */
export function chooseOverturning({ tree }: Scene, draft: Draft): Draft {
  const moved = [...draft.subject, ...draft.object];
  const vehicle = moved.length === 1 && moved.every((at) => isVehicleNoun(lemmaAt(tree, at)));
  return vehicle ? { ...bare(draft, 'crash'), subject: moved, object: [] } : draft;
}

/** "The plane flew to Lima": whoever flies moves nobody, unless he flies people. */
export function chooseMoving(scene: Scene, draft: Draft): Draft | null {
  if (draft.verb === 'turn over') return chooseOverturning(scene, draft);
  if (/^(?:take|bring|hand) to$/u.test(draft.verb)) return chooseTaking(scene, draft);
  if (draft.verb !== 'fly') return draft;
  const flown = findChildren(scene.tree, draft.at, 'obj', 'nsubj:pass');
  if (flown.some((o) => isParty(scene, o))) return draft;
  return draft.subject.length > 0 && flown.length > 0 ? bare(draft) : null;
}

/** Where nobody goes who is taken there. */
const figurative =
  /^(?:court|trial|task|justice|heart|account|book|attention|end|close|halt|conclusion|table|streets?|air|sea|stage|life|tears|knees|mind|light|power|verge|brink)$/u;

/** People are taken somewhere; a case is taken to court, nobody to task, and steps to a conclusion. */
function chooseTaking(scene: Scene, draft: Draft): Draft {
  const { tree } = scene;
  const to = tree.tokens.findIndex((_, at) => at > draft.at && wordAt(tree, at) === 'to');
  const aim = /^(?:the|an?)$/u.test(wordAt(tree, to + 1)) ? to + 2 : to + 1;
  const people = draft.object.some(
    (o) =>
      !isPlace(scene, o) && (isParty(scene, o) || /^(?:all|some|many|most|others)$/u.test(wordAt(tree, o))),
  );
  const [verb = ''] = draft.verb.split(' ');
  return people && !figurative.test(wordAt(tree, aim)) ? { ...draft, verb } : bare({ ...draft, verb });
}

/** A missile that falls comes down somewhere, a plane crashes, a bridge collapses; prices and governments do neither. */
export function chooseFalling({ tree }: Scene, draft: Draft): Draft {
  const nouns = [...draft.subject, ...draft.object].map((at) => lemmaAt(tree, at));
  if (nouns.some((noun) => isWeaponNoun(noun) || noun === 'debris')) return bare(draft, 'arrive');
  if (nouns.some(isAircraft)) return bare(draft, 'crash');
  return nouns.some((noun) => /^(?:bridge|building|tower|wall|roof|crane|dam|scaffolding)$/u.test(noun))
    ? bare(draft, 'collapse')
    : draft;
}

function isAircraft(noun: string): boolean {
  return /^(?:plane|airplane|aeroplane|airliner|aircraft|jet|helicopter|drone|balloon|satellite|flight|chopper)$/u.test(
    noun,
  );
}

/** Ships sink and go down; prices, visitors and countries only by a slip. Whoever sinks a ship destroys it. */
export function chooseSinking(scene: Scene, draft: Draft): Draft | null {
  if (draft.subject.length > 0 && draft.object.length > 0)
    return draft.verb === 'sink' ? { ...draft, predicate: 'destroy' } : null;
  const sunk = [...draft.subject, ...draft.object];
  // A plane that goes down crashes.
  if (draft.verb === 'go down' && sunk.some((at) => isAircraft(lemmaAt(scene.tree, at))))
    return bare(draft, 'crash');
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
