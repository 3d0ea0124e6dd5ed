import type { Sentence } from '../language/sentence.ts';
import { type Report, storyKinds } from '../text/report.ts';
import { spansOverlap } from '../text/span.ts';
import { groupSpans } from '../text/spans-within.ts';
import { isPassive } from './clause.ts';
import type { Argument } from './proposition.ts';
import type { Quote, QuoteId } from './quote.ts';
import { findQuotedSpans, type QuotedSpan } from './quote-marks.ts';
import { formSpeaker, type SpeechScene, spanOf } from './speaker-phrase.ts';
import { agentBehind, findAccordingTo, headOfName, speakersOf, speechActAt } from './speakers.ts';
import { findChildren, isNominal, lemmaAt, readTree, type Tree } from './tree.ts';

/**
 * Direct quotations of a report with who said them, in text order. The speaker is the subject of the verb of
 * communication that frames the quotation, of "according to", or of the words before a colon; a quotation that only
 * goes on has the speaker of the one before it in the paragraph, or in the paragraph before when that was left open.
 */
export function findQuotes(report: Report, sentences: readonly Sentence[]): readonly Quote[] {
  const scenes = sentences.map(
    (sentence, index): SpeechScene => ({ tree: readTree(sentence), sentence: index }),
  );
  const story = report.regions.filter(({ kind }) => storyKinds.includes(kind));
  const spans = story.flatMap((region) => findQuotedSpans(report.reading, region));
  const around = groupSpans(
    spans,
    scenes.map((scene) => ({ ...scene.tree.sentence, scene })),
  );
  const quotes: Quote[] = [];
  let before: Told | null = null;
  for (const [index, quoted] of spans.entries()) {
    const near = (around[index] ?? []).map(({ scene }) => scene);
    const frame: Frame | null =
      findFrame(near, quoted) ?? continueFrame(report, scenes, near, quoted, before);
    quotes.push(formQuote(report, quoted, frame));
    before = { quoted, frame };
  }
  return quotes;
}

/** The words around a quotation that say whose it is. */
interface Frame {
  readonly speaker: Argument | null;
  readonly addressee: Argument | null;
  readonly cue: { readonly start: number; readonly end: number } | null;
}

interface Told {
  readonly quoted: QuotedSpan;
  readonly frame: Frame | null;
}

function findFrame(around: readonly SpeechScene[], quoted: QuotedSpan): Frame | null {
  for (const scene of around) {
    const frame = frameByVerb(scene, quoted) ?? frameBySource(scene, quoted) ?? frameByColon(scene, quoted);
    if (frame) return frame;
  }
  return null;
}

/** Of the verbs of communication outside the quotation, the one that governs it, follows or precedes it most nearly. */
function frameByVerb(scene: SpeechScene, quoted: QuotedSpan): Frame | null {
  const { tree } = scene;
  const candidates = tree.tokens.flatMap((token, at) => {
    const act = spansOverlap(token, quoted) ? null : speechActAt(tree, at);
    return act === null || act === 'predict'
      ? []
      : [{ at, score: scoreCue(tree, at, quoted) - (act === 'believe' ? 2 : 0) }];
  });
  const ranked = candidates.sort((a, b) => b.score - a.score || a.at - b.at);
  for (const { at, score } of ranked) {
    const speaker = score > 0 ? speakerBy(scene, at, quoted) : null;
    if (speaker && !spansOverlap(speaker, quoted)) {
      return { speaker, addressee: addresseeOf(scene, at), cue: spanOf(tree, at, at) };
    }
  }
  return null;
}

function speakerBy(scene: SpeechScene, verb: number, quoted: QuotedSpan): Argument | null {
  const [speaker] = speakersOf(scene, verb);
  if (speaker) return speaker;
  const after = scene.tree.tokens.findIndex((token) => token.start >= quoted.end);
  return isPassive(scene.tree, verb) && after > 0 ? agentBehind(scene, after) : null;
}

/** Nearness in words, and half a sentence's worth for a verb that governs the quotation or hangs on it. */
function scoreCue(tree: Tree, cue: number, quoted: QuotedSpan): number {
  const first = tree.tokens.findIndex((token) => token.end > quoted.start + 1);
  const last = tree.tokens.findLastIndex((token) => token.start < quoted.end - 1);
  const distance = cue < first ? first - cue : cue - last;
  const tied = governs(tree, cue, first, last) ? 6 : 0;
  const participle = tree.tokens[cue]?.penn === 'VBG' ? participleLoss(tree, cue, last) : 0;
  const named = cue < first && distance < 12 && followsCopula(tree, first) ? 14 : 0;
  return 12 - distance - participle + tied + named + (touches(tree, cue, last) ? 4 : 0);
}

/** "She called it '...', adding ...": a participle behind the quotation opens what comes next. */
function participleLoss(tree: Tree, cue: number, last: number): number {
  const above = tree.tokens[cue]?.head ?? -1;
  return cue > last && speechActAt(tree, above) !== null ? 12 : 6;
}

/** "What she said was, ...": the nearest verb before the copula frames the quotation. */
function followsCopula(tree: Tree, first: number): boolean {
  const before = tree.tokens.findLastIndex((token, at) => at < first && token.tag !== 'PUNCT');
  return before >= 0 && lemmaAt(tree, before) === 'be';
}

/** "...," NAME said: the quotation ends in a comma or stop and a finite verb comes within a few words. */
function touches(tree: Tree, cue: number, last: number): boolean {
  if (cue < last || cue - last > 6 || tree.tokens[cue]?.penn === 'VBG') return false;
  return tree.tokens.slice(last - 1, last + 1).some(({ text }) => /^[,?!.…]$/.test(text));
}

function governs(tree: Tree, cue: number, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head === cue) return true;
  }
  const head = tree.tokens[cue]?.head ?? -1;
  return head >= first && head <= last;
}

function addresseeOf(scene: SpeechScene, verb: number): Argument | null {
  const { tree } = scene;
  const told = findChildren(tree, verb, 'iobj');
  const object = /^(tell|inform|ask|remind|assure)$/.test(lemmaAt(tree, verb))
    ? findChildren(tree, verb, 'obj')
    : [];
  const [head] = [...told, ...object].filter((at) => isNominal(tree, at));
  return head === undefined ? null : formSpeaker(scene, head);
}

function frameBySource(scene: SpeechScene, quoted: QuotedSpan): Frame | null {
  const source = findAccordingTo(scene.tree).find(({ head }) => !inside(scene.tree, head, quoted));
  if (!source) return null;
  return {
    speaker: formSpeaker(scene, source.head),
    addressee: null,
    cue: spanOf(scene.tree, source.cue, source.cue + 1),
  };
}

function inside(tree: Tree, at: number, quoted: QuotedSpan): boolean {
  const token = tree.tokens[at];
  return token !== undefined && spansOverlap(token, quoted);
}

/** NAME: "..." in a headline or a list of statements. */
function frameByColon(scene: SpeechScene, quoted: QuotedSpan): Frame | null {
  const { tree } = scene;
  const colon = tree.tokens.findLastIndex((token) => token.end <= quoted.start);
  if (tree.tokens[colon]?.text !== ':') return null;
  const name = tree.tokens.findLastIndex(
    (token, at) => at < colon && (token.tag === 'PROPN' || token.tag === 'PRON' || token.tag === 'NOUN'),
  );
  if (name < 0 || colon - name > 1) return null;
  return { speaker: formSpeaker(scene, headOfName(tree, name)), addressee: null, cue: null };
}

/** A quotation without words of its own around it: it goes on, or what was said before announces it. */
function continueFrame(
  report: Report,
  scenes: readonly SpeechScene[],
  near: readonly SpeechScene[],
  quoted: QuotedSpan,
  before: Told | null,
): Frame | null {
  const [scene] = near;
  if (!scene || !fillsSentence(scene.tree, quoted)) return null;
  if (before && goesOn(report, before.quoted, quoted)) return before.frame && { ...before.frame, cue: null };
  const announcing = scenes[scene.sentence - 1];
  return announcing ? announcedBy(report, announcing, quoted) : null;
}

function fillsSentence(tree: Tree, quoted: QuotedSpan): boolean {
  const outside = tree.tokens.filter((token) => token.tag !== 'PUNCT' && !spansOverlap(token, quoted));
  return outside.length === 0;
}

/** In the same paragraph as the one before, or opening the next paragraph after one that was left open. */
function goesOn(report: Report, before: QuotedSpan, quoted: QuotedSpan): boolean {
  const between = report.reading.slice(before.end, quoted.start);
  if (between.length > 600) return false;
  const paragraphs = between
    .split(/[\n\r]+/)
    .filter((line, at, all) => line.trim() !== '' || at === all.length - 1).length;
  if (!/[\n\r]/.test(between)) return true;
  return before.open && quoted.leads && paragraphs <= 2 && between.trim() === '';
}

/** "The minister went on:" or "She had one wish, he said." right before the quotation. */
function announcedBy(report: Report, scene: SpeechScene, quoted: QuotedSpan): Frame | null {
  const { tree } = scene;
  const gap = report.reading.slice(tree.sentence.end, quoted.start);
  if (gap.trim() !== '') return null;
  const colon = tree.tokens.at(-1)?.text === ':';
  if (!colon && /[\n\r]/.test(gap)) return null;
  const verb = tree.tokens.findIndex((_, at) => {
    const act = speechActAt(tree, at);
    return act !== null && act !== 'believe' && act !== 'predict';
  });
  const [speaker] = verb < 0 ? [] : speakersOf(scene, verb);
  if (speaker) return { speaker, addressee: addresseeOf(scene, verb), cue: spanOf(tree, verb, verb) };
  const subject = colon ? tree.tokens.findIndex((token) => token.relation === 'nsubj') : -1;
  return subject < 0 ? null : { speaker: formSpeaker(scene, subject), addressee: null, cue: null };
}

function formQuote(report: Report, quoted: QuotedSpan, frame: Frame | null): Quote {
  return {
    start: quoted.start,
    end: quoted.end,
    id: quoteId(`${report.id}-u${quoted.start}`),
    speaker: frame?.speaker ?? null,
    cue: frame?.cue ?? null,
    addressee: frame?.addressee ?? null,
  };
}

/** The one door to the id of a quotation: report and place. */
function quoteId(id: string): QuoteId {
  return id as QuoteId;
}
