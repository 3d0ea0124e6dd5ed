import { bodySorts, kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { Mention } from './mention.ts';
import { clauseEnd, phraseOf, type Stretch } from './noun-phrase.ts';
import type { Argument } from './proposition.ts';
import {
  caseOf,
  coordinatesOf,
  findChildren,
  headOf,
  isNominal,
  lemmaAt,
  type Tree,
  wordAt,
} from './tree.ts';

/** One sentence as the constructions see it: its tree, and the mention on each token. */
export interface Scene {
  readonly tree: Tree;
  readonly sentence: number;
  readonly mentions: readonly Mention[];
  /** Index into `mentions` of the name that covers each token, or -1. */
  readonly nameAt: Int32Array;
  /** The mention whose head a token is; names before descriptions. */
  readonly byHead: ReadonlyMap<number, Mention>;
  /** Descriptions whose head is a name of a people: "five Ukrainians". */
  readonly counted: ReadonlyMap<number, Mention>;
}

const measures = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'round',
  'series',
  'number',
  'lot',
  'kind',
  'type',
  'sort',
  'part',
  'set',
  'wave',
  'string',
  'list',
  'majority',
  'rest',
  'group',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'score',
  'handful',
  'aspect',
  'batch',
  'case',
  'act',
  'spate',
  'barrage',
  'form',
  'bout',
  'amount',
  'pair',
  'couple',
]);

/** Joins a tree with the mentions of its sentence. */
export function setScene(tree: Tree, sentence: number, mentions: readonly Mention[]): Scene {
  const nameAt = new Int32Array(tree.tokens.length).fill(-1);
  const byHead = new Map<number, Mention>();
  const tokenAt = new Map(tree.tokens.map((token, index) => [token.start, index]));
  mentions.forEach((mention, index) => {
    const known = byHead.get(mention.head);
    if (!known || (known.form === 'nominal' && mention.form !== 'nominal')) byHead.set(mention.head, mention);
    if (mention.form !== 'nominal' && mention.form !== 'pronoun')
      markName(tree, nameAt, tokenAt.get(mention.start) ?? 0, mention, index);
  });
  const counted = new Map(mentions.filter((m) => m.form === 'nominal').map((m) => [m.head, m]));
  return { tree, sentence, mentions, nameAt, byHead, counted };
}

/** Longer names win over the names inside them. */
function markName(tree: Tree, nameAt: Int32Array, from: number, mention: Mention, index: number): void {
  for (let at = from; (tree.tokens[at]?.start ?? mention.end) < mention.end; at++)
    if (nameAt[at] === -1) nameAt[at] = index;
}

/** The name that covers a token, or null. */
export function nameOver(scene: Scene, token: number): Mention | null {
  return scene.mentions[scene.nameAt[token] ?? -1] ?? null;
}

export function isNamed(scene: Scene, token: number): boolean {
  return (scene.nameAt[token] ?? -1) >= 0;
}

/** True for a token of a country's name, its adjective, its people, or a capital that stands for it. */
export function isCountryWord(scene: Scene, token: number): boolean {
  const name = nameOver(scene, token);
  return name !== null && (name.country !== null || name.kind === 'nationality') && name.kind !== 'person';
}

/**
 * Who a noun phrase is about: the name after a title ("President X" -> X), what a measure measures ("two days of
 * talks" -> talks), else its head.
 */
export function referentOf(scene: Scene, head: number): number {
  const { tree } = scene;
  if (isNamed(scene, head)) return nameOver(scene, head)?.head ?? head;
  const named = titledName(scene, head);
  if (named >= 0) return named;
  if (tree.tokens[head]?.tag === 'NUM' && isNamed(scene, head - 1)) return referentOf(scene, head - 1);
  if (measures.has(lemmaAt(tree, head)) || tree.tokens[head]?.tag === 'NUM') {
    const measured = findChildren(tree, head, 'nmod').find((child) => caseOf(tree, child) === 'of');
    if (measured !== undefined && isEventOrThing(scene, measured)) return referentOf(scene, measured);
  }
  return head;
}

/** "hundreds of people" stays as it is (the number counts); "two days of talks" is about the talks. */
function isEventOrThing(scene: Scene, token: number): boolean {
  const kind = kindOfNoun(lemmaAt(scene.tree, token));
  return !isNamed(scene, token) && kind !== 'person' && kind !== 'group';
}

/** What a body is to another, right before its name: "its parent Acme". */
const bodyRoles = new Set('giant rival parent arm unit subsidiary owner'.split(' '));

/** Head of the person's name that follows the title noun `head`; -1 if none does. */
export function titledName(scene: Scene, head: number): number {
  const honoured = /^(?:Sir|Dame|Lord|Lady|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)$/u.test(
    scene.tree.tokens[head + 1]?.text ?? '',
  );
  const next = nameOver(scene, head + (honoured ? 2 : 1));
  if (next === null || isNamed(scene, head)) return -1;
  const noun = lemmaAt(scene.tree, head);
  if (next.kind === 'organisation' && (bodySorts.has(noun) || bodyRoles.has(noun))) return next.head;
  return next.kind === 'person' && kindOfNoun(noun) === 'person' ? next.head : -1;
}

/** All heads that stand together in one place of a sentence: "X, Y and Z". */
export function participantsAt(scene: Scene, head: number): number[] {
  return coordinatesOf(scene.tree, head)
    .filter((token) => token === head || isParticipant(scene, token))
    .map((token) => referentOf(scene, token))
    .filter((token, index, all) => all.indexOf(token) === index);
}

/** False for a score or sum that the parser has joined to a name. */
function isParticipant(scene: Scene, token: number): boolean {
  return isNominal(scene.tree, token) && (scene.tree.tokens[token]?.tag !== 'NUM' || scene.byHead.has(token));
}

/** The words of an argument: the name or description on that head, else its noun phrase. */
export function argumentAt(scene: Scene, head: number): Argument {
  const outer = nameOver(scene, head);
  const inner = scene.byHead.get(head);
  const name = outer && outer.head !== head && inner && inner.form !== 'nominal' ? inner : outer;
  const mention =
    name?.form === 'demonym' ? (scene.counted.get(head) ?? name) : (name ?? scene.byHead.get(head));
  if (mention)
    return { start: mention.start, end: mention.end, sentence: scene.sentence, head: mention.head };
  const phrase = phraseOf(scene.tree, head);
  let from = phrase.from;
  while (from < head && scene.tree.tokens[from]?.tag === 'PUNCT') from++;
  const { to } = phrase;
  return passage(scene, { from, to }, head);
}

/** The name on a token where a description lies on it too: the people of "five Ukrainians". */
export function nameArgumentAt(scene: Scene, head: number): Argument {
  const name = nameOver(scene, head);
  return name
    ? { start: name.start, end: name.end, sentence: scene.sentence, head: name.head }
    : argumentAt(scene, head);
}

/** The words of a whole clause or phrase, without the conjunction or preposition that opens it. */
export function passageAt(scene: Scene, head: number): Argument {
  const { tree } = scene;
  let from = tree.first[head] ?? head;
  const opening = findChildren(tree, head, 'mark', 'case');
  while (from < head && (opening.includes(from) || headOpens(tree, from, opening))) from++;
  return passage(scene, { from, to: clauseEnd(tree, head) }, head);
}

function headOpens(tree: Tree, token: number, opening: readonly number[]): boolean {
  return opening.includes(headOf(tree, token)) || wordAt(tree, token) === ',';
}

/** Written out: what is added behind a spread gives each object a shape of its own in V8, a kilobyte each. */
function passage({ tree, sentence }: Scene, { from, to }: Stretch, head: number): Argument {
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0, sentence, head };
}
