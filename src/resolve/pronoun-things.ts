import { findSpeechAct } from '../extract/speech-verbs.ts';
import { findChildren, hasRelation, headOf, lemmaAt, type Tree } from '../extract/tree.ts';
import { type Cast, keyAtToken, kindOfKey } from './cast.ts';
import { clauseSubject } from './description.ts';
import { choose, listCandidates, type Place } from './pronoun-candidates.ts';

/** "its": the country or body that is the subject of its clause; "it": the speaker in what somebody says. */
export function resolveThing(cast: Cast, place: Place): string | null {
  const { tree, token, sentence } = place;
  const owns = hasRelation(tree, token, 'nmod:poss');
  if (!owns) return resolveIt(cast, place);
  const subject = permitter(tree, token) ?? framedSubject(tree, token) ?? clauseSubject(tree, token);
  const predicate = headOf(tree, token);
  const ownClause =
    findChildren(tree, predicate, 'nsubj').includes(subject) || isPredicateOf(tree, predicate, subject);
  const key = ownClause ? null : keyAtToken(cast, sentence, subject);
  if (isThing(key)) return key;
  const barred = ownClause ? keyAtToken(cast, sentence, subject) : null;
  return nearestThing(cast, place, barred) ?? lastThing(cast, place);
}

/** "Acme sued the bank. Its director ...": where its own sentence names none before it, the likeliest of the one before. */
function lastThing(cast: Cast, place: Place): string | null {
  if (place.token > 1) return null;
  const here = cast.reading.mentionsIn(place.sentence).some((at) => at < place.index && cast.keys[at]);
  if (here) return null;
  const before = cast.reading.mentionsIn(place.sentence - 1).map((at) => cast.standsFor[at] ?? cast.keys[at]);
  const near = new Set(before);
  return choose(listCandidates(cast, place, (key) => near.has(key) && isThing(key)));
}

/** "X fired a rocket, the army said, its third": what trails a reporting frame goes on with what was reported. */
function framedSubject(tree: Tree, token: number): number | null {
  let at = token;
  for (let steps = 0; at >= 0 && tree.tokens[at]?.tag !== 'VERB' && steps < 6; steps++) at = headOf(tree, at);
  if (at < 0 || at > token || findSpeechAct(lemmaAt(tree, at)) === null) return null;
  const told = findChildren(tree, at, 'ccomp').find((c) => c < at);
  return told === undefined ? null : (findChildren(tree, told, 'nsubj')[0] ?? null);
}

/** "X allowed Y to use its land": the land of X. */
function permitter(tree: Tree, token: number): number | null {
  const noun = headOf(tree, token);
  const verb = headOf(tree, headOf(tree, noun));
  if (!/^(?:land|territory|airspace|soil|base|port|airport|waters?)$/.test(lemmaAt(tree, noun))) return null;
  if (!/^(?:allow|let|permit|enable)$/.test(lemmaAt(tree, verb))) return null;
  return findChildren(tree, verb, 'nsubj')[0] ?? null;
}

/** "Russia remained its ally": the owner of a predicate is not its subject. */
function isPredicateOf(tree: Tree, predicate: number, subject: number): boolean {
  const verb = headOf(tree, predicate);
  if (verb < 0 || headOf(tree, subject) !== verb) return false;
  return hasRelation(tree, predicate, 'xcomp') || /^(?:be|become|remain|stay)$/.test(lemmaAt(tree, verb));
}

function resolveIt(cast: Cast, { tree, token, sentence }: Place): string | null {
  if (!hasRelation(tree, token, 'nsubj')) return null;
  const verb = headOf(tree, token);
  if (token < 2 && hasRelation(tree, verb, 'root') && tree.tokens[verb]?.tag === 'VERB')
    return isVehicle(subjectOfRoot(cast, sentence - 1));
  if (!hasRelation(tree, verb, 'ccomp', 'advcl')) return null;
  const [subject] = findChildren(tree, headOf(tree, verb), 'nsubj');
  const key = subject === undefined ? null : keyAtToken(cast, sentence, subject);
  return isThing(key) && hasRelation(tree, verb, 'ccomp') ? key : isVehicle(key);
}

/** Vehicles, weapons and storms do what "it" does; other things hardly ever. */
function isVehicle(key: string | null): string | null {
  return key?.startsWith('other:') ? key : null;
}

/** Whoever the main clause of a sentence is about. */
function subjectOfRoot(cast: Cast, sentence: number): string | null {
  if (sentence < 0) return null;
  const tree = cast.reading.treeOf(sentence);
  const root = tree.tokens.findIndex(({ relation }) => relation === 'root');
  const [subject] = findChildren(tree, root, 'nsubj');
  return subject === undefined ? null : keyAtToken(cast, sentence, subject);
}

/** True for countries and bodies. */
export function isThing(key: string | null): key is string {
  return key !== null && ['country', 'organisation'].includes(kindOfKey(key));
}

function nearestThing(cast: Cast, place: Place, barred: string | null): string | null {
  const { reading, keys } = cast;
  const start = place.tree.tokens[place.token]?.start ?? 0;
  const before = reading.mentionsIn(place.sentence).filter((at) => {
    const mention = reading.mentions[at];
    const key = cast.standsFor[at] ?? keys[at] ?? null;
    if (!mention || mention.end > start || key === barred || !isThing(key)) return false;
    return mention.kind !== 'nationality' && mention.form !== 'pronoun';
  });
  const last = before.at(-1);
  return last === undefined ? null : (cast.standsFor[last] ?? keys[last] ?? null);
}
