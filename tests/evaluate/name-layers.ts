import type { MentionKind } from '../../src/extract/mention.ts';
import type { ResolvedMention } from '../../src/resolve/entity.ts';
import type { GoldMention, GoldNominal } from './gold.ts';
import { bestMention, type Matching, type Pair, spanLikeness } from './matching.ts';
import { type Score, startTally, type Tally } from './score.ts';

const namedForms: readonly ResolvedMention['form'][] = ['name', 'adjective', 'demonym', 'metonym'];
const peopleKinds: readonly string[] = ['person', 'country', 'nationality', 'group'];
const bodyKinds: readonly string[] = ['organisation', 'place'];

/** Named mentions: exact span and kind. Names inside longer names bring neither gain nor loss. */
export function scoreMentions({ pairs }: Matching): readonly Score[] {
  const people = startTally('mentions: people, countries, nationalities', '98');
  const bodies = startTally('mentions: organisations, places', '90');
  const rest = startTally('mentions: awards, goods, platforms', '');
  const tallyOf: TallyOf = (kind) => {
    if (peopleKinds.includes(kind)) return people;
    return bodyKinds.includes(kind) ? bodies : rest;
  };
  for (const { gold, found } of pairs) {
    const named = found.mentions.filter((m) => namedForms.includes(m.form));
    for (const wanted of gold.mentions.filter((m) => !m.nested))
      scoreMention(gold.no, wanted, named, tallyOf);
    for (const mention of named) {
      const known =
        gold.mentions.some((m) => spanLikeness(m, mention) > 0) || isNominal(gold.nominals, mention);
      if (!known) tallyOf(mention.kind).wrong(`${gold.no} ${mention.text} (${mention.kind})`);
    }
  }
  return [people.score(), bodies.score(), rest.score()];
}

type TallyOf = (kind: string) => Tally;

function scoreMention(
  no: string,
  wanted: GoldMention,
  named: readonly ResolvedMention[],
  tallyOf: TallyOf,
): void {
  const exact = named.find((m) => m.start === wanted.start && m.end === wanted.end);
  const near = exact ?? named.find((m) => spanLikeness(m, wanted) > 0);
  const kind = kindOf(wanted.type);
  const name = `${no} ${wanted.text} (${kind})`;
  if (exact?.kind === kind) {
    tallyOf(kind).right();
    return;
  }
  if (!near) {
    tallyOf(kind).miss(name);
    return;
  }
  const found = `${near.text} (${near.kind})`;
  if (tallyOf(near.kind) === tallyOf(kind)) {
    tallyOf(kind).differ(`${name}, found ${found}`);
    return;
  }
  tallyOf(kind).miss(`${name}, found ${found}`);
  tallyOf(near.kind).wrong(`${no} ${found}, wanted ${name}`);
}

/** "Coordination center": a body that the gold lists as a description may as well be found as a name. */
function isNominal(nominals: Pair['gold']['nominals'], mention: ResolvedMention): boolean {
  return nominals.some((n) => spanLikeness(n, mention) > 0.5);
}

function kindOf(goldType: string): MentionKind | string {
  return goldType === 'people-group' ? 'group' : goldType;
}

interface Clustered {
  readonly wanted: string;
  readonly found: string;
  readonly person: boolean;
}

/** B-cubed over the named mentions found on both sides; then people joined or split. */
export function scoreEntities({ pairs, drawnAs }: Matching): readonly Score[] {
  const items = pairs.flatMap((pair) => pair.gold.mentions.flatMap((m) => clusterItem(pair, m, drawnAs)));
  const wantedSizes = countBy(items.map((i) => i.wanted));
  const foundSizes = countBy(items.map((i) => i.found));
  const both = countBy(items.map((i) => `${i.found}\n${i.wanted}`));
  const share = (i: Clustered, size: number): number => (both.get(`${i.found}\n${i.wanted}`) ?? 0) / size;
  const p = mean(items.map((i) => share(i, foundSizes.get(i.found) ?? 1)));
  const r = mean(items.map((i) => share(i, wantedSizes.get(i.wanted) ?? 1)));
  const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const n = items.length;
  const bcubed: Score = {
    layer: `entities, B-cubed over ${n} mentions`,
    goal: '98',
    right: Math.round(f * n),
    found: n,
    wanted: n,
    missed: [`precision ${(100 * p).toFixed(1)}, recall ${(100 * r).toFixed(1)}`, ...mixed(items)],
    wrong: [],
  };
  return [bcubed, scorePeople(items)];
}

function clusterItem(pair: Pair, wanted: GoldMention, drawnAs: ReadonlyMap<string, string>): Clustered[] {
  const mention = bestMention(pair.found.mentions, wanted);
  if (!mention) return [];
  const collapse = (id: string): string => drawnAs.get(id) ?? id;
  return [
    { wanted: collapse(wanted.entityId), found: collapse(mention.entity), person: wanted.type === 'person' },
  ];
}

function mixed(items: readonly Clustered[]): string[] {
  const lines = new Set<string>();
  for (const [found, wanted] of groupValues(
    items,
    (i) => i.found,
    (i) => i.wanted,
  )) {
    if (wanted.size > 1) lines.add(`joined in ${found}: ${[...wanted].join(', ')}`);
  }
  for (const [wanted, found] of groupValues(
    items,
    (i) => i.wanted,
    (i) => i.found,
  )) {
    if (found.size > 1) lines.add(`split ${wanted}: ${[...found].join(', ')}`);
  }
  return [...lines];
}

function scorePeople(items: readonly Clustered[]): Score {
  const tally = startTally('people neither joined nor split', 'all');
  const people = items.filter((i) => i.person);
  const joined = groupValues(
    people,
    (i) => i.found,
    (i) => i.wanted,
  );
  for (const [wanted, found] of groupValues(
    people,
    (i) => i.wanted,
    (i) => i.found,
  )) {
    const [only = ''] = found;
    if (found.size === 1 && joined.get(only)?.size === 1) tally.right();
    else tally.differ(`${wanted}: ${[...found].join(', ')}`);
  }
  return tally.score();
}

/** Pronouns and descriptions: linked to the right name. An unlinked one costs recall, a wrong link precision. */
export function scoreReferences(matching: Matching): Score {
  const tally = startTally('pronouns and descriptions linked', '90 P, 50 R');
  for (const pair of matching.pairs) {
    const references = pair.found.mentions.filter((m) => m.form === 'nominal' || m.form === 'pronoun');
    const used = new Set<ResolvedMention>();
    for (const wanted of pair.gold.nominals.filter(
      (n) => n.kind !== 'event' && !n.entityId.startsWith('event-'),
    )) {
      const mention = bestMention(references, wanted);
      if (mention) used.add(mention);
      scoreReference(matching, tally, `${pair.gold.no} ${wanted.start}`, wanted, mention);
    }
    for (const mention of references.filter((m) => !used.has(m))) countStray(matching, tally, pair, mention);
  }
  return tally.score();
}

function scoreReference(
  { toGold, drawnAs }: Matching,
  tally: Tally,
  place: string,
  wanted: GoldNominal,
  mention: ResolvedMention | null,
): void {
  const collapse = (id: string): string => drawnAs.get(id) ?? id;
  const name = `${place} ${wanted.text} = ${wanted.entityId}`;
  const id = mention ? toGold.get(mention.entity) : undefined;
  const accepted = [wanted.entityId, ...(wanted.alternatives ?? [])];
  if (!id) tally.miss(name);
  else if (accepted.map(collapse).includes(collapse(id))) tally.right();
  else tally.differ(`${name}, found ${id}`);
}

/** Words that the gold does not link at all, linked to one of its names. */
function countStray({ toGold }: Matching, tally: Tally, { gold }: Pair, mention: ResolvedMention): void {
  const id = toGold.get(mention.entity);
  const close = [...gold.nominals, ...gold.mentions].some((m) => spanLikeness(m, mention) > 0.3);
  if (id && !close) tally.wrong(`${gold.no} ${mention.start} ${mention.text} = ${id}`);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function groupValues<T>(
  items: readonly T[],
  key: (item: T) => string,
  value: (item: T) => string,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? new Set<string>();
    group.add(value(item));
    groups.set(key(item), group);
  }
  return groups;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
