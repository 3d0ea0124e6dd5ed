/** The parts of a link that can be lost apart from each other. */
export type LinkPart = 'version' | 'collection' | 'page' | 'selection' | 'filter' | 'open' | 'panel';

/** Something of a link that could not be restored. */
export interface LinkProblem {
  readonly part: LinkPart;
  /** A plain sentence for the reader. */
  readonly sentence: string;
}

/** The problem of a part that is not there or makes no sense: "The filter by time was lost." */
export function lost(part: LinkPart, what: string): LinkProblem {
  return { part, sentence: `${what} was lost.` };
}
