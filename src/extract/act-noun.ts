import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { calendarWords } from './calendar-words.ts';
import { isParty } from './party.ts';
import { isCountryWord, isNamed, nameOver, participantsAt, type Scene } from './scene.ts';
import { isThingNoun } from './thing-nouns.ts';
import { caseOf, findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from './tree.ts';

/** Who takes part in what a noun names ("the release of X by Y", "US talks with Z"), by head token. */
export interface NounParties {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly others: readonly { readonly preposition: string; readonly at: number }[];
}

/** Acts whose owner undergoes them where nothing else does: "her release", "his arrest", "the country's isolation". */
const undergone = new Set([
  'release',
  'transfer',
  'rescue',
  'detain',
  'hold-prisoner',
  'kill',
  'injure',
  'abduct',
  'isolate',
  'exile',
  'appoint',
  'dismiss',
  'elect',
  'convict',
  'sentence',
  'acquit',
  'die',
  'evacuate',
  'destroy',
  'collapse',
  'shoot-down',
  'refuse-recognition',
  'repress',
  'acquire',
  'ban',
]);
/** Acts that only have a doer: "the resignation of X", "the withdrawal of troops". */
const undirected = new Set([
  'resign',
  'withdraw',
  'die',
  'arrive',
  'leave',
  'explode',
  'crash',
  'collapse',
  'sink',
  'flood',
  'burn',
  'win',
  'lose',
  'protest',
  'surrender',
  'visit',
  'flee',
  'break-away',
  'decide',
  'promise',
  'threaten',
  'support',
]);
const targetPrepositions = new Set(['on', 'against', 'to', 'over', 'for', 'at', 'toward', 'towards', 'upon']);

/** Reads the parties of an act from the noun's own phrase; `spent` is a noun of it that is no party ("lack of X"). */
export function readParties(scene: Scene, noun: number, predicate: string, spent = -1): NounParties {
  const phrases = phrasesOf(scene, noun).filter((p) => p.at !== spent);
  const after = (preposition: RegExp): number[] =>
    phrases.filter((p) => preposition.test(p.preposition)).flatMap((p) => participantsAt(scene, p.at));
  const of = after(/^of$/u);
  const owners = placed.has(predicate) || isRecord(scene.tree, noun, predicate) ? [] : ownersOf(scene, noun);
  const front = placed.has(predicate) ? fallenThings(scene, noun) : frontOf(scene, noun, predicate);
  const targets = phrases
    .filter(
      (p) => targetPrepositions.has(p.preposition) && !(predicate === 'attack' && p.preposition === 'to'),
    )
    .flatMap((p) => targetsAt(scene, p.at));
  const ownersUndergo =
    of.length === 0 &&
    front.things.length === 0 &&
    (undergone.has(predicate) || (ownedBy.has(predicate) && front.actors.length > 0));
  const doers = undirected.has(predicate) ? of : [];
  const done = undirected.has(predicate)
    ? targets
    : [...of, ...front.things, ...targetsOf(predicate, targets)];
  return {
    agents: [
      ...(ownersUndergo ? [] : owners),
      ...front.actors,
      ...after(/^by$/u),
      ...after(/^(?:between|among)$/u),
      ...doers,
      ...fromParties(scene, predicate, phrases),
    ],
    patients: [...(ownersUndergo ? owners : []), ...done],
    others: phrases.filter((p) => !/^(?:of|by|between|among)$/u.test(p.preposition)),
  };
}

/** What is attacked where a noun stands before the attack; a drone or a truck is what it is done with. */
const struck =
  /^(?:train|ship|ferry|tanker|convoy|school|college|university|church|mosque|temple|synagogue|hospital|hotel|mall|market|airport|station|embassy|stadium|concert|festival|nightclub|prison|barracks|checkpoint)$/u;

/** Whose act it is. "The Lima attack" was in Lima, unless it says on whom: "Lima's attack on Quito". */
function frontOf(
  scene: Scene,
  noun: number,
  predicate: string,
): { readonly actors: number[]; readonly things: number[] } {
  const front = frontParties(scene, noun);
  // "The Niger coup" was in Niger.
  if (lemmaAt(scene.tree, noun) === 'coup')
    return {
      ...front,
      actors: front.actors.filter((at) => !/^(?:place|country)$/u.test(nameOver(scene, at)?.kind ?? '')),
    };
  const aimed = phrasesOf(scene, noun).some((p) => targetPrepositions.has(p.preposition));
  if (predicate !== 'attack' || aimed) return front;
  const hit = findChildren(scene.tree, noun, 'compound').filter((c) => struck.test(lemmaAt(scene.tree, c)));
  if (hit.length > 0) return { actors: [], things: hit };
  return { ...front, actors: front.actors.filter((at) => nameOver(scene, at)?.kind !== 'place') };
}

/** "the train crash", "the dam collapse": what it happened to. */
function fallenThings(
  { tree }: Scene,
  noun: number,
): { readonly actors: number[]; readonly things: number[] } {
  const things = findChildren(tree, noun, 'compound').filter(
    (c) => c < noun && isThingNoun(lemmaAt(tree, c)),
  );
  return { actors: things, things: [] };
}

/** What happens in a country is not done by it: "the Portuguese train crash". */
const placed = new Set(['crash', 'explode', 'collapse', 'sink', 'flood', 'burn']);

/** "Peru's deadliest attack since the war": where it was, not who did it. */
function isRecord(tree: Tree, noun: number, predicate: string): boolean {
  return (
    predicate === 'attack' && findChildren(tree, noun, 'amod').some((c) => tree.tokens[c]?.penn === 'JJS')
  );
}

/** Whose act it is; "Sunday's bombing" is nobody's. */
function ownersOf(scene: Scene, noun: number): number[] {
  const owners = findChildren(scene.tree, noun, 'nmod:poss').filter(
    (p) => !calendarWords.test(scene.tree.tokens[p]?.text ?? ''),
  );
  return owners.flatMap((p) => participantsAt(scene, p));
}

/** Acts whose owner undergoes them where an adjective names the doer: "their Russian influence". */
const ownedBy = new Set(['influence', 'pressure', 'support', 'occupy', 'attack']);

/** Whom a phrase after "on" or "against" hits: a party, or whose goods, posts or politics they are. */
export function targetsAt(scene: Scene, at: number): number[] {
  if (isParty(scene, at)) return participantsAt(scene, at);
  const { tree } = scene;
  // "Support for the Angola war": nobody in particular.
  if (/^(?:war|conflict|invasion)$/u.test(lemmaAt(tree, at))) return [];
  const owners = findChildren(tree, at, 'amod', 'nmod:poss', 'compound').filter(
    (c) =>
      isCountryWord(scene, c) ||
      scene.byHead.get(c)?.form === 'pronoun' ||
      nameOver(scene, c)?.kind === 'person',
  );
  const places = findChildren(tree, at, 'nmod').filter((c) => caseOf(tree, c) === 'in' && isNamed(scene, c));
  return [...owners, ...places].map((c) => nameOver(scene, c)?.head ?? c);
}

/** Moves lead to places, not to those who undergo them. */
function targetsOf(predicate: string, targets: readonly number[]): readonly number[] {
  return /^(?:transfer|release|test-fire)$/u.test(predicate) || placed.has(predicate) ? [] : targets;
}

const received = new Set([
  'influence',
  'support',
  'pressure',
  'impose-sanctions',
  'criticise',
  'threaten',
  'provide-aid',
  'attack',
  'offer',
  'demand',
  'call-for',
]);

/** "influence from Russia": who exerts it. */
function fromParties(scene: Scene, predicate: string, phrases: NounParties['others']): number[] {
  if (!received.has(predicate)) return [];
  return phrases
    .filter((p) => p.preposition === 'from' && isParty(scene, p.at))
    .flatMap((p) => participantsAt(scene, p.at));
}

function phrasesOf(scene: Scene, noun: number): { readonly preposition: string; readonly at: number }[] {
  const own = findChildren(scene.tree, noun, 'nmod', 'obl').filter((child) => child > noun);
  return [...own, ...adjacentPhrases(scene, noun)].map((at) => ({ preposition: caseOf(scene.tree, at), at }));
}

/** "reduce its dependence on X": a phrase right after the noun belongs to it, even if the parser hung it on the verb. */
export function adjacentPhrases(scene: Scene, noun: number): number[] {
  const { tree } = scene;
  const governor = headOf(tree, noun);
  if (governor < 0 || governor > noun || !hasRelation(tree, noun, 'obj', 'obl', 'nsubj')) return [];
  return findChildren(tree, governor, 'obl').filter(
    (c) =>
      c > noun &&
      findChildren(tree, c, 'case')[0] === noun + 1 &&
      /^(?:on|against|with|between|of|by|over|upon|from)$/u.test(caseOf(tree, c)),
  );
}

/** Words in front: names act ("US sanctions", "Russian strikes"), common nouns undergo ("prisoner release"). */
function frontParties(scene: Scene, noun: number): { readonly actors: number[]; readonly things: number[] } {
  const actors: number[] = [];
  const things: number[] = [];
  const near = findChildren(scene.tree, noun, 'compound', 'amod', 'nmod:unmarked', 'nmod:desc');
  const inner = near
    .filter((c) => !isNamed(scene, c))
    .flatMap((c) => findChildren(scene.tree, c, 'compound').filter((n) => isActorName(scene, n)));
  for (const child of [...inner, ...near]) {
    if (child > noun) continue;
    if (isActorName(scene, child)) actors.push(...joinedNames(scene, child));
    else if (isThing(scene, child)) things.push(child);
  }
  return { actors, things };
}

function isThing(scene: Scene, child: number): boolean {
  const name = nameOver(scene, child);
  return name ? name.kind === 'commodity' : kindOfNoun(lemmaAt(scene.tree, child)) !== null;
}

/** "U.S.-Belarus talks": names joined by a hyphen or "and". */
function joinedNames(scene: Scene, child: number): number[] {
  const joined = findChildren(scene.tree, child, 'conj', 'compound', 'nmod', 'dep', 'flat', 'amod');
  const first = nameOver(scene, child);
  const before = /^[-–—/]$/u.test(scene.tree.tokens[child - 1]?.text ?? '') && first ? [child - 2] : [];
  return [...before, ...joined, child]
    .filter((c) => isActorName(scene, c))
    .sort((a, b) => a - b)
    .map((c) => nameOver(scene, c)?.head ?? c)
    .filter((c, index, all) => all.indexOf(c) === index);
}

function isActorName(scene: Scene, token: number): boolean {
  const kind = nameOver(scene, token)?.kind;
  return (
    isCountryWord(scene, token) ||
    kind === 'person' ||
    kind === 'organisation' ||
    kind === 'nationality' ||
    (kind === 'place' && !isSite(scene, token))
  );
}

/** "the Aleppo bombing": a town that stands for no government is where it happened. */
function isSite(scene: Scene, token: number): boolean {
  const name = nameOver(scene, token);
  return name?.form === 'name' && name.country === null && wordAt(scene.tree, token) !== 'west';
}
