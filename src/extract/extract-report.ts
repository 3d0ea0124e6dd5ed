import { parse } from '../language/parse.ts';
import type { Models } from '../language/read-models.ts';
import type { Sentence } from '../language/sentence.ts';
import { type Region, type Report, storyKinds } from '../text/report.ts';
import { attributePropositions } from './attribute.ts';
import { findAttributions } from './attributions.ts';
import type { Extraction } from './extraction.ts';
import type { Mention } from './mention.ts';
import { findNamedMentions } from './mention-names.ts';
import { findMentions } from './mentions.ts';
import { packSentences } from './packed-sentences.ts';
import { placeInTime } from './placement.ts';
import { findPropositions } from './propositions.ts';
import { findQuantities } from './quantities.ts';
import { findQuotes } from './quotes.ts';
import { repairTree } from './repair.ts';
import { type Scene, setScene } from './scene.ts';
import { findTimes } from './times.ts';
import { readTree } from './tree.ts';

/**
 * Reads one report by itself: sentences with their trees, who and what is mentioned, times, numbers, quotations, who
 * is given as the source, and what is said. Every span points into `report.text`; only story regions are read.
 */
export function extractReport(models: Models, report: Report): Extraction {
  return extractParsed(
    report,
    report.regions.filter(isStory).flatMap((region) => parseRegion(models, report, region)),
  );
}

/** The same for sentences that are parsed already; their offsets count from the beginning of the report. */
export function extractParsed(report: Report, parsed: readonly Sentence[]): Extraction {
  const scenes = parsed.map(readScene);
  const sentences = scenes.map((scene) => scene.tree.sentence);
  const mentions = scenes.flatMap((scene) => scene.mentions);
  const times = findTimes(report, sentences);
  const quantities = findQuantities(report, sentences, times);
  const quotes = findQuotes(report, sentences);
  const attributions = findAttributions(sentences, quotes);
  const placed = placeInTime(findPropositions(scenes), sentences, times, quantities);
  const propositions = attributePropositions(sentences, placed, attributions, quotes);
  const packed = packSentences(report.reading, sentences);
  return { report, sentences: packed, mentions, times, quantities, quotes, attributions, propositions };
}

function isStory(region: Region): boolean {
  return storyKinds.includes(region.kind);
}

/** Parses the readable form of a region and moves the offsets to the report's own. */
function parseRegion(models: Models, report: Report, region: Region): Sentence[] {
  const headline = region.kind === 'title' || region.kind === 'heading';
  return parse(models, report.reading.slice(region.start, region.end), { headline }).map((s) =>
    moveSentence(s, region.start),
  );
}

function moveSentence(sentence: Sentence, by: number): Sentence {
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { ...move(sentence), tokens: sentence.tokens.map(move), names: sentence.names.map(move) };
}

/** Names first, since they mend the tree; then everything else that the mended tree shows. */
function readScene(sentence: Sentence, index: number): Scene {
  const raw = readTree(sentence);
  const names: readonly Mention[] = findNamedMentions(raw, index);
  const tree = repairTree(raw, names);
  return setScene(tree, index, findMentions(tree, index));
}
