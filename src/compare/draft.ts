import type { StatementId } from '../resolve/statement.ts';
import type { ReportId } from '../text/report.ts';
import { spanContains } from '../text/span.ts';
import type { Claim, ClaimId, ClaimSide, ClaimType, Verdict } from './claim.ts';
import { shortHash } from './short-hash.ts';
import { sentenceAround, showWords, trimMarks } from './shown-words.ts';
import { rememberSilent } from './silent.ts';
import { compareText, groupBy, type ToldStory } from './told-story.ts';
import type { Voice } from './voice.ts';

/** A claim before it has an id, its silent reports and its place in the order. */
export interface Draft {
  /** What it is about, free of wording and of the order of reports: the id is its hash. */
  readonly key: string;
  readonly type: ClaimType | null;
  readonly verdict: Verdict;
  readonly question: string;
  readonly sides: readonly (readonly Voice[])[];
  readonly because: string;
  readonly sum: string | null;
  /** How central it is: the statements of its event. */
  readonly weight: number;
}

/** "agree" when every report tells it, "several" when more than one does. */
export function toldVerdict(story: ToldStory, reports: ReadonlySet<ReportId>): Verdict {
  if (reports.size < 2) return 'single';
  return reports.size === story.reports.size ? 'agree' : 'several';
}

export function reportsIn(sides: readonly (readonly Voice[])[]): ReadonlySet<ReportId> {
  return new Set(sides.flat().map((voice) => voice.report));
}

/** Differences that a reader looks for last. */
const aside: readonly Draft['type'][] = ['spelling', 'internal'];

/** Drafts to claims: most told and most central first within a verdict. */
export function finishClaims(story: ToldStory, drafts: readonly Draft[]): readonly Claim[] {
  const order: readonly Verdict[] = ['conflict', 'differ', 'agree', 'several', 'single'];
  const ranked = dropNamesakes(dropCovered(dropRepeated(dropTwins(story, drafts))))
    .map((draft) => ({ draft, telling: reportsIn(draft.sides) }))
    .sort(
      ({ draft: a, telling: tellingA }, { draft: b, telling: tellingB }) =>
        order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
        Number(aside.includes(a.type)) - Number(aside.includes(b.type)) ||
        tellingB.size - tellingA.size ||
        b.weight - a.weight ||
        compareText(a.key, b.key),
    );
  const used = new Set<string>();
  const silentBeside = rememberSilent([...story.reports.keys()]);
  return ranked.flatMap(({ draft, telling }) => {
    const id = shortHash(`${draft.type ?? 'told'} ${draft.key}`);
    if (used.has(id)) return [];
    used.add(id);
    return [finishClaim(story, draft, toClaimId(id), silentBeside(telling))];
  });
}

export function isAgreement({ verdict }: Draft): boolean {
  return verdict === 'agree' || verdict === 'several';
}

/** Agreements under one label are one; that on a number or a date has the figures, so it stays. */
function dropNamesakes(drafts: readonly Draft[]): Draft[] {
  const typed = new Map<string, Draft>();
  const isPlain = (draft: Draft): boolean => isAgreement(draft) || draft.verdict === 'single';
  for (const draft of drafts.filter(isPlain)) {
    const label = labelKey(draft);
    const known = typed.get(label);
    const more = known && reportsIn(draft.sides).size - reportsIn(known.sides).size;
    if (!known || (more ?? 0) > 0 || (more === 0 && known.type === null && draft.type !== null))
      typed.set(label, draft);
  }
  const sums = new Set<string>();
  return drafts.filter((draft) => {
    if (!isPlain(draft)) return true;
    const sum = draft.sum && `${draft.sum} ${[...reportsIn(draft.sides)].sort(compareText).join(' ')}`;
    const told = sum !== null && sums.has(sum);
    if (sum) sums.add(sum);
    return !told && (typed.get(labelKey(draft)) === draft || isOwn(draft, typed.get(labelKey(draft))));
  });
}

/** Two plain tellings of one report may be of two happenings, whatever their label; the same clause is told once. */
function isOwn({ verdict, type, question }: Draft, kept: Draft | undefined): boolean {
  return verdict === 'single' && type === null && kept?.type === null && !question.startsWith('“');
}

/** What one report tells is its own, whatever others tell under the same words. */
function labelKey({ question, verdict, sides }: Draft): string {
  const own = verdict === 'single' ? ` ${[...reportsIn(sides)].join(' ')}` : '';
  return question.toLowerCase() + own;
}

/** A conflict without a type of its own says nothing more than an earlier one of the same sentences. */
function dropTwins(story: ToldStory, drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    if (draft.verdict !== 'conflict' && draft.verdict !== 'differ') return true;
    const places = new Set(
      draft.sides.flat().map(({ words }) => `${words.report} ${sentenceAround(story, words)?.index}`),
    );
    const key = [...places].sort(compareText).join(' ');
    const twin = seen.has(key) && (draft.type === null || draft.type === 'internal');
    seen.add(key);
    return !twin;
  });
}

/** A comparison of figures that all stand in an earlier one, or in one of more reports, says nothing more. */
function dropRepeated(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  const shared = drafts.filter((draft) => figured.has(draft.type) && isAgreement(draft));
  const wider = shared.map((draft) => ({
    size: reportsIn(draft.sides).size,
    figures: new Set(draft.sides.flat().map(figureKey)),
  }));
  return drafts.filter((draft) => {
    const compared = draft.type === 'numeric' || (draft.type === 'temporal' && isAgreement(draft));
    if (!compared || draft.verdict === 'single') return true;
    const figures = draft.sides.flat().map(figureKey);
    const size = reportsIn(draft.sides).size;
    const within = (): boolean =>
      wider.some((row) => row.size > size && figures.every((figure) => row.figures.has(figure)));
    if (isAgreement(draft) && draft.question.startsWith('“') && within()) return false;
    const repeated = figures.every((figure) => seen.has(figure));
    // Within a conflict some reports may still agree: that row stands by itself.
    if (isAgreement(draft)) for (const figure of figures) seen.add(figure);
    return !repeated;
  });
}

/**
 * A plain row whose statements all stand in an agreement on a number or date of as many reports says nothing more, nor
 * does one report's telling whose number is compared with those of others or has a row of its own.
 */
function dropCovered(drafts: readonly Draft[]): Draft[] {
  const typed = drafts.filter((d) => d.type !== null && isAgreement(d));
  const covers = new Map<StatementId, Set<number>>();
  typed.forEach((draft, index) => {
    for (const id of statementsIn(draft)) covers.set(id, (covers.get(id) ?? new Set()).add(index));
  });
  const sizes = typed.map((draft) => reportsIn(draft.sides).size);
  const figures = figuresTold(typed);
  const disputed = new Set(
    drafts
      .filter((d) => d.type === 'numeric' && !isAgreement(d) && d.verdict !== 'single')
      .flatMap(statementsIn),
  );
  const isNew = ({ sides }: Draft): boolean => !sides.flat().every((v) => figures.has(figureKey(v)));
  const ownFigures = drafts.filter((d) => d.type === 'numeric' && d.verdict === 'single');
  const counted = new Set(ownFigures.filter(isNew).flatMap(statementsIn));
  const isToldByFigures = (told: readonly StatementId[]): boolean =>
    told.every((id) => disputed.has(id)) || (told.length > 0 && told.every((id) => counted.has(id)));
  /** "52 miners were freed" beside how many were: most of its tellings hold a number that as many reports agree on. */
  const mostlyHeld = (told: readonly StatementId[], size: number): boolean => {
    const held = new Map<number, number>();
    for (const index of told.flatMap((id) => [...(covers.get(id) ?? [])]))
      if (typed[index]?.type === 'numeric' && sizes[index] === size)
        held.set(index, (held.get(index) ?? 0) + 1);
    return [...held.values()].some((count) => count * 2 > told.length);
  };
  return drafts.filter((draft) => {
    if (figured.has(draft.type) && draft.verdict === 'single') return isNew(draft);
    if (draft.type !== null) return true;
    const told = statementsIn(draft);
    if (draft.verdict === 'single' && isToldByFigures(told)) return false;
    const [first, ...rest] = told;
    const size = reportsIn(draft.sides).size;
    const isAsWide = (index: number): boolean =>
      sizes[index] === size || (draft.verdict === 'single' && tellsFigureOf(draft, typed[index]));
    const candidates = [...((first && covers.get(first)) ?? [])].filter(isAsWide);
    if (candidates.some((index) => rest.every((id) => covers.get(id)?.has(index)))) return false;
    return !(isAgreement(draft) && /\d/.test(draft.question) && mostlyHeld(told, size));
  });
}

/** True where the words that one report tells hold a number of an agreement on numbers. */
function tellsFigureOf({ sides }: Draft, agreed: Draft | undefined): boolean {
  if (agreed?.type !== 'numeric') return false;
  const numbers = agreed.sides.flat().flatMap(({ differing }) => differing.slice(0, 1));
  return sides
    .flat()
    .every(({ words }) =>
      numbers.some((number) => number.report === words.report && spanContains(words, number)),
    );
}

/** Comparisons of figures: numbers and lengths of time. */
const figured: ReadonlySet<Draft['type']> = new Set(['numeric', 'temporal'] as const);

/** The figures that several reports are known to share: told alone they would be told twice. */
function figuresTold(typed: readonly Draft[]): ReadonlySet<string> {
  const compared = typed.filter(
    ({ type, sum }) => type === 'numeric' || (type === 'temporal' && sum !== null),
  );
  return new Set(compared.flatMap((draft) => draft.sides.flat().map(figureKey)));
}

function figureKey({ differing: [number] }: Voice): string {
  return number ? `${number.report} ${number.start}` : '';
}

function statementsIn(draft: Draft): readonly StatementId[] {
  return [...new Set(draft.sides.flatMap((side) => side.flatMap((voice) => voice.statements)))];
}

function finishClaim(story: ToldStory, draft: Draft, id: ClaimId, silent: readonly ReportId[]): Claim {
  const telling = story.reports.size - silent.length;
  const sides = draft.sides
    .filter((side) => side.length > 0)
    .map((side) => finishSide(story, side, draft.type));
  return {
    id,
    question: draft.question,
    verdict: draft.verdict,
    type: draft.type,
    sides: markMinority(sides, draft.verdict, telling),
    silent,
    because: draft.because,
    sum: draft.sum,
  };
}

/** The one door for the brand: only hashes made here become claim ids. */
function toClaimId(id: string): ClaimId {
  return `claim-${id}` as ClaimId;
}

function finishSide(story: ToldStory, voices: readonly Voice[], type: ClaimType | null): ClaimSide {
  const byReport = groupBy(voices, (voice) => voice.report).map;
  const reports = [...byReport.keys()].sort(compareText);
  const first = reports.flatMap((report) => byReport.get(report)?.[0] ?? []);
  return {
    reports,
    // A spelling is the name alone.
    words: first.map((voice) => (type === 'spelling' ? voice.words : showWords(story, voice.words))),
    differing: first.flatMap((voice) => voice.differing.map((span) => trimMarks(story, span))),
    statements: [...new Set(voices.flatMap((voice) => voice.statements))],
  };
}

/** With a clear majority only the minority wording is marked; with none, every version. */
function markMinority(sides: readonly ClaimSide[], verdict: Verdict, telling: number): readonly ClaimSide[] {
  const differs = verdict === 'conflict' || verdict === 'differ';
  return sides.map((side) => {
    const majority = side.reports.length > 1 && side.reports.length * 2 > telling;
    return differs && !majority ? side : { ...side, differing: [] };
  });
}
