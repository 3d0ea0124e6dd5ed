import type { Claim, ClaimSide, Verdict } from '../../compare/claim.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';

/** What one report has to say to one claim. */
export type Cell =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'says' | 'differs';
      readonly words: Passage;
      /** Spans to mark; only where the cell differs. */
      readonly marks: readonly Passage[];
      /** What else the same report says to it. */
      readonly also: readonly Passage[];
    };

/** The groups of the matrix in their order, with what each means. */
export const groups: readonly {
  readonly verdict: Verdict;
  readonly title: string;
  readonly note: string;
  readonly first: number;
}[] = [
  {
    verdict: 'conflict',
    title: 'The reports conflict',
    note: 'They cannot all be right as worded',
    first: 20,
  },
  {
    verdict: 'differ',
    title: 'They differ in detail',
    note: 'Compatible, but not the same words or precision',
    first: 8,
  },
  { verdict: 'agree', title: 'All agree', note: '', first: 6 },
  { verdict: 'several', title: 'Several agree, the rest are silent', note: '', first: 4 },
  { verdict: 'single', title: 'Told by one report', note: '', first: 4 },
];

/** Short names of the verdicts for the count in the header. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict',
  differ: 'differ in detail',
  agree: 'all agree',
  several: 'several agree',
  single: 'told by one',
};

/** The cell of a report. Where most reports word it alike only the others are marked; without a majority all are. */
export function readCell(claim: Claim, report: ReportId): Cell {
  const own = claim.sides.filter((side) => side.words.some((words) => words.report === report));
  const [side] = own;
  const words = side?.words.find((each) => each.report === report);
  if (!side || !words) return { kind: 'silent' };
  const differs = isContested(claim) && own.some((each) => each !== majority(claim));
  const telling = differs ? (own.find((each) => each !== majority(claim)) ?? side) : side;
  const main = telling.words.find((each) => each.report === report) ?? words;
  return {
    kind: differs ? 'differs' : 'says',
    words: main,
    marks: differs ? telling.differing.filter((each) => each.report === report) : [],
    also: own.flatMap((each) => each.words.filter((other) => other.report === report && other !== main)),
  };
}

function isContested({ verdict }: Claim): boolean {
  return verdict === 'conflict' || verdict === 'differ';
}

/** The side that more than half of the telling reports share, if there is one. */
function majority({ sides }: Claim): ClaimSide | null {
  const telling = new Set(sides.flatMap(({ reports }) => reports)).size;
  return sides.find(({ reports }) => reports.length * 2 > telling) ?? null;
}

/** The verbatim words of a passage. */
export function wordsOf(story: Story, { report, start, end }: Passage): string {
  return story.index.reports.get(report)?.report.text.slice(start, end) ?? '';
}

/** The claims of a verdict that the filters keep; with a selection, those it touches first. */
export function claimsOf(story: Story, verdict: Verdict): readonly Claim[] {
  const kept = story.analysis.claims.filter(
    (claim) => claim.verdict === verdict && story.kept.claims.has(claim.id),
  );
  const chosen = narrowing(story);
  return chosen === null ? kept : kept.filter(({ id }) => chosen.has(id));
}

/** The claims to which a selected name, link or event narrows the matrix; null for none. */
export function narrowing(story: Story): ReadonlySet<Claim['id']> | null {
  const kind = story.view.selection?.kind;
  if (!story.focus || kind === 'claim' || kind === 'passage') return null;
  return story.focus.claims;
}

/** The index of the sentence in which a passage starts; -1 outside all sentences. */
export function sentenceOf(story: Story, { report, start }: Passage): number {
  const sentences = story.index.reports.get(report)?.sentences ?? [];
  return sentences.findIndex((each) => each.start <= start && start < each.end);
}
