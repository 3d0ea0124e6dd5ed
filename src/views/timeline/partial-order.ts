/** What comes directly or indirectly after what, by id. */
export type Edges<Id> = ReadonlyMap<Id, ReadonlySet<Id>>;

/**
 * The ids in an order that follows the edges (Kahn 1962). Where edges run in a circle, the first id of it by name
 * goes first, and what contradicts that is given up. Linear but for circles.
 */
export function sortByEdges<Id extends string>(ids: readonly Id[], edges: Edges<Id>): readonly Id[] {
  const unmet = countEntering(edges);
  const left = new Set(ids.toSorted());
  const sorted: Id[] = [];
  const ready = [...left].filter((id) => !unmet.has(id));
  while (left.size > 0) {
    const id = ready.shift() ?? firstOf(left);
    if (id === undefined) break;
    if (!left.delete(id)) continue;
    sorted.push(id);
    for (const to of edges.get(id) ?? []) {
      const rest = (unmet.get(to) ?? 1) - 1;
      unmet.set(to, rest);
      if (rest === 0) ready.push(to);
    }
  }
  return sorted;
}

function firstOf<Id>(ids: ReadonlySet<Id>): Id | undefined {
  for (const id of ids) return id;
  return undefined;
}

function countEntering<Id>(edges: Edges<Id>): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const ends of edges.values()) for (const to of ends) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
}

/** The edges that run forward in an order; none of them leads in a circle. */
export function keepForward<Id extends string>(edges: Edges<Id>, sorted: readonly Id[]): Edges<Id> {
  const place = new Map(sorted.map((id, at) => [id, at]));
  const isForward = (from: Id, to: Id) => (place.get(from) ?? 0) < (place.get(to) ?? 0);
  return new Map(
    [...edges].map(([from, ends]) => [from, new Set([...ends].filter((to) => isForward(from, to)))]),
  );
}

/** The column of each id: one more than the greatest of those before it. `sorted` must follow the edges. */
export function layerByEdges<Id extends string>(
  sorted: readonly Id[],
  edges: Edges<Id>,
): ReadonlyMap<Id, number> {
  const columns = new Map<Id, number>(sorted.map((id) => [id, 0]));
  for (const id of sorted) {
    const next = (columns.get(id) ?? 0) + 1;
    for (const to of edges.get(id) ?? []) columns.set(to, Math.max(columns.get(to) ?? 0, next));
  }
  return columns;
}

/** Leaves out what follows from other edges: A to C where A leads to B and B to C. */
export function reduceEdges<Id extends string>(sorted: readonly Id[], edges: Edges<Id>): Edges<Id> {
  const reach = new Map<Id, ReadonlySet<Id>>();
  for (const id of sorted.toReversed()) {
    const ends = [...(edges.get(id) ?? [])];
    reach.set(id, new Set(ends.flatMap((to) => [to, ...(reach.get(to) ?? [])])));
  }
  return new Map(
    [...edges].map(([from, ends]) => {
      const beyond = new Set([...ends].flatMap((to) => [...(reach.get(to) ?? [])]));
      return [from, new Set([...ends].filter((to) => !beyond.has(to)))];
    }),
  );
}
