import type { Passage } from '../resolve/entity.ts';
import type { Span } from '../text/span.ts';
import { aside, clauseEnd, withAuxiliaries } from './prose/line.ts';
import { ofSomebody, passage } from './telling-words.ts';
import { sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/** Fewest words that tell anything, and the longest stretch that they are widened to. */
const fewest = 3;
const widest = 72;

/**
 * The words of a report as a claim shows them: not cut so that they say something else ("may be moved", not
 * "moved"), nor so short that they say nothing ("secure"), and without the marks at either end.
 */
export function showWords(story: ToldStory, words: Passage): Passage {
  const sentence = sentenceAround(story, words);
  if (!sentence) return words;
  const text = story.reports.get(words.report)?.report.reading.slice(sentence.start, sentence.end) ?? '';
  const at = { start: words.start - sentence.start, end: words.end - sentence.start };
  const told = story.inSentence.get(sentenceKey({ report: words.report, sentence: sentence.index })) ?? [];
  const isVerb = told.some((s) => s.trigger.start === words.start && !ofSomebody.includes(s.predicate));
  const from = isVerb
    ? withAuxiliaries(text.slice(0, at.start))
    : withHead(
        text,
        at,
        told.map(({ trigger }) => trigger),
        sentence.start,
      );
  const whole = keepNames(story, sentence, words, widen(text, { start: from, end: at.end }));
  return trimMarks(
    story,
    passage(words, { start: sentence.start + whole.start, end: sentence.start + whole.end }),
  );
}

const headBefore =
  /(?:^|[\s“"(])((?:(?:the|an?|his|her|its|their) )?(?:[\p{L}-]+ )?[\p{L}-]+ (?:in|of|at|on|for|from|outside|near) (?:the )?)$/iu;

/** "Soldiers in Peru seized control": cut before the name, the words would have Peru do it. */
function withHead(text: string, { start, end }: Span, triggers: readonly Span[], offset: number): number {
  const told = triggers.some((trigger) => trigger.start - offset > start && trigger.end - offset <= end);
  const lead = told ? headBefore.exec(text.slice(Math.max(0, start - 48), start))?.[1] : undefined;
  if (lead === undefined || /^(?:and|or|but|that|who|which|when|after|before)\b/i.test(lead)) return start;
  const from = start - lead.length;
  // "The release of 123 prisoners": the head is an act of its own, and the words stand without it.
  return triggers.some((trigger) => trigger.start - offset >= from && trigger.end - offset <= start)
    ? start
    : from;
}

/** A name is shown whole or not at all. */
function keepNames(
  story: ToldStory,
  sentence: Span & { readonly index: number },
  { report }: Passage,
  { start, end }: Span,
): Span {
  const names = (story.mentionsIn.get(sentenceKey({ report, sentence: sentence.index })) ?? [])
    .filter((m) => m.form === 'name')
    .map((m) => ({ start: m.start - sentence.start, end: m.end - sentence.start }));
  const first = names.find((m) => m.start < start && start < m.end);
  const last = names.find((m) => m.start < end && end < m.end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** What leads to a bare number: "the death toll rises to", "killing". */
const toll =
  /(?:\b(?:death toll|toll|number of (?:the )?(?:dead|deaths|victims|injured|wounded|missing))\b(?:(?! \d)[^.;,:“”"!?]){0,40}? |\b(?:(?:has|had) )?(?:risen|rose|rises|climbed|climbs|increased) to |\b(?:kill|injur|wound)(?:s|es|ed|ing) )$/i;

const behindFigure = new RegExp(
  `^${aside}(?=(?:were |was )?(?:killed|dead|died|injured|wounded|hurt)\\b)`,
  'i',
);

/** Back to what leads to a number, else to the end of the clause, then back to its start, as far as that stays short. */
function widen(text: string, narrow: Span): Span {
  if (enough(text, narrow)) return narrow;
  const lead = toll.exec(text.slice(Math.max(0, narrow.start - widest), narrow.start))?.[0].length ?? 0;
  const span = { start: narrow.start - lead, end: narrow.end };
  if (lead > 0 && enough(text, span)) return span;
  const told = span.end + (behindFigure.exec(text.slice(span.end))?.[0].length ?? 0);
  const phrase = phraseEnd(text, span);
  const clause = phrase ?? clauseEnd(text, span.start, told);
  // A clause that is too long is cut behind a word; one that ends here stays.
  const ends =
    /^(?:\s*$|\s*[.,;:“”"!?]| (?:and|but|when|after|before|while|which|who|because|as|until)\b)/.test(
      text.slice(span.end, span.end + 12),
    );
  const cut = clause > span.end || ends ? clause : wordEnd(text, span.start + widest);
  const right = { start: span.start, end: Math.max(dropDangling(text, span.start, cut), span.end) };
  if (enough(text, right)) return right;
  const before = text.slice(0, span.start);
  const mark = [
    ...before.matchAll(/(?:[.,](?!\d)|[;:“”"!?]) ?|\s{2,}| (?:and|but|that|which|who|while) /g),
  ].at(-1);
  const start = mark ? mark.index + mark[0].length : 0;
  return right.end - start <= widest ? { start, end: right.end } : right;
}

const actNoun = /(?:ment|[st]ion|deal|offer|pact|pledge|plan)$/i;

/** "The agreement to free them was influenced by X": where the verb begins of which the noun is the subject. */
function phraseEnd(text: string, { start, end }: Span): number | null {
  if (!actNoun.test(text.slice(start, end))) return null;
  const rest =
    /^( (?:to|of|by|on|for|with|between)\b[^.,;:“”"!?]*?) (?:was|were|is|are|has|have|had|will|would)\b/i.exec(
      text.slice(end, end + widest),
    )?.[1];
  const phrase = { start, end: end + (rest?.length ?? 0) };
  return rest !== undefined && enough(text, phrase) ? phrase.end : null;
}

function enough(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  // "17 people", "Colonel Ranim": a number or a name needs only one word beside it.
  const full = words.length === 2 && (/\d/.test(text.slice(start, end)) || /^\p{Lu}/u.test(words[1] ?? ''));
  return words.length >= fewest || full;
}

/** Words that lead to something: a cut behind them leaves it out. */
const dangling =
  /(?: (?:by|of|in|to|the|a|an|for|with|on|at|from|and|or|but|was|were|is|are|be|been|has|have|had|that|which|who|as|its|his|her|their|more|than|[\p{L}]+['’]s?))+$/iu;

function dropDangling(text: string, start: number, end: number): number {
  const whole = text.slice(start, end).replace(/[\s,;:]+$/, '');
  return start + whole.replace(dangling, '').length;
}

/** The last end of a word at or before a place. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}

/** The sentence in which a passage begins, with its index. */
export function sentenceAround(
  story: ToldStory,
  { report, start }: Passage,
): (Span & { readonly index: number }) | null {
  const sentences = story.reports.get(report)?.sentences ?? [];
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= start && start <= found.end ? { ...found, index: low } : null;
}

/** Without the marks and blanks at either end. */
export function trimMarks(story: ToldStory, shown: Passage): Passage {
  const words = wordsOf(story, shown);
  const lead = words.length - words.replace(/^[\s,;:]+/, '').length;
  const trail = words.length - words.replace(/[\s,;:]+$/, '').length;
  if (lead + trail === 0 || lead === words.length) return shown;
  return { report: shown.report, start: shown.start + lead, end: shown.end - trail };
}
