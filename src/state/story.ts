import type { AnalysedReport, Analysis } from '../analysis/analysis.ts';
import type { Claim, ClaimId } from '../compare/claim.ts';
import type { Filters } from '../graph/filters.ts';
import type { Link, LinkId } from '../graph/link.ts';
import type { ViewState } from '../link/view-state.ts';
import type { Entity, EntityId } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { Statement, StatementId } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { ReportId } from '../text/report.ts';

/** Everything of an analysis by id; built once an analysis. */
export interface StoryIndex {
  readonly reports: ReadonlyMap<ReportId, AnalysedReport>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly events: ReadonlyMap<EventId, StoryEvent>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly links: ReadonlyMap<LinkId, Link>;
  /** Statements in which a name takes part in any place (as itself or as what it is drawn as), in reading order. */
  readonly statementsOf: ReadonlyMap<EntityId, readonly Statement[]>;
}

/** Names a sentence over all reports. */
export interface SentenceRef {
  readonly report: ReportId;
  readonly sentence: number;
}

/** What the filters leave. */
export interface Kept {
  readonly statements: ReadonlySet<StatementId>;
  readonly links: readonly Link[];
  readonly events: ReadonlySet<EventId>;
  readonly claims: ReadonlySet<ClaimId>;
  /** Sentences by report that hold a kept statement. */
  readonly sentences: ReadonlyMap<ReportId, ReadonlySet<number>>;
  /** How often each name stands in the kept sentences; all its mentions when nothing is filtered. */
  readonly mentions: ReadonlyMap<EntityId, number>;
}

/** What the selection lights up in every panel. */
export interface Focus {
  readonly entities: ReadonlySet<EntityId>;
  readonly links: ReadonlySet<LinkId>;
  readonly events: ReadonlySet<EventId>;
  readonly claims: ReadonlySet<ClaimId>;
  readonly statements: ReadonlySet<StatementId>;
  /** In report order, then text order: what J and K step through. */
  readonly sentences: readonly SentenceRef[];
}

/** All that a panel needs to draw itself: what there is, what the filters leave, what the selection lights up. */
export interface Story {
  readonly analysis: Analysis;
  readonly index: StoryIndex;
  readonly filters: Filters;
  readonly filtered: boolean;
  readonly kept: Kept;
  readonly view: ViewState;
  /** null while nothing is selected. */
  readonly focus: Focus | null;
}

/** Changes the view; `push` makes a step for the back button, `replace` does not. */
export type ChangeView = (change: (view: ViewState) => ViewState, step?: 'push' | 'replace') => void;

/** What every panel is given. */
export interface PanelProps {
  readonly story: Story;
  readonly changeView: ChangeView;
}
