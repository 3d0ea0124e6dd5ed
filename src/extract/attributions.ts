import type { Sentence } from '../language/sentence.ts';
import { type Span, spanContains, spansOverlap } from '../text/span.ts';
import { groupSpans } from '../text/spans-within.ts';
import { contentOf, trimPunctuation } from './attribution-content.ts';
import type { Argument } from './proposition.ts';
import type { Attribution, AttributionKind, Quote } from './quote.ts';
import { formSpeaker, type SpeechScene, spanOf } from './speaker-phrase.ts';
import { agentBehind, findAccordingTo, isPassiveVoice, speakersOf, speechActAt } from './speakers.ts';
import type { SpeechAct } from './speech-verbs.ts';
import { findChildren, hasRelation, lemmaAt, readTree, type Tree, wordAt } from './tree.ts';

/**
 * Who is given as the source of which words, where the words are not quoted: "X said that ...", "according to X",
 * "as reported by X", "reportedly", "is believed to", "called for". In text order of the cue. Content is the reported
 * clause or phrase. An accusation is no attribution: it is told as an act of its own.
 */
export function findAttributions(
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): readonly Attribution[] {
  const quoted = groupSpans(sentences, quotes);
  return sentences.flatMap((sentence, index) => {
    const within = quoted[index] ?? [];
    const scene: SpeechScene = { tree: readTree(sentence), sentence: index };
    const found = [...readSources(scene), ...readVerbs(scene, within), ...readAdverbs(scene)];
    return found.sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end);
  });
}

/** "According to X, ...": everything else in its clause is the content. */
function readSources(scene: SpeechScene): readonly Attribution[] {
  const { tree } = scene;
  return findAccordingTo(tree).flatMap(({ cue, head }) => {
    const source = formSpeaker(scene, head);
    const end = tree.tokens.findLastIndex((token) => token.end <= source.end);
    const content = contentAround(tree, cue, end);
    return content
      ? [{ kind: 'according-to' as const, sources: [source], cue: spanOf(tree, cue, cue + 1), content }]
      : [];
  });
}

/** The longer side of a phrase within its sentence, without the commas around it. */
function contentAround(tree: Tree, from: number, to: number): Span | null {
  const before = trimPunctuation(tree, 0, from - 1);
  const after = trimPunctuation(tree, to + 1, tree.tokens.length - 1);
  const length = (span: Span | null): number => (span ? span.end - span.start : 0);
  return length(before) >= length(after) ? before : after;
}

function readVerbs(scene: SpeechScene, quotes: readonly Quote[]): readonly Attribution[] {
  const { tree } = scene;
  return tree.tokens.flatMap((token, at) => {
    const act = speechActAt(tree, at);
    if (act === null || isDenied(tree, at) || actsOfTheirOwn.test(lemmaAt(tree, at))) return [];
    if (quotes.some((quote) => spanContains(quote, token))) return [];
    const found = isPassiveVoice(tree, at) ? readPassive(scene, at, act) : readActive(scene, at, act);
    return found && !quotes.some((quote) => isQuoted(quote, found, act)) ? [found] : [];
  });
}

/** Accusations are acts; the others frame quotations only. */
const actsOfTheirOwn =
  /^(accuse|charge|blame|recognise|recognize|continue|speak|praise|criticise|criticize|condemn|know|understand)$/;

/**
 * True for words that a quotation has already, or that describe something in quoted words. A word or two in quotation
 * marks ("confirmed the release of ten "foreign nationals"") leave the rest to the one who says it.
 */
function isQuoted(quote: Quote, { cue, content }: Attribution, act: SpeechAct): boolean {
  const framed =
    quote.cue !== null &&
    spansOverlap(quote.cue, cue) &&
    spansOverlap(quote, content) &&
    (act === 'describe' || quote.end - quote.start > mostOf * (content.end - content.start));
  return (
    (framed && quote.start - cue.end < 60 && !opensWithThat(cue, content)) || spanContains(quote, content)
  );
}

/** A quotation with this share of what is told is all of it but "it was". */
const mostOf = 0.6;

/** More than a space between a verb and what it tells: a "that", an addressee. */
function opensWithThat(cue: Span, content: Span): boolean {
  return content.start - cue.end > 3;
}

/** "did not say": nothing is reported. A denial ("denied that") reports what it denies. */
function isDenied(tree: Tree, verb: number): boolean {
  return findChildren(tree, verb, 'advmod').some((child) =>
    /^(not|n't|n’t|never)$/.test(wordAt(tree, child)),
  );
}

const kinds: Readonly<Partial<Record<SpeechAct, AttributionKind>>> = { believe: 'belief', urge: 'directive' };

function readActive(scene: SpeechScene, verb: number, act: SpeechAct): Attribution | null {
  const told = contentOf(scene.tree, verb, act);
  const sources = told ? speakersOf(scene, verb) : [];
  const content = told && cutSource(scene.tree, told, sources);
  if (!content || sources.length === 0) return null;
  return { kind: kinds[act] ?? 'speech', sources, cue: cueOf(scene.tree, verb, act), content };
}

/** What is told up to the one who tells it ("..., Doe, the minister, said"); null when the source is all there is. */
function cutSource(tree: Tree, told: Span, sources: readonly Argument[]): Span | null {
  const source = sources.find((one) => spansOverlap(one, told));
  if (!source) return told;
  const last = tree.tokens.findLastIndex((token) => token.end <= source.start);
  const first = tree.tokens.findIndex((token) => token.start >= told.start);
  return source.start > told.start ? trimPunctuation(tree, first, last) : null;
}

/** The verb; with its auxiliaries and preposition for an appeal ("have called for"). */
function cueOf(tree: Tree, verb: number, act: SpeechAct): Span {
  if (act !== 'urge') return spanOf(tree, verb, verb);
  const auxiliaries = findChildren(tree, verb, 'aux').filter((child) => child === verb - 1);
  const last = /^(for|on|upon)$/.test(wordAt(tree, verb + 1)) ? verb + 1 : verb;
  return spanOf(tree, auxiliaries[0] ?? verb, last);
}

/** "is believed to ...", "has been seen as ...", "as reported by X". */
function readPassive(scene: SpeechScene, verb: number, act: SpeechAct): Attribution | null {
  const { tree } = scene;
  const agent = speakersOf(scene, verb)[0] ?? agentBehind(scene, verb + 1);
  if (agent && (act === 'report' || hasRelation(tree, verb, 'advcl', 'acl')))
    return readReportedBy(scene, verb, agent);
  if (
    agent !== null ||
    (act !== 'believe' && act !== 'report' && act !== 'say' && act !== 'claim' && act !== 'predict')
  )
    return null;
  return readHearsay(tree, verb, act);
}

function readReportedBy(scene: SpeechScene, verb: number, agent: Argument): Attribution | null {
  const { tree } = scene;
  const as = wordAt(tree, verb - 1) === 'as' ? verb - 1 : verb;
  const by = wordAt(tree, verb + 1) === 'by' ? verb + 1 : verb;
  const noun = hasRelation(tree, verb, 'acl') ? (tree.tokens[verb]?.head ?? -1) : -1;
  const phrase = noun >= 0 && as === verb ? trimPunctuation(tree, tree.first[noun] ?? noun, as - 1) : null;
  const content = phrase ?? trimPunctuation(tree, 0, as - 1);
  return content && { kind: 'reported-by', sources: [agent], cue: spanOf(tree, as, by), content };
}

/** "was said to have left", "is seen as a step": nobody in particular says it. */
function readHearsay(tree: Tree, verb: number, act: SpeechAct): Attribution | null {
  const next = wordAt(tree, verb + 1);
  if (next !== 'to' && next !== 'as') return null;
  const auxiliaries = findChildren(tree, verb, 'aux').sort((a, b) => a - b);
  const first = auxiliaries[0] ?? verb;
  const start = next === 'as' ? verb + 2 : verb + 1;
  const content = trimPunctuation(tree, start, Math.max(tree.last[verb] ?? verb, start));
  const kind = act === 'report' || act === 'say' || act === 'claim' ? 'hearsay' : 'belief';
  return content && { kind, sources: [], cue: spanOf(tree, first, next === 'as' ? verb + 1 : verb), content };
}

/** "reportedly", "allegedly": what follows in the clause is hearsay. */
function readAdverbs({ tree }: SpeechScene): readonly Attribution[] {
  return tree.tokens.flatMap((token, at) => {
    if (!/^(reportedly|allegedly|purportedly|supposedly|apparently)$/i.test(token.text)) return [];
    const clause = token.head < 0 ? at : token.head;
    const content = trimPunctuation(tree, at + 1, Math.max(tree.last[clause] ?? clause, at + 1));
    return content
      ? [{ kind: 'hearsay' as const, sources: [], cue: { start: token.start, end: token.end }, content }]
      : [];
  });
}
