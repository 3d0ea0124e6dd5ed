import type { ResolvedMention } from '../resolve/entity.ts';
import type { Span } from '../text/span.ts';
import { type Count, isExact } from './counted.ts';
import { passage } from './telling-words.ts';
import { groupBy, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/** A figure that the words add up to. */
export interface Sum {
  readonly total: number;
  /** The group of figures that it meets: happening and what is counted. */
  readonly group: string;
  /** "1 + 11 = 12". */
  readonly text: string;
  /** The words that add up, from the first to the last. */
  readonly span?: Span;
}

/**
 * Sums that meet a figure of the same kind of act: named ones "along with 11 other passengers", and lists ("12 men and
 * three women"). A sum that meets no figure is left alone: the words do not ask for it.
 */
export function findSums(
  story: ToldStory,
  alike: readonly Count[],
  inSentence: ReadonlyMap<string, readonly Count[]>,
  groupOf: (count: Count) => string,
): ReadonlyMap<Count, Sum> {
  const wanted = new Map(alike.filter((c) => isExact(c) && !c.others).map((c) => [c.low, groupOf(c)]));
  const sums = new Map<Count, Sum>();
  for (const count of alike.filter(isExact)) {
    const sum =
      addNamed(story, count) ?? addListed(story, count, inSentence.get(sentenceKey(count.statement)) ?? []);
    const group = sum ? wanted.get(sum.total) : undefined;
    if (sum && group !== undefined && sum.total !== count.low) sums.set(count, { ...sum, group });
  }
  return sums;
}

type Total = Pick<Sum, 'total' | 'text' | 'span'>;

/** Those named just before "along with 11 others" and the like. */
function addNamed(story: ToldStory, count: Count): Total | null {
  if (!count.others) return null;
  const named = namedBefore(story, count);
  return named === 0
    ? null
    : { total: named + count.low, text: `${named} + ${count.low} = ${named + count.low}` };
}

function namedBefore(story: ToldStory, count: Count): number {
  return new Set(namedBeside(story, count).map((m) => m.entity)).size;
}

/** Where the words of a sum of named ones begin: at the first of them, or null. */
export function namedStart(story: ToldStory, count: Count): number | null {
  const named = count.others ? namedBeside(story, count) : [];
  return named.length === 0 ? null : Math.min(...named.map((m) => m.start));
}

function namedBeside(story: ToldStory, { statement, quantity }: Count): readonly ResolvedMention[] {
  const people = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter(
    (m) => m.kind === 'person' && m.form === 'name' && m.end <= quantity.start,
  );
  const acted = people.filter(
    (m) => statement.object.includes(m.entity) || statement.subject.includes(m.entity),
  );
  return acted.length > 0 ? acted : people.filter((m) => isBeside(story, m, { statement, quantity }));
}

function isBeside(
  story: ToldStory,
  mention: ResolvedMention,
  { statement, quantity }: Pick<Count, 'statement' | 'quantity'>,
): boolean {
  const between = wordsOf(story, passage(statement, { start: mention.end, end: quantity.start }));
  return /^,? ?(?:along with|together with|as well as|and|plus)? ?$/i.test(between);
}

/** Numbers that stand in one list: only commas and "and" between them. */
function addListed(story: ToldStory, count: Count, together: readonly Count[]): Total | null {
  const row = together
    .filter((c) => c.quantity.kind === 'cardinal' && isExact(c))
    .sort((a, b) => a.quantity.start - b.quantity.start);
  const unique = [...groupBy(row, (c) => c.quantity.id).map.values()].flatMap((same) => same[0] ?? []);
  const listed = runAround(story, unique, count);
  if (listed.length < 2) return null;
  const total = listed.reduce((sum, c) => sum + c.low, 0);
  const span = { start: listed[0]?.quantity.start ?? 0, end: listed.at(-1)?.quantity.end ?? 0 };
  return { total, text: `${listed.map((c) => c.low).join(' + ')} = ${total}`, span };
}

function runAround(story: ToldStory, row: readonly Count[], count: Count): readonly Count[] {
  const at = row.findIndex((c) => c.quantity.id === count.quantity.id);
  if (at < 0) return [];
  let from = at;
  let to = at;
  while (from > 0 && isListed(story, row[from - 1], row[from])) from -= 1;
  while (isListed(story, row[to], row[to + 1])) to += 1;
  return row.slice(from, to + 1);
}

function isListed(story: ToldStory, a: Count | undefined, b: Count | undefined): boolean {
  if (!a || !b) return false;
  const between = wordsOf(story, passage(a.statement, { start: a.quantity.end, end: b.quantity.start }));
  return /^,? ?(?:and|as well as|plus)? ?$/i.test(between);
}
