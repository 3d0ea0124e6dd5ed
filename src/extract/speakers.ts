import type { Span } from '../text/span.ts';
import { isPassive, readClause } from './clause.ts';
import { kindOfNoun } from './noun-lists.ts';
import { phraseOf } from './noun-phrase.ts';
import type { Argument } from './proposition.ts';
import { findSpeechAct, type SpeechAct } from './speech-verbs.ts';
import { caseOf, findChildren, hasRelation, isNominal, lemmaAt, type Tree, wordAt } from './tree.ts';

/** One sentence as a place where somebody may be speaking. */
export interface SpeechScene {
  readonly tree: Tree;
  /** Index of the sentence in the report. */
  readonly sentence: number;
}

/** The act of the verb at a token, or null when it is no verb of communication in use. */
export function speechActAt(tree: Tree, at: number): SpeechAct | null {
  const token = tree.tokens[at];
  if (!token || (token.tag !== 'VERB' && !/^VB/.test(token.penn))) return null;
  const appeals = lemmaAt(tree, at) === 'call' && /^(for|on|upon)$/.test(wordAt(tree, at + 1));
  return appeals ? 'urge' : findSpeechAct(lemmaAt(tree, at));
}

/** Who speaks by a verb: its subjects, the by-agent of a passive, or the name beside it; empty when unnamed. */
export function speakersOf(scene: SpeechScene, verb: number): readonly Argument[] {
  const { tree } = scene;
  const clause = readClause(tree, verb);
  const heads = (quotedAsSaying(tree, verb) ? clause.patients : clause.agents).filter((head) =>
    canSpeak(tree, head),
  );
  const found = heads.length > 0 || clause.passive ? heads : besideVerb(tree, verb);
  return found.map((head) => formSpeaker(scene, head));
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
  if (!isNominal(tree, head) || /^(there|this|that|these|those|which|what|it)$/.test(wordAt(tree, head)))
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

/**
 * The noun phrase of a speaker, with what makes it clear who it is: "a spokesperson for X", "officials in Y". Its head
 * is the name where a name follows the title or stands beside it ("her sister, Jane Doe").
 */
export function formSpeaker({ tree, sentence }: SpeechScene, head: number): Argument {
  const { from, to } = phraseOf(tree, head);
  const named = findChildren(tree, head, 'appos', 'flat').find(
    (child) => tree.tokens[child]?.tag === 'PROPN' && child > head,
  );
  const end = Math.max(
    to,
    runEnd(tree, head),
    tailEnd(tree, head),
    named === undefined ? to : phraseOf(tree, named).to,
  );
  const name = named ?? nameAfter(tree, head, end);
  return { ...spanOf(tree, from, end), sentence, head: name ?? head };
}

/** The last of the names that follow a name without a gap: the parts of one, whatever the tree says. */
function runEnd(tree: Tree, head: number): number {
  let end = head;
  while (tree.tokens[end]?.tag === 'PROPN' && tree.tokens[end + 1]?.tag === 'PROPN') end += 1;
  return end;
}

/** End of a phrase such as "for X" or "in Y" right behind the head. */
function tailEnd(tree: Tree, head: number): number {
  const tails = findChildren(tree, head, 'nmod').filter(
    (child) => child > head && /^(for|of|in|at|with|from)$/.test(caseOf(tree, child)),
  );
  const ends = tails.map((child) => nearEnd(tree, child));
  return Math.max(head, ...ends);
}

/** The end of a phrase before any comma. */
function nearEnd(tree: Tree, head: number): number {
  let end = head;
  const last = tree.last[head] ?? head;
  while (end < last && !/^[,;:—–]$|^(who|which|that)$/i.test(tree.tokens[end + 1]?.text ?? ',')) end += 1;
  return end;
}

/** A title noun that the tree takes for the head of "envoy Jane Doe": the name's last word. */
function nameAfter(tree: Tree, head: number, end: number): number | null {
  if (tree.tokens[head]?.tag !== 'NOUN') return null;
  let at = head;
  while (at < Math.max(end, head + 3) && tree.tokens[at + 1]?.tag === 'PROPN') at += 1;
  return at > head ? at : null;
}

/** Who stands behind "by" right after a place of the sentence: the agent of a passive whose tree has lost it. */
export function agentBehind(scene: SpeechScene, at: number): Argument | null {
  const { tree } = scene;
  const by = [at, at + 1, at + 2].find((token) => wordAt(tree, token) === 'by');
  if (by === undefined) return null;
  const head = hasRelation(tree, by, 'case') ? (tree.tokens[by]?.head ?? -1) : headAfter(tree, by + 1);
  return head > by && canSpeak(tree, head) ? formSpeaker(scene, head) : null;
}

/** Heads of "according to X" in a sentence with the token of "according". */
export function findAccordingTo(tree: Tree): readonly { readonly cue: number; readonly head: number }[] {
  return tree.tokens.flatMap((token, cue) => {
    if (token.text.toLowerCase() !== 'according' || wordAt(tree, cue + 1) !== 'to') return [];
    const head = hasRelation(tree, cue, 'case') && token.head > cue ? token.head : headAfter(tree, cue + 2);
    return head > cue ? [{ cue, head }] : [];
  });
}

function headAfter(tree: Tree, from: number): number {
  let at = from;
  while (at < tree.tokens.length && at < from + 12 && !isHeadOfPhrase(tree, at)) at += 1;
  return isHeadOfPhrase(tree, at) ? at : -1;
}

function isHeadOfPhrase(tree: Tree, at: number): boolean {
  return isNominal(tree, at) && !hasRelation(tree, at, 'det', 'compound', 'nmod:poss', 'nummod', 'flat');
}

/** Tokens `from` to `to`, both inclusive, as a span of the text. */
export function spanOf(tree: Tree, from: number, to: number): Span {
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 };
}
