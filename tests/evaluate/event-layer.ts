import type { Analysis } from '../../src/analysis/analysis.ts';
import type { Gold } from './gold.ts';
import type { Matching } from './matching.ts';
import { type Score, startTally } from './score.ts';

/** Story events that are not reporting acts, then the pairs that the gold orders. */
export function scoreEvents(gold: Gold, analysis: Analysis, matching: Matching): readonly Score[] {
  const found = startTally('story events found', '80');
  for (const event of gold.events.filter((e) => e.status !== 'reporting-act')) {
    if (matching.fromGold.has(event.id)) found.right();
    else found.miss(event.id);
  }
  const events = found.score();
  return [{ ...events, found: events.right }, scoreOrder(gold, analysis, matching)];
}

/** Of the pairs known to both sides: in the gold's order, turned round, or not ordered. */
function scoreOrder(gold: Gold, analysis: Analysis, { fromGold }: Matching): Score {
  const tally = startTally('pairs of events in the right order', '95');
  const edges = analysis.events.flatMap((e) =>
    e.relations.filter((r) => r.kind === 'before').map((r) => [e.id, r.to] as const),
  );
  const later = closure(edges);
  const dated = new Map<string, { start: string | null; end: string | null }>(
    analysis.events.map((e) => [e.id, e]),
  );
  for (const relation of gold.relations.filter((r) => r.relation === 'before')) {
    const first = fromGold.get(relation.from);
    const second = fromGold.get(relation.to);
    if (!first || !second) continue;
    const name = `${relation.from} before ${relation.to}`;
    const precedes = (a: string, b: string): boolean =>
      later.get(a)?.has(b) === true || (dated.get(a)?.end ?? '9999') < (dated.get(b)?.start ?? '');
    if (precedes(first, second)) tally.right();
    else if (precedes(second, first)) tally.differ(`turned round: ${name}`);
    else tally.miss(`not ordered: ${name}`);
  }
  return tally.score();
}

function closure(edges: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const reach = new Map<string, Set<string>>();
  for (const from of next.keys()) {
    const seen = new Set<string>();
    const waiting = [...(next.get(from) ?? [])];
    for (let to = waiting.pop(); to !== undefined; to = waiting.pop()) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(...(next.get(to) ?? []));
    }
    reach.set(from, seen);
  }
  return reach;
}
