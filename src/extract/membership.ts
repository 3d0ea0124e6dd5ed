import { type Draft, makeDraft } from './draft.ts';
import { findVerbPredicate } from './predicates.ts';
import { isNamed, nameOver, participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, hasRelation, headOf, isVerb, lemmaAt, type Tree, wordAt } from './tree.ts';

const namingCases = new Set(['including', 'such as', 'like', 'among them', 'notably', 'namely']);

/**
 * "123 prisoners, including X and Y": what is said of the group is said of X and Y too, as a statement of its own.
 * Where the group is only a bare plural ("figures such as X"), X and Y take its place.
 */
export function spreadToMembers(scene: Scene, draft: Draft): Draft[] {
  const named = draft.object
    .filter((o) => !isNamed(scene, o))
    .flatMap((object) => membersOf(scene, object, draft.at));
  if (named.length === 0) return [draft];
  const members = {
    ...draft,
    object: [...new Set(named)],
    roles: draft.roles.filter((r) => r.role !== 'quantity'),
  };
  const rest = draft.object.filter((o) => !named.includes(o) && !isBare(scene.tree, o));
  return rest.length > 0 ? [{ ...draft, object: rest }, members] : [members];
}

/** The parties that "including" or "such as" name after a noun; read from the words, since parsers hang them anywhere. */
function membersOf(scene: Scene, noun: number, verb: number): number[] {
  const { tree } = scene;
  const opener = openerAfter(tree, noun);
  if (opener >= 0 && opener < tree.tokens.length - 1) {
    const persons = listedPersons(scene, opener);
    if (persons.length > 0) return persons;
    return participantsAt(scene, phraseTop(tree, nounAfter(tree, opener), opener));
  }
  const below = [...findChildren(tree, noun, 'nmod', 'acl'), ...findChildren(tree, verb, 'obl', 'nmod')];
  const heads = below.filter((c) => c > noun && namingCases.has(caseOf(tree, c)));
  return heads.flatMap((h) => participantsAt(scene, h));
}

/**
 * Heads of the persons named in the list right after a token: "including laureate X and activist Y". Ends where a verb
 * or a preposition other than "of" opens something else; whoever stands after "of" only describes.
 */
function listedPersons(scene: Scene, opener: number): number[] {
  const { tree } = scene;
  const found: number[] = [];
  let described = false;
  for (let at = opener + 1; at < tree.tokens.length; at++) {
    const { tag = 'X', text = '' } = tree.tokens[at] ?? {};
    const name = nameOver(scene, at);
    if (endsList(tree, at) || (name?.kind === 'person' && isSubject(tree, name.head))) break;
    if (text === ',' || tag === 'CCONJ') described = false;
    if (text === 'of') described = true;
    if (!described && name?.kind === 'person' && !found.includes(name.head)) found.push(name.head);
  }
  return found;
}

function endsList(tree: Tree, at: number): boolean {
  const { tag = 'X', text = '' } = tree.tokens[at] ?? {};
  return /^(?:VERB|AUX|SCONJ)$/u.test(tag) || (tag === 'ADP' && text !== 'of');
}

/** "..., including two drivers, union president X said": whoever tells it is none of them. */
function isSubject(tree: Tree, name: number): boolean {
  return hasRelation(tree, name, 'nsubj') && headOf(tree, name) > name && isVerb(tree, headOf(tree, name));
}

function nounAfter(tree: Tree, opener: number): number {
  let at = opener + 1;
  while (at < tree.tokens.length - 1 && !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(tree.tokens[at]?.tag ?? '')) at++;
  return at;
}

/** How far after the noun the opening word may stand: past an of-phrase or a participle. */
const openerReach = 6;

/** Last token of "including", "such as", "notably" after a noun's own words; -1 without one. */
function openerAfter(tree: Tree, noun: number): number {
  for (let at = noun + 1; at <= noun + openerReach && at < tree.tokens.length; at++) {
    const word = wordAt(tree, at);
    if (word === 'including' || word === 'notably' || word === 'namely') return at;
    if (word === 'such' && wordAt(tree, at + 1) === 'as') return at + 1;
    if (word === 'among' && wordAt(tree, at + 1) === 'them' && /^[,;–—-]$/u.test(wordAt(tree, at - 1)))
      return at + 1;
    if (isVerb(tree, at) && tree.tokens[at]?.penn !== 'VBN') return -1;
  }
  return -1;
}

/** The head of the noun phrase that starts on a token. */
function phraseTop(tree: Tree, from: number, limit: number): number {
  let at = from;
  for (
    let above = headOf(tree, at);
    above > limit && hasRelation(tree, at, ...inner);
    above = headOf(tree, at)
  )
    at = above;
  return at;
}

const inner = [
  'det',
  'amod',
  'compound',
  'nmod:desc',
  'flat',
  'nummod',
  'nmod:poss',
  'nmod:unmarked',
  'advmod',
  'case',
  'punct',
  'cc',
];

/** A plural without number, name or determiner. */
function isBare(tree: Tree, noun: number): boolean {
  const penn = tree.tokens[noun]?.penn;
  if (penn !== 'NNS' || findChildren(tree, noun, 'nummod', 'det', 'nmod:poss').length > 0) return false;
  return !findChildren(tree, noun, 'nmod').some((c) => caseOf(tree, c) === 'of');
}

/** What the report said before about things of one name: "prisoner" -> release. */
export type Memory = Map<string, { readonly predicate: string; readonly verb: string }>;

export function remember(scene: Scene, memory: Memory, drafts: readonly Draft[]): void {
  for (const { predicate, verb, object } of drafts) {
    if (!spreadable.has(predicate)) continue;
    for (const at of object)
      if (!isNamed(scene, at)) memory.set(lemmaAt(scene.tree, at), { predicate, verb });
  }
}

/** Acts on a group of people, of which a later sentence may name some: "Among the dead was X". */
const spreadable = new Set([
  'release',
  'kill',
  'injure',
  'detain',
  'abduct',
  'rescue',
  'hold-prisoner',
  'evacuate',
  'transfer',
  'elect',
  'appoint',
  'sentence',
  'convict',
  'impose-sanctions',
  'die',
  'dismiss',
]);
const byAdjective = new Map([
  ['dead', 'kill'],
  ['killed', 'kill'],
  ['injured', 'injure'],
  ['wounded', 'injure'],
  ['victim', 'kill'],
  ['casualty', 'kill'],
]);

/** "Among those released were X and Y", "X was among the dead", "the prisoners included X". */
export function readMembership(scene: Scene, token: number, memory: Memory): Draft[] {
  const pair = belongingAt(scene, token);
  if (!pair || pair.members.length === 0) return [];
  const act = actOn(scene, pair.group, memory);
  return act
    ? [
        makeDraft(act.at, act.predicate, act.verb, {
          trigger: { from: act.at, to: act.at },
          object: pair.members,
        }),
      ]
    : [];
}

function belongingAt(scene: Scene, token: number): Belonging | null {
  const lemma = lemmaAt(scene.tree, token);
  if (lemma === 'include') return includedBy(scene, token);
  if (/^(?:name|list|count)$/u.test(lemma)) return namedAmong(scene, token);
  return amongWhich(scene, token);
}

interface Belonging {
  readonly group: number;
  readonly members: readonly number[];
}

/** A phrase with "among": whoever it is said of belongs to the group. */
function amongWhich(scene: Scene, group: number): Belonging | null {
  const { tree } = scene;
  if (!/^among(?:st)?$/u.test(caseOf(tree, group))) return null;
  const isRoot = findChildren(tree, group, 'cop').length > 0;
  const copular = isRoot ? group : headOf(tree, group);
  if (
    copular < 0 ||
    (!isRoot && findChildren(tree, copular, 'cop').length === 0 && lemmaAt(tree, copular) !== 'be')
  )
    return null;
  const subjects = findChildren(tree, copular, 'nsubj').filter((s) => s !== group);
  const heads = isRoot ? subjects : [...subjects, ...(tree.tokens[copular]?.tag === 'AUX' ? [] : [copular])];
  return { group, members: namedOnly(scene, heads, group) };
}

/** "prominent figures such as X": X alone where the head is a bare plural. */
function namedOnly(scene: Scene, heads: readonly number[], group: number): number[] {
  return heads.flatMap((head) => {
    const members = membersOf(scene, head, group);
    if (members.length > 0 && isBare(scene.tree, head)) return members;
    return [...participantsAt(scene, head), ...members];
  });
}

/** "Officials named X and Y among those freed". */
function namedAmong(scene: Scene, verb: number): Belonging | null {
  const { tree } = scene;
  const among = tree.tokens.findIndex((_, at) => at > verb && wordAt(tree, at) === 'among');
  const group = among < 0 ? -1 : nounAfter(tree, among);
  const between = among < 0 ? [] : tree.tokens.slice(verb + 1, among);
  if (group < 0 || between.some(({ tag }) => /^(?:VERB|AUX|ADP)$/u.test(tag))) return null;
  return { group, members: listedPersons(scene, verb) };
}

function includedBy(scene: Scene, verb: number): Belonging | null {
  const { tree } = scene;
  const group = findChildren(tree, verb, 'nsubj')[0];
  const persons = listedPersons(scene, verb);
  // "X, a former sailor; Y, a teacher": with an article, what stands in a list of persons only describes.
  const objects = findChildren(tree, verb, 'obj')
    .flatMap((o) => participantsAt(scene, o))
    .filter((o) => persons.length === 0 || persons.includes(o) || !isArticled(tree, o));
  return group === undefined ? null : { group, members: [...new Set([...objects, ...persons])] };
}

function isArticled(tree: Tree, noun: number): boolean {
  return findChildren(tree, noun, 'det').some((det) => /^an?$/u.test(wordAt(tree, det)));
}

/** What happened to the group: a participle in its own phrase, or what the report said before of such a group. */
function actOn(
  scene: Scene,
  group: number,
  memory: Memory,
): { readonly at: number; readonly predicate: string; readonly verb: string } | null {
  const { tree } = scene;
  const inner = [group, ...findChildren(tree, group, 'nmod')];
  for (const noun of inner) {
    const participle = findChildren(tree, noun, 'acl', 'amod').find((c) =>
      spreadable.has(predicateOf(tree, c) ?? ''),
    );
    if (participle !== undefined)
      return {
        at: participle,
        predicate: predicateOf(tree, participle) ?? '',
        verb: lemmaAt(tree, participle),
      };
  }
  const known = inner.map((noun) => ({ at: noun, act: memory.get(lemmaAt(tree, noun)) })).find((n) => n.act);
  if (known?.act) return { at: known.at, ...known.act };
  const dead = inner.find((noun) => byAdjective.has(lemmaAt(tree, noun)));
  return dead === undefined
    ? null
    : { at: dead, predicate: byAdjective.get(lemmaAt(tree, dead)) ?? '', verb: lemmaAt(tree, dead) };
}

function predicateOf(tree: Tree, token: number): string | null {
  const penn = tree.tokens[token]?.penn ?? '';
  return penn === 'VBN' || penn === 'VBD' || penn === 'JJ'
    ? (byAdjective.get(wordAt(tree, token)) ?? verbPredicate(tree, token))
    : null;
}

function verbPredicate(tree: Tree, token: number): string | null {
  const lemma = lemmaAt(tree, token);
  const stems = [lemma, lemma.replace(/d$/u, ''), lemma.replace(/ed$/u, '')];
  return stems.map((stem) => findVerbPredicate(stem)).find((p) => p !== null) ?? null;
}
