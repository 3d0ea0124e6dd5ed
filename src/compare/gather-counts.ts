import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { EntityId } from '../resolve/entity.ts';
import { type Count, readCounts, readFates } from './counted.ts';
import { headOf } from './counted-nouns.ts';
import { isFate } from './fates.ts';
import { compareText, groupBy, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/** Ties between statements, and what somebody is: a number in them is told by the act beside them. */
const uncounted: readonly string[] = [
  'follows',
  'concurrent-with',
  'cause',
  'part-of',
  'assess',
  'citizen-of',
  'affiliated-with',
  'state',
];

/** Figures by statement; where the words beside a figure tell what befell the counted, they decide. */
export function gatherCounts(story: ToldStory): readonly Count[] {
  const told = readFates(story);
  const settled = new Set(told.map((count) => count.quantity.id));
  const rest = story.statements
    .filter((s) => !uncounted.includes(s.predicate))
    .flatMap((s) => readCounts(story, s))
    .filter((count) => !settled.has(count.quantity.id));
  return callAlike(withoutCaptivity(wholesOfFate(story, [...told, ...rest])));
}

/**
 * "Hurt two of them", "more than 40 of them were detained": some of a group, yet all that were hurt or detained, unless
 * the report gives a larger number of those.
 */
function wholesOfFate(story: ToldStory, counts: readonly Count[]): readonly Count[] {
  const most = new Map<string, number>();
  const keyOf = ({ statement, fate }: Count): string => `${statement.report} ${fate}`;
  for (const count of counts) most.set(keyOf(count), Math.max(most.get(keyOf(count)) ?? 0, count.low));
  return counts.map((count) => {
    const { report, start, end } = count.quantity;
    const some = count.head === 'them' || count.modifiers.includes('part');
    if (!some || !isFate(count.fate) || (most.get(keyOf(count)) ?? 0) > count.low) return count;
    const ofThem = /\bof them\b/i.test(wordsOf(story, { report, start, end: end + 8 }));
    return ofThem ? { ...count, head: headBefore(story, count), modifiers: [] } : count;
  });
}

/** "Some 60 soldiers took part, and 40 of them were held": the people counted before in the sentence, else people in general. */
function headBefore(story: ToldStory, { statement, quantity }: Count): string {
  const before = (story.quantitiesIn.get(sentenceKey(statement)) ?? []).filter(
    (q) => q.end <= quantity.start,
  );
  const nouns = before.map(({ report, counted }) =>
    headOf(
      wordsOf(story, { report, ...counted })
        .toLowerCase()
        .split(/\s+/)
        .at(-1) ?? '',
    ),
  );
  return nouns.findLast((noun) => /^(?:person|group)$/.test(kindOfNoun(noun) ?? '')) ?? 'person';
}

const captive = /^(?:abduct|hold-prisoner|detain)$/;
const freed = /^(?:release|rescue|transfer|evacuate)$/;

/** "155 passengers held hostage were rescued": so many were rescued; how many had been held is not told. */
function withoutCaptivity(counts: readonly Count[]): readonly Count[] {
  const out = new Set(counts.filter(({ fate }) => freed.test(fate)).map(({ quantity }) => quantity.id));
  return counts.filter(({ fate, quantity }) => !captive.test(fate) || !out.has(quantity.id));
}

/**
 * "12 Danes" and "12 Danish hostages" whom the reports make one group are counted by one noun: the widest, else the
 * first from A to Z.
 */
function callAlike(counts: readonly Count[]): readonly Count[] {
  const nouns = new Map<EntityId, string>();
  for (const { quantity, head } of counts) {
    if (quantity.counts === null) continue;
    const nounsTold = [nouns.get(quantity.counts) ?? head, head].sort(compareText);
    nouns.set(quantity.counts, nounsTold.includes('person') ? 'person' : (nounsTold[0] ?? head));
  }
  const nounOf = ({ quantity, head }: Count): string =>
    (quantity.counts === null ? undefined : nouns.get(quantity.counts)) ?? head;
  return callByNumber(counts.map((count) => ({ ...count, head: nounOf(count) })));
}

/** From here on a number is so particular that two reports which give it of one fate count the same. */
const particular = 12;

/**
 * "Rescued 155 passengers" and "155 hostages rescued": whom reports count alike and to whom the same is done are the
 * same people, and go by one noun from there on: the one that most of them use, else the first from A to Z.
 */
function callByNumber(counts: readonly Count[]): readonly Count[] {
  const alike = counts.filter(
    (count) => isExactOrBound(count) && count.low > particular && isFateOfPeople(count) && isPlain(count),
  );
  const names = new Map<string, string>();
  const nameOf = (fate: string, head: string): string => names.get(`${fate} ${head}`) ?? head;
  for (const same of groupBy(alike, (count) => `${count.fate} ${count.quantity.value}`).map.values()) {
    const heads = groupBy(same, (count) => nameOf(count.fate, count.head)).map;
    const tellers = new Set(same.map((count) => count.statement.report));
    if (heads.size < 2 || tellers.size < 2 || heads.has('person')) continue;
    const ranked = [...heads].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
    const [chosen] = ranked[0] ?? [''];
    for (const count of counts) {
      if (count.fate === same[0]?.fate && heads.has(nameOf(count.fate, count.head)))
        names.set(`${count.fate} ${count.head}`, chosen);
    }
  }
  return counts.map((count) => ({ ...count, head: nameOf(count.fate, count.head) }));
}

function isExactOrBound({ quantity }: Count): boolean {
  return quantity.value !== null && quantity.kind === 'cardinal';
}

function isFateOfPeople({ fate, head }: Count): boolean {
  return isFate(fate) || kindOfNoun(head) === 'person';
}

export function isPlain(count: Count): boolean {
  return narrowing(count) === '';
}

/** The words that narrow the counted; a people by itself ("five Danes") is in the key already. */
export function narrowing({ modifiers, nationality, head }: Count): string {
  const people = nationality && head !== 'person' ? [nationality] : [];
  return [...modifiers, ...people].sort(compareText).join(' ');
}
