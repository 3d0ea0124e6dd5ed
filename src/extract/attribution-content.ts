import type { Span } from '../text/span.ts';
import { spanOf } from './speaker-phrase.ts';
import { findAccordingTo, invertedSubject, speechActAt } from './speakers.ts';
import type { SpeechAct } from './speech-verbs.ts';
import { findChildren, hasRelation, lemmaAt, type Tree, wordAt } from './tree.ts';

/** Verbs whose noun object is what is told: "announced the release", "confirmed the news". */
const tellsNouns =
  /^(announce|confirm|describe|characterise|characterize|highlight|outline|detail|note|reveal|disclose|divulge|report)$/;
const toldNouns = /^(detail|information|news|account|story|view|concern)$/;

function isToldNoun(tree: Tree, verb: number, object: number): boolean {
  return (
    tellsNouns.test(lemmaAt(tree, verb)) ||
    (lemmaAt(tree, verb) === 'share' && toldNouns.test(lemmaAt(tree, object)))
  );
}

/** What a verb of communication tells: its clause, what stands before it, or its object; null when it tells nothing. */
export function contentOf(tree: Tree, verb: number, act: SpeechAct): Span | null {
  const that = findThat(tree, verb);
  if (that > 0) return trimPunctuation(tree, that + 1, endOfTelling(tree, verb, that));
  if (act === 'indicate' || act === 'deny') return null;
  const clause = findChildren(tree, verb, 'ccomp').find((child) => child > verb && isTold(tree, verb, child));
  if (clause !== undefined) return spanOfClause(tree, clause, verb);
  const fronted = frontedContent(tree, verb);
  if (fronted) return fronted;
  const object = findChildren(tree, verb, 'obj').find((child) => child > verb);
  if (object !== undefined && isToldNoun(tree, verb, object)) return spanOfObject(tree, verb, object, act);
  return act === 'urge' ? contentOfAppeal(tree, verb) : null;
}

/** The "that" of what a verb tells: after it, at most an addressee or a day between; -1 without one. */
function findThat(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < verb + 10; at += 1) {
    const token = tree.tokens[at];
    if (!token || token.tag === 'VERB' || token.text === ';') return -1;
    if (token.tag === 'SCONJ' && /^(that|whether)$/i.test(token.text)) return at;
  }
  return -1;
}

/** Last token of what is told: the verb's own words, up to another telling or acting verb that is joined to it. */
function endOfTelling(tree: Tree, verb: number, from: number): number {
  const clause = tree.tokens[from]?.head ?? -1;
  const last = Math.max(tree.last[verb] ?? verb, tree.last[clause] ?? verb);
  const joined = findChildren(tree, verb, 'conj', 'advcl', 'ccomp').filter((child) => child > from + 1);
  const next = joined
    .filter((child) => hasRelation(tree, child, 'conj') || speechActAt(tree, child) !== null)
    .map((child) => tree.first[child] ?? child)
    .filter((first) => first > from + 1);
  const source = findAccordingTo(tree).find(({ cue }) => cue > from)?.cue ?? last + 1;
  return Math.min(last, source - 1, ...next.map((first) => first - 1));
}

/** A clause that is told: not one of time, not one that another verb of saying tells, not a bare noun. */
function isTold(tree: Tree, verb: number, clause: number): boolean {
  const marker = findChildren(tree, clause, 'mark').map((child) => wordAt(tree, child));
  if (marker.some((word) => /^(after|before|when|as|while|because|since|until|although)$/.test(word)))
    return false;
  const first = tree.first[clause] ?? clause;
  const between = tree.tokens.some(
    (_, at) => at > verb && at < Math.max(first, verb + 3) && speechActAt(tree, at) !== null,
  );
  if (
    [first, first + 1].some(
      (at) =>
        /^(who|which|whom|whose)$/.test(wordAt(tree, at)) ||
        (at === first && /^(how|why|what|where|if)$/i.test(wordAt(tree, at))),
    )
  )
    return false;
  const whole = tree.tokens[clause]?.tag === 'VERB' || findChildren(tree, clause, 'nsubj', 'cop').length > 0;
  return whole && !between;
}

/** A clause without "that", with what belongs to it by place. */
function spanOfClause(tree: Tree, clause: number, verb: number): Span | null {
  const first = Math.max(verb + 1, tree.first[clause] ?? clause);
  const from = wordAt(tree, first) === 'that' ? first + 1 : first;
  return trimPunctuation(tree, from, Math.max(tree.last[clause] ?? clause, endOfTelling(tree, verb, from)));
}

/** "The road was closed, police said": all that stands before, of which the verb is a part or the head. */
function frontedContent(tree: Tree, verb: number): Span | null {
  const before = findChildren(tree, verb, 'ccomp', 'parataxis').some((child) => child < verb);
  const loose = hasRelation(tree, verb, 'parataxis', 'ccomp') && (tree.tokens[verb]?.head ?? verb) < verb;
  const inverted = invertedSubject(tree, verb) !== null;
  if (!before && !loose && !inverted) return null;
  const comma = tree.tokens.findLastIndex((token, at) => at < verb && token.text === ',');
  return comma < 2 || verb - comma > 14 ? null : trimPunctuation(tree, 0, comma);
}

function spanOfObject(tree: Tree, verb: number, object: number, act: SpeechAct): Span | null {
  const from = tree.first[object] ?? object;
  const end =
    act === 'describe'
      ? Math.max(tree.last[object] ?? object, predicateEnd(tree, verb))
      : (tree.last[object] ?? object);
  return trimPunctuation(tree, Math.max(from, verb + 1), end);
}

/** End of "as part of a strategy" behind "described the move". */
function predicateEnd(tree: Tree, verb: number): number {
  return Math.max(
    ...findChildren(tree, verb, 'obl', 'xcomp', 'advcl')
      .filter((child) => child > verb)
      .map((child) => tree.last[child] ?? child),
    verb,
  );
}

/** "called for the union to keep ...", "urged them to go". */
function contentOfAppeal(tree: Tree, verb: number): Span | null {
  const parts = findChildren(tree, verb, 'obj', 'xcomp', 'ccomp', 'obl', 'advcl').filter(
    (child) => child > verb,
  );
  if (
    parts.length === 0 ||
    (!/^(for|on|upon|to)$/.test(wordAt(tree, verb + 1)) &&
      !parts.some((child) => hasRelation(tree, child, 'xcomp', 'ccomp')))
  )
    return null;
  const from = /^(for|on|upon)$/.test(wordAt(tree, verb + 1)) ? verb + 2 : verb + 1;
  const asked = parts.filter((child) => tree.tokens[child]?.penn !== 'VBG');
  return trimPunctuation(tree, from, Math.max(...asked.map((child) => tree.last[child] ?? child), from));
}

/** Tokens `from` to `to`, both inclusive, without an opening adverb and the punctuation around them. */
export function trimPunctuation(tree: Tree, from: number, to: number): Span | null {
  let first = tree.tokens[from]?.tag === 'ADV' && tree.tokens[from + 1]?.text === ',' ? from + 2 : from;
  let last = to;
  while (first <= last && isEdge(tree, first)) first += 1;
  while (last >= first && isEdge(tree, last)) last -= 1;
  return first <= last ? spanOf(tree, first, last) : null;
}

function isEdge(tree: Tree, at: number): boolean {
  return /^[,.;:!?…—–-]+$/.test(tree.tokens[at]?.text ?? '');
}
