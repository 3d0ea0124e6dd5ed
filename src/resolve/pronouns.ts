import { caseOf, findChildren, hasRelation, headOf, type Tree, wordAt } from '../extract/tree.ts';
import { type Cast, keyAtToken } from './cast.ts';
import { clauseSubject } from './description.ts';
import { type Gender, genderOfPronoun } from './genders.ts';
import { type Candidate, choose, listCandidates, type Place } from './pronoun-candidates.ts';
import { isThing, resolveThing } from './pronoun-things.ts';

/** Words that refer by themselves; anything else ("some", "others", "that") is left alone. */
const persons = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const things = /^(?:it|its|itself)$/;
const several = /^(?:they|them|their|theirs|themselves)$/;
const speakers = /^(?:i|me|my|mine|myself)$/;
const relatives = /^(?:who|whom|whose|which|that)$/;
const possessives = /^(?:his|her|its|their)$/;

/**
 * Whom a pronoun means, or null where that is not safe. Mentions before it must have their keys.
 * Recency, subject first, gender by name and title, no reference to the subject of its own clause, and whoever the
 * same pronoun meant earlier in the sentence.
 */
export function resolvePronoun(cast: Cast, index: number): string | null {
  const mention = cast.reading.mentions[index];
  if (!mention) return null;
  const tree = cast.reading.treeOf(mention.sentence);
  const word = wordAt(tree, mention.head);
  const place: Place = { index, sentence: mention.sentence, token: mention.head, word, tree };
  if (speakers.test(word)) return speakerOf(cast, index);
  if (relatives.test(word)) return antecedentOf(cast, place);
  if (persons.test(word)) return resolvePerson(cast, place);
  if (things.test(word)) return resolveThing(cast, place);
  return several.test(word) ? resolveSeveral(cast, place) : null;
}

/** Who says the quotation in which a mention stands. */
export function speakerOf(cast: Cast, index: number): string | null {
  const { extraction } = cast.reading;
  const mention = cast.reading.mentions[index];
  if (!mention) return null;
  const quote = extraction.quotes.find((q) => q.start <= mention.start && mention.end <= q.end);
  if (!quote?.speaker) return null;
  const at = cast.reading.mentionsAt(quote.speaker.sentence, quote.speaker.head).find((m) => cast.keys[m]);
  return at === undefined ? null : (cast.keys[at] ?? null);
}

function isQuoted(cast: Cast, index: number): boolean {
  const mention = cast.reading.mentions[index];
  return (
    mention !== undefined &&
    cast.reading.extraction.quotes.some((q) => q.start <= mention.start && mention.end <= q.end)
  );
}

/** The noun that a relative clause hangs on. */
function antecedentOf(cast: Cast, { sentence, token, tree }: Place): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = headOf(tree, at), steps++) {
    if (hasRelation(tree, at, 'acl:relcl')) return keyAtToken(cast, sentence, headOf(tree, at));
  }
  return null;
}

function resolvePerson(cast: Cast, place: Place): string | null {
  const gender = genderOfPronoun(place.word);
  const barred = barredKeys(cast, place);
  const candidates = listCandidates(cast, place, (key) => {
    if (!key.startsWith('person:') || barred.has(key)) return false;
    const known = cast.genders.get(key) ?? null;
    return known === null || known === gender;
  }).map(({ key, score }) => ({ key, score: score + genderBonus(cast.genders.get(key) ?? null) }));
  const nearest = possessives.test(place.word) ? lastPerson(cast, place) : null;
  const near = candidates.map(({ key, score }) => ({ key, score: key === nearest ? score + 1.2 : score }));
  return choose(addChain(cast, place, near));
}

/** The person named last before the pronoun in its sentence. */
function lastPerson(cast: Cast, { index, sentence }: Place): string | null {
  const keys = cast.reading.mentionsIn(sentence).map((at) => (at < index ? cast.keys[at] : null));
  return keys.findLast((key) => key?.startsWith('person:')) ?? null;
}

function genderBonus(known: Gender): number {
  return known === null ? 0 : 1;
}

/** Its own clause's subject, unless it owns something, or object, where it is the subject; the speaker, in a quotation. */
function barredKeys(cast: Cast, place: Place): ReadonlySet<string> {
  const barred = new Set<string>();
  const owns = possessives.test(place.word) && hasRelation(place.tree, place.token, 'nmod:poss');
  const isSubject = hasRelation(place.tree, place.token, 'nsubj');
  if (!owns && !isSubject && !isWithinSubject(place.tree, place.token))
    addKey(barred, keyAtToken(cast, place.sentence, clauseSubject(place.tree, place.token)));
  // "He invited Lee": whoever is invited invites nobody there.
  if (isSubject) {
    for (const object of findChildren(place.tree, headOf(place.tree, place.token), 'obj', 'iobj'))
      addKey(barred, keyAtToken(cast, place.sentence, object));
  }
  if (isQuoted(cast, place.index)) addKey(barred, speakerOf(cast, place.index));
  return barred;
}

/** "a spokesman for him said": a part of the subject, so not what the subject does. */
function isWithinSubject(tree: Tree, token: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = headOf(tree, at), steps++) {
    if (hasRelation(tree, at, 'nsubj')) return true;
    if (tree.tokens[at]?.tag === 'VERB') return false;
  }
  return false;
}

function addKey(keys: Set<string>, key: string | null): void {
  if (key) keys.add(key);
}

/** The same kind of pronoun earlier in the sentence, on the same side of the quotation marks, goes on meaning whom it meant. */
function addChain(cast: Cast, place: Place, candidates: readonly Candidate[]): Candidate[] {
  const { reading, keys } = cast;
  const quoted = isQuoted(cast, place.index);
  const before = reading.mentionsIn(place.sentence).filter((at) => {
    const mention = reading.mentions[at];
    if (!mention || at >= place.index || mention.form !== 'pronoun' || !keys[at]) return false;
    const word = wordAt(place.tree, mention.head);
    return genderOfPronoun(word) === genderOfPronoun(place.word) && isQuoted(cast, at) === quoted;
  });
  const last = before.at(-1);
  const meant = last === undefined ? null : keys[last];
  return candidates.map(({ key, score }) => ({ key, score: key === meant ? score + 4 : score }));
}

/**
 * "they", "their": the one group that is subject or object in the sentence so far or subject of the one before. Not
 * where two parties are joined before it ("the two of them"), nor inside an apposition, whose owner is another.
 */
function resolveSeveral(cast: Cast, place: Place): string | null {
  const { tree, token, sentence } = place;
  const owner = ownerAbove(cast, place);
  if (owner) return owner;
  if (isJoined(cast, place) || isApposed(tree, token)) return null;
  const subject = hasRelation(tree, token, 'nsubj') ? -1 : clauseSubject(tree, token);
  const own = subject < 0 ? null : keyAtToken(cast, sentence, subject);
  const owns = hasRelation(tree, token, 'nmod:poss');
  if (owns && own && /^(?:group|organisation|bloc)/.test(own)) return own;
  const groups = listCandidates(cast, place, (key) => key.startsWith('group:') && key !== own);
  if (owns && isThing(own) && groups.length === 0) return own;
  const near = groups.filter(({ score }) => score > 3.5 || (score === 3.5 && !hasActorBefore(cast, place)));
  return near.length === 1 ? (near[0]?.key ?? null) : null;
}

/**
 * "Cuban sugar, one of their exports": the owner of what is described. "pulled Mali out of their debt": whoever is
 * taken out of it. "let Peru use the port in their fight": whoever is let.
 */
function ownerAbove(cast: Cast, { tree, token, sentence }: Place): string | null {
  if (!hasRelation(tree, token, 'nmod:poss')) return null;
  const noun = headOf(tree, token);
  const object = /^(?:out of|from)$/.test(caseOf(tree, noun))
    ? findChildren(tree, headOf(tree, noun), 'obj')
    : [];
  const described = apposedTo(tree, token);
  const owners = described < 0 ? [] : findChildren(tree, described, 'amod', 'compound', 'nmod:poss');
  const controlled = controllerOf(tree, token);
  return (
    [...object, ...owners, ...controlled].map((at) => keyAtToken(cast, sentence, at)).find(isThing) ?? null
  );
}

/** "allowed Peru to cross in their fight": whoever is let or made to do what the clause tells. */
function controllerOf(tree: Tree, token: number): number[] {
  let at = headOf(tree, token);
  for (let steps = 0; at >= 0 && tree.tokens[at]?.tag !== 'VERB' && steps < 6; steps++) at = headOf(tree, at);
  if (at < 0 || !hasRelation(tree, at, 'xcomp') || tree.tokens[at]?.penn !== 'VB') return [];
  return findChildren(tree, headOf(tree, at), 'obj').filter((object) => object < at);
}

/** The noun that the apposition around a token describes; -1 without one. */
function apposedTo(tree: Tree, token: number): number {
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = headOf(tree, at), steps++)
    if (hasRelation(tree, at, 'appos')) return headOf(tree, at);
  return -1;
}

function isJoined(cast: Cast, { tree, sentence, token }: Place): boolean {
  return cast.reading.mentionsIn(sentence).some((at) => {
    const mention = cast.reading.mentions[at];
    return (
      mention !== undefined &&
      mention.head < token &&
      hasRelation(tree, mention.head, 'conj') &&
      mention.form === 'name'
    );
  });
}

/** Somebody in the sentence itself, whom the pronoun could as well mean. */
function hasActorBefore(cast: Cast, { index, sentence }: Place): boolean {
  return cast.reading.mentionsIn(sentence).some((at) => {
    const key = at < index ? cast.keys[at] : null;
    return key ? /^(?:country|organisation|bloc|person):/.test(key) : false;
  });
}

function isApposed(tree: Tree, token: number): boolean {
  return apposedTo(tree, token) >= 0;
}
