import type { Claim, ClaimSide, Verdict } from '../../compare/claim.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';

/** What a report says to a claim. */
export interface SaidCell {
  readonly kind: 'says' | 'differs';
  readonly words: Passage;
  /** Spans to mark; only where the cell differs. */
  readonly marks: readonly Passage[];
  /** What else the same report says to it. */
  readonly also: readonly Passage[];
}

/** What one report has to say to one claim. */
export type Cell = { readonly kind: 'silent' } | SaidCell;

/** One wording of a claim and the reports that have it. */
export interface Wording {
  readonly cell: SaidCell;
  readonly reports: readonly ReportId[];
}

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

/** The same where there is little room. */
export const shortVerdictNames: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict',
  differ: 'differ',
  agree: 'all agree',
  several: 'several',
  single: 'one',
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
  const marks = telling.differing.filter((each) => each.report === report);
  return {
    kind: differs ? 'differs' : 'says',
    words: main,
    marks: differs ? orElse(marks, main) : [],
    also: own.flatMap((each) => each.words.filter((other) => other.report === report && other !== main)),
  };
}

/** A cell that differs in no single word differs as a whole. */
function orElse(marks: readonly Passage[], words: Passage): readonly Passage[] {
  return marks.length > 0 ? marks : [words];
}

/** The wordings of a claim, the one that most reports have first; letters in capitals are no other wording. */
export function listWordings(story: Story, claim: Claim): readonly Wording[] {
  const wordings = new Map<string, { readonly cell: SaidCell; readonly reports: ReportId[] }>();
  for (const { report } of story.analysis.reports) {
    const cell = readCell(claim, report.id);
    if (cell.kind === 'silent') continue;
    const key = [cell.kind, ...[cell.words, ...cell.also].map((each) => wordsOf(story, each).toLowerCase())];
    const same = wordings.get(key.join('\n'));
    if (same) same.reports.push(report.id);
    else wordings.set(key.join('\n'), { cell, reports: [report.id] });
  }
  return [...wordings.values()].sort((a, b) => b.reports.length - a.reports.length);
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

/** The claims of a verdict that the filters keep, that a selection touches, and that hold the words asked for. */
export function claimsOf(story: Story, verdict: Verdict, asked = ''): readonly Claim[] {
  const chosen = narrowing(story);
  const needle = asked.trim().toLowerCase();
  return story.analysis.claims.filter(
    (claim) =>
      claim.verdict === verdict &&
      story.kept.claims.has(claim.id) &&
      (chosen === null || chosen.has(claim.id)) &&
      (needle === '' || holdsWords(story, claim, needle)),
  );
}

function holdsWords(story: Story, { question, sides }: Claim, needle: string): boolean {
  return (
    question.toLowerCase().includes(needle) ||
    sides.some(({ words }) => words.some((each) => wordsOf(story, each).toLowerCase().includes(needle)))
  );
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
