import type { ClaimType, Verdict } from './claim.ts';
import { contrastSides } from './contrast.ts';
import { type Draft, reportsIn } from './draft.ts';
import { groupBy, type ToldStory } from './told-story.ts';
import type { Voice } from './voice.ts';

/** A voice with the mark by which it is put with its like. */
export interface Marked {
  readonly mark: string;
  readonly voice: Voice;
}

/** One side a mark, the most told first; a mark without a report is no side. */
export function sidesByMark(marked: readonly Marked[]): readonly (readonly Voice[])[] {
  const sides = [...groupBy(marked, (m) => m.mark).map.values()].map((side) => side.map((m) => m.voice));
  return [...sides].sort((a, b) => reportsIn([b]).size - reportsIn([a]).size);
}

export interface Difference {
  readonly key: string;
  readonly type: ClaimType | null;
  readonly verdict?: Verdict;
  readonly question: string;
  readonly sides: readonly (readonly Voice[])[];
  /** Added after what each side says. */
  readonly remark?: string;
  readonly weight: number;
}

/** A draft on which reports differ; none when there is only one side, or only one report (but for internal ones). */
export function draftDifference(story: ToldStory, difference: Difference): readonly Draft[] {
  const { sides, type } = difference;
  if (sides.length < 2) return [];
  if (type !== 'internal' && reportsIn(sides).size < 2) return [];
  const because = [contrastSides(story, sides), difference.remark ?? ''].filter(Boolean).join(' ');
  return [
    {
      key: difference.key,
      type,
      verdict: difference.verdict ?? 'differ',
      question: difference.question,
      sides,
      because,
      sum: null,
      weight: difference.weight,
    },
  ];
}
