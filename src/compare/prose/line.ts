import type { ReportId } from '../../text/report.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedReport } from '../compare-input.ts';

/** One sentence as its words stand, for what no statement took up. */
export interface Line extends Span {
  readonly report: ReportId;
  readonly sentence: number;
  /** As the analysis reads it: as long as the span, noise blanked. */
  readonly text: string;
}

/** Longer than any sentence of prose: what stands there is a table or no text at all. */
const longest = 2000;

export function readLines(reports: readonly ComparedReport[]): readonly Line[] {
  return reports.flatMap(({ report, sentences }) =>
    sentences.flatMap(({ start, end }, sentence) =>
      end - start > longest
        ? []
        : [{ report: report.id, sentence, start, end, text: report.reading.slice(start, end) }],
    ),
  );
}

/** Words of news that set a happening apart from the one that the story is about. */
const elsewhere =
  /\b(?:previous(?:ly)?|earlier (?:this|attack|truce|case|bid|offer)|last (?:year|month|season)|aftershocks?|another|in a (?:separate|similar)|(?:in|of|since) (?:1[6-9]|20)\d\d|years? (?:ago|earlier)|second (?:quake|blast|explosion|launch))\b/i;

/** True for a sentence that, as far as a little behind `end`, tells of another time or another case. */
export function isElsewhere({ text }: Line, end: number = text.length): boolean {
  return elsewhere.test(text.slice(0, end + 30));
}

/** Words that leave it open whether something is so. */
const open =
  /\b(?:may|might|could|would|if|unless|whether|possibly|perhaps|likely|expected|plans?|hopes?)\b/i;

export function isOpen(text: string): boolean {
  return open.test(text);
}

const auxiliaries =
  /(?:\b(?:was|were|is|are|be|been|being|has|have|had|will|would|may|might|could|can|should|must|did|does|do|not|never|yet|also|last|first|just|to|plans?|planned|planning|agree[sd]?|decide[sd]?|refuse[sd]?|declin(?:es|ed)|fail(?:s|ed)|want(?:s|ed)?|intends?|promise[sd]?|vow(?:s|ed)|offer(?:s|ed)|threaten(?:s|ed)|tried|hopes?|expects?|expected|believed|thought|estimated|understood|presumed|feared|likely|appear(?:s|ed)|seem(?:s|ed))(?:n['’]t)?|\b(?:ca|wo|sha)n['’]t) $/i;

/** The start of a verb with what goes before it ("plans to", "had not"): without it the words would say something else. */
export function withAuxiliaries(before: string): number {
  const from = Math.max(0, before.length - 120);
  const near = before.slice(from);
  let start = near.length;
  for (let step = 0; step < 6; step += 1) {
    const found = auxiliaries.exec(near.slice(0, start));
    if (!found) break;
    start = found.index;
  }
  return from + start;
}

/** "70, mostly lawyers, killed": pattern of what stands between a figure and what befell them. */
export const aside =
  ', (?:mostly|mainly|including|among them|most of (?:them|whom)|many of (?:them|whom)|all) [^,;.]{1,40}, ?';

/** Where the words end that go with a verb: the next mark or conjunction, as long as the whole stays short. */
export function clauseEnd(text: string, start: number, end: number): number {
  const first = stopAfter(text, end);
  // "Between the two sides": the "and" of a pair ends nothing.
  const paired =
    /\bbetween(?: [^\s,;]+){1,4}$/i.test(text.slice(start, first)) && text.startsWith(' and ', first);
  const whole = paired ? stopAfter(text, first + 5) : first;
  return whole - start <= 80 ? whole : end;
}

/** The next mark or conjunction at or after a place. */
function stopAfter(text: string, from: number): number {
  const rest =
    /^(?:(?! (?:and|but|when|after|before|while|which|who|because|as|until)\b)(?:[^.,;:“”"!?]|[.,:](?=\S)|(?<=\b[A-Z])\.(?= )))*/i.exec(
      text.slice(from, from + 120),
    );
  return from + (rest?.[0].length ?? 0);
}
