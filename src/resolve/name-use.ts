import type { MentionKind } from '../extract/mention.ts';

/** One place where a report names somebody or something that no fixed list of countries knows. */
export interface NameUse {
  readonly report: number;
  readonly mention: number;
  readonly text: string;
  /** Letters only, without "the" and possessive: what forms are compared by. */
  readonly plain: string;
  readonly kind: MentionKind;
  /** ISO code of the country whose capital it is, by the fixed list. */
  readonly capitalOf: string | null;
  /** True where the report gives whoever it is a relative there: "Luis Sousa's father". */
  readonly ownsKin: boolean;
}
