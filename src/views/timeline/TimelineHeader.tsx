import { IconButton } from '../ui/IconButton.tsx';
import type { PlannedEvent, TimelinePlan } from './plan-types.ts';

interface TimelineHeaderProps {
  readonly words: string;
  /** Null until the panel's size is known. */
  readonly plan: TimelinePlan | null;
  readonly list: boolean;
  /** Turns between picture and list; null where only the list has room. */
  readonly onList: (() => void) | null;
}

/** Title, one sentence, and what the marks of this picture mean: only those that are in it. */
export function TimelineHeader({ words, plan, list, onList }: TimelineHeaderProps) {
  return (
    <header className="timeline-header">
      <h2 id="timeline-title" className="timeline-title">
        When
      </h2>
      <span className="timeline-words" aria-live="polite">
        {words}
      </span>
      {list || plan === null ? null : <Legend plan={plan} />}
      {list || onList === null || plan === null || plan.left + plan.said === 0 ? null : (
        <button type="button" className="timeline-left" onClick={onList}>
          {countLeft(plan)} in the list
        </button>
      )}
      {onList ? (
        <IconButton
          icon={list ? 'timeline' : 'table'}
          label={list ? 'Show as picture' : 'Show as list'}
          look="small"
          aria-pressed={list}
          onClick={onList}
        />
      ) : null}
    </header>
  );
}

/** What the picture leaves to the list: events without room, and what was only said. */
function countLeft({ left, said }: TimelinePlan): string {
  const statements = said === 1 ? '1 statement' : `${said} statements`;
  if (left === 0) return statements;
  return said === 0 ? `${left} more` : `${left} more and ${statements}`;
}

function Legend({ plan }: { readonly plan: TimelinePlan }) {
  const has = (test: (event: PlannedEvent) => boolean) => plan.events.some(test);
  const coarse = listCoarse(plan);
  return (
    <span className="timeline-legend">
      {coarse.length > 0 ? (
        <span>
          <i className="timeline-bar" /> some time in that {coarse.join(' or ')}
        </span>
      ) : null}
      {has((event) => event.kind === 'span' && event.fade > 0) ? (
        <span>
          <i className="timeline-fade" /> start not stated
        </span>
      ) : null}
      {plan.connectors.some((connector) => connector.dashed) ? (
        <span>
          <svg width="22" height="8" aria-hidden="true">
            <path d="M0 4h20" stroke="var(--ink-3)" strokeDasharray="3 3" />
          </svg>{' '}
          planned
        </span>
      ) : null}
    </span>
  );
}

/** What the hatched bars of a picture stand for. */
function listCoarse(plan: TimelinePlan): readonly string[] {
  const bars = plan.events.filter((event) => event.kind === 'point' && event.mark === 'bar');
  return (['month', 'year'] as const).filter((length) =>
    bars.some(({ facts }) => facts.event.precision === length),
  );
}
