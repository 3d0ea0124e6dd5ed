import { type Claim, type ClaimSide, shownVerdict, type Verdict } from '../../compare/claim.ts';
import { groupBy } from '../../compare/told-story.ts';
import type { EntityId, Passage } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import type { Span } from '../../text/span.ts';

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
  { verdict: 'several', title: 'Several agree, the rest are silent', note: '', first: 6 },
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

const silent = { kind: 'silent' } as const;
/** A claim never changes, so its cells are read once. */
const cellsOf = new WeakMap<Claim, ReadonlyMap<ReportId, SaidCell>>();

/** The cell of a report. Where most reports word it alike only the others are marked; without a majority all are. */
export function readCell(claim: Claim, report: ReportId): Cell {
  const cells = cellsOf.get(claim) ?? readCells(claim);
  cellsOf.set(claim, cells);
  return cells.get(report) ?? silent;
}

/** What a report says on one side of a claim. */
interface Told {
  readonly words: Passage;
  readonly marks: readonly Passage[];
  readonly isMinority: boolean;
}

function readCells(claim: Claim): ReadonlyMap<ReportId, SaidCell> {
  const most = majority(claim);
  const contested = claim.verdict === 'conflict' || claim.verdict === 'differ';
  const told = new Map<ReportId, Told[]>();
  for (const side of claim.sides) {
    const marks = groupBy(side.differing, ({ report }) => report).map;
    for (const words of side.words) {
      const own = told.get(words.report) ?? [];
      own.push({
        words,
        marks: marks.get(words.report) ?? [],
        isMinority: contested && side !== most,
      });
      told.set(words.report, own);
    }
  }
  return new Map([...told].flatMap(([report, own]) => joinTold(own).map((cell) => [report, cell] as const)));
}

/** What departs from the majority stands first; the rest is what the report says also. */
function joinTold(own: readonly Told[]): readonly SaidCell[] {
  const departing = own.find(({ isMinority }) => isMinority);
  const main = departing ?? own[0];
  if (!main) return [];
  return [
    {
      kind: departing ? 'differs' : 'says',
      words: main.words,
      marks: departing ? orElse(main.marks, main.words) : [],
      also: own.flatMap(({ words }) => (words === main.words ? [] : [words])),
    },
  ];
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
      shownVerdict(claim) === verdict &&
      story.kept.claims.has(claim.id) &&
      (chosen === null || chosen(claim)) &&
      (needle === '' || holdsWords(story, claim, needle)),
  );
}

function holdsWords(story: Story, { question, sides }: Claim, needle: string): boolean {
  return (
    question.toLowerCase().includes(needle) ||
    sides.some(({ words }) => words.some((each) => wordsOf(story, each).toLowerCase().includes(needle)))
  );
}

/** Tells which claims a selected name, link or event leaves in the matrix; null where nothing narrows it. */
export function narrowing(story: Story): ((claim: Claim) => boolean) | null {
  const { selection } = story.view;
  const { focus } = story;
  if (!focus || !selection || selection.kind === 'claim' || selection.kind === 'passage') return null;
  const named =
    selection.kind === 'name' ? mentionsOf(story, selection.entity) : new Map<ReportId, readonly Span[]>();
  const isNamed = ({ report, start, end }: Passage) =>
    named.get(report)?.some((mention) => mention.start < end && start < mention.end) ?? false;
  return (claim) => focus.claims.has(claim.id) || claim.sides.some(({ words }) => words.some(isNamed));
}

/** Where the reports name someone. */
function mentionsOf(story: Story, entity: EntityId): ReadonlyMap<ReportId, readonly Span[]> {
  return new Map(
    story.analysis.reports.map(({ report, mentions }) => [
      report.id,
      mentions.filter((mention) => mention.entity === entity),
    ]),
  );
}

/** The index of the sentence in which a passage starts; -1 outside all sentences. */
export function sentenceOf(story: Story, { report, start }: Passage): number {
  const sentences = story.index.reports.get(report)?.sentences ?? [];
  return sentences.findIndex((each) => each.start <= start && start < each.end);
}
