import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { isPassive, readClause } from './clause.ts';
import type { Argument } from './proposition.ts';
import { formSpeaker, type SpeechScene } from './speaker-phrase.ts';
import { findSpeechAct, type SpeechAct } from './speech-verbs.ts';
import { coordinatesOf, findChildren, hasRelation, isNominal, lemmaAt, type Tree, wordAt } from './tree.ts';

/** The act of the verb at a token, or null when it is no verb of communication in use. */
export function speechActAt(tree: Tree, at: number): SpeechAct | null {
  const token = tree.tokens[at];
  if (!token || (token.tag !== 'VERB' && !/^VB/.test(token.penn))) return null;
  const appeals = lemmaAt(tree, at) === 'call' && /^(for|on|upon)$/.test(wordAt(tree, at + 1));
  return appeals ? 'urge' : findSpeechAct(lemmaAt(tree, at));
}

/** Who speaks by a verb: its subjects, the by-agent of a passive, or who stands beside it; empty when unnamed. */
export function speakersOf(scene: SpeechScene, verb: number): readonly Argument[] {
  const { tree } = scene;
  const inverted = invertedSubject(tree, verb);
  const head = inverted ?? pickSpeaker(tree, verb, subjectsFor(tree, verb));
  if (head === null) return [];
  return coordinatesOf(tree, head)
    .filter((one) => one === head || (one > head && one !== verb && canSpeak(tree, one)))
    .map((one) => formSpeaker(scene, one));
}

function subjectsFor(tree: Tree, verb: number): readonly number[] {
  const clause = readClause(tree, verb);
  const passive = isPassiveVoice(tree, verb);
  const asSubject = quotedAsSaying(tree, verb) || (clause.passive && !passive);
  const heads = (asSubject ? clause.patients : clause.agents).filter((head) => canSpeak(tree, head));
  return heads.length > 0 || passive ? heads : besideVerb(tree, verb);
}

/** Of several subjects that the tree shows, the name nearest to the verb: two without "and" are a title and a name. */
function pickSpeaker(tree: Tree, verb: number, heads: readonly number[]): number | null {
  const nearest = [...heads].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb));
  return nearest.find((head) => tree.tokens[head]?.tag === 'PROPN') ?? nearest[0] ?? null;
}

/** "..., said the governor": the subject stands behind a finite verb that closes what is said. */
export function invertedSubject(tree: Tree, verb: number): number | null {
  const before = tree.tokens[verb - 1]?.text ?? '';
  const next = tree.tokens[verb + 1];
  if (!/^([,?!]|["”’']|'')$/.test(before) || !/^VB[DZP]$/.test(tree.tokens[verb]?.penn ?? '') || !next)
    return null;
  if (!/^(say|add|explain|warn|insist|recall|reply|note|write)$/.test(lemmaAt(tree, verb))) return null;
  const opens = /^(DET|PROPN|ADJ|NOUN|NUM)$/.test(next.tag) || /^(his|her|its|their)$/i.test(next.text);
  if (!opens || /^(that|this|what|no|all)$/i.test(next.text)) return null;
  const head = headAfter(tree, verb + 1);
  return head > verb && canSpeak(tree, head) && !isSubjectOfMore(tree, head) ? head : null;
}

/** "The ministry, which helped, said ten people were freed": whoever does something behind is told of, not speaking. */
function isSubjectOfMore(tree: Tree, head: number): boolean {
  return hasRelation(tree, head, 'nsubj') && (tree.tokens[head]?.head ?? -1) > head;
}

/** Passive as its auxiliaries show; "have called for" is none, whatever the tree calls its subject. */
export function isPassiveVoice(tree: Tree, verb: number): boolean {
  const auxiliaries = findChildren(tree, verb, 'aux').map((child) => lemmaAt(tree, child));
  const byAgent = /^VB[ND]$/.test(tree.tokens[verb]?.penn ?? '') && wordAt(tree, verb + 1) === 'by';
  if (auxiliaries.length === 0)
    return byAgent || (isPassive(tree, verb) && tree.tokens[verb]?.penn !== 'VBD');
  return auxiliaries.includes('be') && isPassive(tree, verb);
}

/** "She was quoted as saying": the subject speaks. */
function quotedAsSaying(tree: Tree, verb: number): boolean {
  return findChildren(tree, verb, 'advcl', 'xcomp').some((child) =>
    /^(say|add|tell)$/.test(lemmaAt(tree, child)),
  );
}

/** The name or pronoun right before or behind a verb whose subject the tree does not show: "..., said NAME". */
function besideVerb(tree: Tree, verb: number): readonly number[] {
  const near = [verb - 1, verb + 1].find((at) => {
    const tag = tree.tokens[at]?.tag;
    return tag === 'PROPN' || (tag === 'PRON' && /^(he|she|they|we|i)$/.test(wordAt(tree, at)));
  });
  return near === undefined ? [] : [headOfName(tree, near)];
}

/** The head of a name of which a token is a part. */
export function headOfName(tree: Tree, at: number): number {
  let head = at;
  for (let step = 0; step < 6; step += 1) {
    const above = tree.tokens[head]?.head ?? -1;
    if (!hasRelation(tree, head, 'compound', 'flat') || tree.tokens[above]?.tag !== 'PROPN') break;
    head = above;
  }
  return head;
}

/** Names, pronouns of persons, and nouns of people, bodies and papers can speak; "it", "there", "the thing" do not. */
function canSpeak(tree: Tree, head: number): boolean {
  const named = tree.tokens[head]?.tag === 'ADJ' && /^\p{Lu}/u.test(tree.tokens[head]?.text ?? '');
  if (
    !(isNominal(tree, head) || named) ||
    /^(there|this|that|these|those|which|what|it)$/.test(wordAt(tree, head))
  )
    return false;
  if (tree.tokens[head]?.tag !== 'NOUN') return true;
  const lemma = lemmaAt(tree, head);
  return (
    speakingNouns.has(lemma) || /(er|or|ist|man|woman|ian|ant|ee)$/.test(lemma) || kindOfNoun(lemma) !== null
  );
}

const speakingNouns: ReadonlySet<string> = new Set(
  (
    'source report statement document study survey letter paper study data figure poll account message ruling ' +
    'indictment complaint communique communiqué post tweet email memo transcript filing law bill rights side both'
  ).split(' '),
);

/** Who stands behind "by" right after a place of the sentence: the agent of a passive whose tree has lost it. */
export function agentBehind(scene: SpeechScene, at: number): Argument | null {
  const { tree } = scene;
  const by = [at, at + 1, at + 2].find((token) => wordAt(tree, token) === 'by');
  if (by === undefined) return null;
  const head = hasRelation(tree, by, 'case') ? (tree.tokens[by]?.head ?? -1) : headAfter(tree, by + 1);
  return head > by && canSpeak(tree, head) ? formSpeaker(scene, head) : null;
}

interface AccordingTo {
  readonly cue: number;
  readonly head: number;
}

/** Looked for once a tree: a sentence of any length is read in linear time. */
const accordingTo = new WeakMap<Tree, readonly AccordingTo[]>();

/** Heads of "according to X" in a sentence with the token of "according". */
export function findAccordingTo(tree: Tree): readonly AccordingTo[] {
  const known = accordingTo.get(tree);
  if (known) return known;
  const found = tree.tokens.flatMap((token, cue) => {
    if (token.text.toLowerCase() !== 'according' || wordAt(tree, cue + 1) !== 'to') return [];
    const head = hasRelation(tree, cue, 'case') && token.head > cue ? token.head : headAfter(tree, cue + 2);
    return head > cue ? [{ cue, head }] : [];
  });
  accordingTo.set(tree, found);
  return found;
}

function headAfter(tree: Tree, from: number): number {
  let at = from;
  while (at < tree.tokens.length && at < from + 12 && !isHeadOfPhrase(tree, at)) at += 1;
  return isHeadOfPhrase(tree, at) ? at : -1;
}

function isHeadOfPhrase(tree: Tree, at: number): boolean {
  return isNominal(tree, at) && !hasRelation(tree, at, 'det', 'compound', 'nmod:poss', 'nummod', 'flat');
}
