/** Sets that only ever join; members are the numbers from 0 to `size`, exclusive. Near linear. */
export interface DisjointSets {
  readonly find: (member: number) => number;
  /** Joins two sets; the smaller root stays root, so that the result does not depend on the order of joins. */
  readonly join: (a: number, b: number) => void;
}

export function makeSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    for (let at = member; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  return { find, join };
}
