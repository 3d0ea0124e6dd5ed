import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventId } from '../../resolve/event-id.ts';
import { select } from '../../state/change-selection.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { useLayout } from '../shell/use-layout.ts';
import { ChosenBar } from '../ui/ChosenBar.tsx';
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
  const phone = useLayout() === 'phone';
  const parts = useMemo(() => listParts(facts), [facts]);
  const shown = parts
    .map((part) => ({
      ...part,
      rows: part.rows.filter((row) => stateOf(story, row.facts.event.id) !== 'hidden'),
    }))
    .filter((part) => part.rows.length > 0);
  useEffect(() => jumpTo(frame.current, 'order'), []);
  const lit = shown
    .flatMap((part) => part.rows.map((row) => row.facts.event.id))
    .filter((id) => stateOf(story, id) === 'lit');
  const { selection } = story.view;
  const [reached, setReached] = useState({ of: selection, at: -1 });
  const at = reached.of === selection ? reached.at : -1;
  const step = (by: number) => {
    if (lit.length === 0) return;
    const to = at < 0 ? Math.min(0, by) : at + by;
    const next = (to + lit.length) % lit.length;
    setReached({ of: selection, at: next });
    showEvent(frame.current, lit[next]);
  };
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
                current={row.facts.event.id === lit[at]}
                onSelect={() => changeView(select({ kind: 'event', event: row.facts.event.id }))}
              />
            ))}
          </Part>
        ))}
      </div>
      {phone && story.focus ? (
        <ChosenBar
          story={story}
          changeView={changeView}
          words={`${at < 0 || at >= lit.length ? '' : `${at + 1} of `}${countEvents(lit.length)}`}
          unit="event"
          onStep={step}
        />
      ) : null}
    </div>
  );
}

function countEvents(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

/** Scrolls so that the row of an event stands in the middle. */
function showEvent(frame: HTMLElement | null, id: EventId | undefined): void {
  const rows = [...(frame?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
  rows.find(({ dataset }) => dataset.event === id)?.scrollIntoView?.({ block: 'center' });
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
  /** Where the arrows below the list stand. */
  readonly current: boolean;
  readonly onSelect: () => void;
}

function Row({ story, row, current, onSelect }: RowProps) {
  const { facts, indented, follows, note } = row;
  const { event } = facts;
  const { selection } = story.view;
  return (
    <li
      className="timeline-row"
      data-event={event.id}
      data-current={current}
      data-indented={indented}
      data-follows={follows}
    >
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
