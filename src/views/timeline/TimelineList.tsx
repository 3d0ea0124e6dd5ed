import { useEffect, useMemo, useRef } from 'react';
import { select } from '../../state/change-selection.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { toggleTime } from './brush.ts';
import { type EventFacts, explainDate } from './event-facts.ts';
import { stateOf } from './event-state.ts';
import { type ListPart, type ListRow, listParts } from './list-rows.ts';

interface TimelineListProps extends PanelProps {
  readonly facts: readonly EventFacts[];
}

/** Time runs down: headings, one row an event, a row to jump by. It opens where the order lane begins. */
export function TimelineList({ story, changeView, facts }: TimelineListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => listParts(facts), [facts]);
  const shown = parts
    .map((part) => ({
      ...part,
      rows: part.rows.filter((row) => stateOf(story, row.facts.event.id) !== 'hidden'),
    }))
    .filter((part) => part.rows.length > 0);
  useEffect(() => jumpTo(frame.current, 'order'), []);
  return (
    <div className="timeline-list">
      <nav className="timeline-jumps" aria-label="Jump in the timeline">
        {shown.map((part) => (
          <button
            key={part.heading + part.kind}
            type="button"
            className="timeline-jump"
            onClick={() => jumpTo(frame.current, part.heading)}
          >
            {part.heading}
          </button>
        ))}
      </nav>
      <div ref={frame} className="timeline-rows">
        {shown.map((part) => (
          <Part key={part.heading + part.kind} part={part} story={story} changeView={changeView}>
            {part.rows.map((row) => (
              <Row
                key={row.facts.event.id}
                story={story}
                row={row}
                onSelect={() => changeView(select({ kind: 'event', event: row.facts.event.id }))}
              />
            ))}
          </Part>
        ))}
      </div>
    </div>
  );
}

/** Scrolls to the part with this heading or of this kind. */
function jumpTo(frame: HTMLElement | null, name: string): void {
  const parts = [...(frame?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])];
  const part = parts.find(({ dataset }) => dataset.heading === name || dataset.kind === name);
  if (frame && part) frame.scrollTop = part.offsetTop;
}

interface PartProps extends PanelProps {
  readonly part: ListPart;
  readonly children: React.ReactNode;
}

function Part({ part, story, changeView, children }: PartProps) {
  const { year } = part;
  const { time } = story.filters;
  return (
    <section className="timeline-part" data-heading={part.heading} data-kind={part.kind}>
      <h3 className="timeline-heading">
        <span className="timeline-break" data-broken={part.broken} aria-hidden="true">
          {part.broken ? '//' : ''}
        </span>
        {part.heading}
        {part.note === '' ? null : <span className="timeline-heading-note">{part.note}</span>}
        {year ? (
          <button
            type="button"
            className="timeline-only"
            aria-label={`Only ${part.heading}`}
            aria-pressed={time?.from === year.from && time.to === year.to}
            onClick={() => changeView(toggleTime(year))}
          >
            Only this year
          </button>
        ) : null}
      </h3>
      <ol className={`timeline-part-rows timeline-rows-${part.kind}`}>{children}</ol>
    </section>
  );
}

interface RowProps {
  readonly story: Story;
  readonly row: ListRow;
  readonly onSelect: () => void;
}

function Row({ story, row, onSelect }: RowProps) {
  const { facts, indented, follows, note } = row;
  const { event } = facts;
  const { selection } = story.view;
  return (
    <li className="timeline-row" data-indented={indented} data-follows={follows}>
      <button
        type="button"
        data-state={stateOf(story, event.id)}
        aria-pressed={selection?.kind === 'event' && selection.event === event.id}
        title={`${event.label}. ${explainDate(story, event)}.`}
        onClick={onSelect}
      >
        <span className="timeline-glyph">
          <ClassGlyph kind={event.class ?? 'tie'} size={12} />
        </span>
        <span className="timeline-row-words">
          {event.label}
          {note === '' ? null : <span className="timeline-note"> {note}</span>}
        </span>
        <ReportStrip reports={story.analysis.reports} says={facts.reports} differs={facts.differing} />
      </button>
    </li>
  );
}
