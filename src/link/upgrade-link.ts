/** The parameters of a link, as read from the address. A link of an old version has old names and meanings. */
export type LinkParameters = ReadonlyMap<string, string>;

/** Rewrites the parameters of one version as those of the next. */
export type Upgrade = (parameters: LinkParameters) => LinkParameters;

/** The version that is written. A link that names no version is of version 1. */
export const currentVersion = 1;

/** How to get from each older version to the next; the first leads from version 1 to 2. */
const upgrades: readonly Upgrade[] = [];

/** Rewrites parameters of any known version as those of the current one. */
export const upgradeLink = buildLadder(currentVersion, upgrades);

/**
 * Joins single steps to a ladder that ends at `top`.
 * Throws a RangeError when a version below `top` has no step: the app must not start with links that it cannot read.
 */
export function buildLadder(
  top: number,
  steps: readonly Upgrade[],
): (from: number, link: LinkParameters) => LinkParameters {
  if (steps.length !== top - 1) {
    throw new RangeError(
      `Links have version ${top}, so ${top - 1} upgrades are needed, not ${steps.length}.`,
    );
  }
  return (from, link) => steps.slice(from - 1).reduce((upgraded, step) => step(upgraded), link);
}
