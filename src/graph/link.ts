import type { EntityId } from '../resolve/entity.ts';
import { linkClasses, type StatementId } from '../resolve/statement.ts';
import type { Brand } from '../text/brand.ts';
import type { ReportId } from '../text/report.ts';

export type LinkId = Brand<string, 'LinkId'>;
export const linkKinds = [...linkClasses, 'tie'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The statements that lead from one actor to another, bundled by direction and class. */
export interface Link {
  readonly id: LinkId;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly kind: LinkKind;
  /** Talks and the like: headed at both ends. */
  readonly symmetric: boolean;
  readonly statements: readonly StatementId[];
  readonly reports: readonly ReportId[];
  /** True when every statement is reported by someone else, possible or planned: drawn dashed. */
  readonly tentative: boolean;
  /** The verb to read out, past tense ("freed"), of its most told statement. */
  readonly verb: string;
}

/** Where an actor stands, in pixels of an abstract plane whose origin is the middle of the picture. */
export interface ActorPosition {
  readonly entity: EntityId;
  readonly x: number;
  readonly y: number;
}
