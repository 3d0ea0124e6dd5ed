/** Nodes 0 to `count` - 1 and the lines between them, with their weights. */
export interface Level {
  readonly count: number;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly weights: Float64Array;
  /** How many actors each node stands for. */
  readonly masses: Float64Array;
}

/** A level with half as many nodes or fewer; `parents` tells which node of it each node became. */
export interface Coarser {
  readonly level: Level;
  readonly parents: Int32Array;
}

/** A node that joins a pair that is complete already is worth so much less. */
const crowdPenalty = 3;

/**
 * Joins each node with the neighbour to which it is tied most for their size (heavy-edge matching, Karypis and Kumar
 * 1998; leaves may join a pair). Nodes of few lines choose first. Linear but for one sort.
 */
export function coarsenLevel(level: Level): Coarser {
  const { count, masses } = level;
  const neighbours = listNeighbours(level);
  const order = Array.from({ length: count }, (_, node) => node).sort(
    (a, b) => (neighbours[a]?.length ?? 0) - (neighbours[b]?.length ?? 0) || a - b,
  );
  const parents = new Int32Array(count).fill(-1);
  let parentCount = 0;
  for (const node of order) {
    if ((parents[node] ?? -1) >= 0) continue;
    const partner = choosePartner(node, neighbours[node] ?? [], masses, parents);
    const known = partner < 0 ? -1 : (parents[partner] ?? -1);
    const parent = known < 0 ? parentCount : known;
    if (known < 0) parentCount += 1;
    parents[node] = parent;
    if (partner >= 0) parents[partner] = parent;
  }
  return { level: joinLines(level, parents, parentCount), parents };
}

interface Tie {
  readonly node: number;
  readonly weight: number;
}

function listNeighbours({ count, froms, tos, weights }: Level): readonly (readonly Tie[])[] {
  const neighbours: Tie[][] = Array.from({ length: count }, () => []);
  for (let line = 0; line < froms.length; line += 1) {
    const [from, to, weight] = [froms[line] ?? 0, tos[line] ?? 0, weights[line] ?? 1];
    neighbours[from]?.push({ node: to, weight });
    neighbours[to]?.push({ node: from, weight });
  }
  return neighbours;
}

function choosePartner(
  node: number,
  ties: readonly Tie[],
  masses: Float64Array,
  parents: Int32Array,
): number {
  let best = -1;
  let most = 0;
  for (const tie of ties) {
    const mass = (masses[tie.node] ?? 1) + (masses[node] ?? 1);
    const score = tie.weight / mass / ((parents[tie.node] ?? -1) >= 0 ? crowdPenalty : 1);
    if (score <= most) continue;
    most = score;
    best = tie.node;
  }
  return best;
}

function joinLines({ count, froms, tos, weights, masses }: Level, parents: Int32Array, size: number): Level {
  const joined = new Map<number, number>();
  for (let line = 0; line < froms.length; line += 1) {
    const a = parents[froms[line] ?? 0] ?? 0;
    const b = parents[tos[line] ?? 0] ?? 0;
    if (a === b) continue;
    const key = Math.min(a, b) * size + Math.max(a, b);
    joined.set(key, (joined.get(key) ?? 0) + (weights[line] ?? 1));
  }
  const sums = new Float64Array(size);
  for (let node = 0; node < count; node += 1) {
    const parent = parents[node] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (masses[node] ?? 1);
  }
  const keys = [...joined.keys()];
  return {
    count: size,
    froms: Int32Array.from(keys, (key) => Math.floor(key / size)),
    tos: Int32Array.from(keys, (key) => key % size),
    weights: Float64Array.from(joined.values()),
    masses: sums,
  };
}
