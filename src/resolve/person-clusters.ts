import { makeSets } from './disjoint-sets.ts';
import { type Gender, genderOfName } from './genders.ts';
import { blockName } from './name-blocks.ts';
import { alikeName, type FoldedName, foldName, matchNames, sameName } from './name-match.ts';

/** A full name of a person as printed, with the reports that print it. */
export interface FullName {
  readonly text: string;
  readonly reports: ReadonlySet<number>;
  /** Reports that give the bearer a relative ("Luis Sousa's father"). */
  readonly kinIn?: ReadonlySet<number>;
}

export interface PersonClusters {
  /** Number of the person that each name belongs to: the index of the person's first name. */
  readonly personOf: readonly number[];
  /** Pairs of persons whose names are alike, not alike enough. */
  readonly maybeSame: readonly (readonly [number, number])[];
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Two spellings in one report must sound the same to be one person: a writer does not change spelling. */
const sameInReport = 0.97;
/** Drawers with more names than this hold a name too common to tell anybody by. */
const largestBlock = 400;

/**
 * Which full names are spellings of one. Takes names in a fixed order; compares only names that share a drawer; joins
 * the likeliest first and never two persons whom one report, or their genders, keep apart.
 */
export function clusterPersons(names: readonly FullName[]): PersonClusters {
  const folded = names.map(({ text }) => foldName(text));
  const genders = names.map(({ text }) => genderOfName(text));
  const candidates = pairNames(folded).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const sets = makeSets(names.length);
  const members = names.map((_, index) => [index]);
  const apart: Candidate[] = [];
  for (const pair of candidates) {
    const [a, b] = [sets.find(pair.a), sets.find(pair.b)];
    if (a === b) continue;
    const [left, right] = [members[a] ?? [], members[b] ?? []];
    if (pair.score >= sameName && canJoin(names, folded, genders, left, right)) {
      sets.join(a, b);
      members[sets.find(a)] = [...left, ...right];
    } else apart.push(pair);
  }
  const personOf = names.map((_, index) => sets.find(index));
  return { personOf, maybeSame: listApart(apart, personOf, genders) };
}

function pairNames(folded: readonly FoldedName[]): Candidate[] {
  const blocks = new Map<string, number[]>();
  folded.forEach((name, index) => {
    for (const key of blockName(name)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  // Pairs met before, by one number each; most are of two people.
  const met = new Set<number>();
  const found: Candidate[] = [];
  for (const block of blocks.values()) comparePairs(folded, block.slice(0, largestBlock), met, found);
  return found;
}

function comparePairs(
  folded: readonly FoldedName[],
  block: readonly number[],
  met: Set<number>,
  found: Candidate[],
): void {
  for (const [at, a] of block.entries()) {
    for (let next = at + 1; next < block.length; next++) {
      const b = block[next] ?? a;
      const pair = a * folded.length + b;
      const [first, second] = [folded[a], folded[b]];
      if (!first || !second || met.has(pair)) continue;
      met.add(pair);
      const score = matchNames(first, second, alikeName);
      if (score >= alikeName) found.push({ a, b, score });
    }
  }
}

function canJoin(
  names: readonly FullName[],
  folded: readonly FoldedName[],
  genders: readonly Gender[],
  left: readonly number[],
  right: readonly number[],
): boolean {
  return left.every((a) =>
    right.every((b) => {
      if (gendersClash(genders[a], genders[b]) || areRelatives(names[a], names[b])) return false;
      const [first, second] = [folded[a], folded[b]];
      if (!first || !second) return false;
      const together = shareReport(names[a], names[b]);
      return matchNames(first, second) >= (together ? sameInReport : alikeName);
    }),
  );
}

/** "Luis Sousa's father" and "Luis Manuel Sousa" in one report: two, of whom one is the other's relative. */
function areRelatives(a: FullName | undefined, b: FullName | undefined): boolean {
  if (!a || !b || a.text.split(' ').length === b.text.split(' ').length) return false;
  const meets = (kin: ReadonlySet<number> = new Set(), reports: ReadonlySet<number>): boolean =>
    [...kin].some((report) => reports.has(report));
  return meets(a.kinIn, b.reports) || meets(b.kinIn, a.reports);
}

function gendersClash(a: Gender | undefined, b: Gender | undefined): boolean {
  return (a === 'man' && b === 'woman') || (a === 'woman' && b === 'man');
}

function shareReport(a: FullName | undefined, b: FullName | undefined): boolean {
  if (!a || !b) return false;
  const [small, large] = a.reports.size <= b.reports.size ? [a.reports, b.reports] : [b.reports, a.reports];
  for (const report of small) if (large.has(report)) return true;
  return false;
}

function listApart(
  apart: readonly Candidate[],
  personOf: readonly number[],
  genders: readonly Gender[],
): (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const { a, b } of apart) {
    const [first, second] = [personOf[a] ?? a, personOf[b] ?? b];
    if (first !== second && !gendersClash(genders[a], genders[b]))
      pairs.set(`${Math.min(first, second)} ${Math.max(first, second)}`, [first, second]);
  }
  return [...pairs.values()];
}
