import type { EntityId } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { describeDate } from '../inspector/EventInspector.tsx';
import { PickRow } from '../inspector/PickRow.tsx';

/** The events in which a name takes part: dated ones in their order, then those of which only the order is known. */
export function NameEvents({ story, changeView, entity }: PanelProps & { readonly entity: EntityId }) {
  const events = story.analysis.events.filter(({ participants }) => participants.includes(entity));
  if (events.length === 0) return null;
  const dated = events
    .filter(({ start, end }) => start !== null || end !== null)
    .toSorted((a, b) => ((a.start ?? a.end ?? '') < (b.start ?? b.end ?? '') ? -1 : 1));
  const undated = events.filter((event) => !dated.includes(event));
  return (
    <section>
      <h2 className="name-heading">
        When <span>{events.length === 1 ? '1 event' : `${events.length} events`}</span>
      </h2>
      <ul>
        {[...dated, ...undated].map((event) => {
          const reports = new Set(
            event.statements.flatMap((id) => story.index.statements.get(id)?.report ?? []),
          );
          return (
            <PickRow
              key={event.id}
              story={story}
              kind={event.class ?? 'tie'}
              reports={reports}
              onPick={() =>
                changeView((view) => ({
                  ...view,
                  page: { kind: 'explore' },
                  selection: { kind: 'event', event: event.id },
                }))
              }
            >
              {event.label}{' '}
              <span className="text-ink-3 text-note">
                {dated.includes(event) ? describeDate(event) : 'date not stated'}
              </span>
            </PickRow>
          );
        })}
      </ul>
    </section>
  );
}
