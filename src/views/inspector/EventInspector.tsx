import type { StoryEvent } from '../../resolve/story-event.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { nameDay } from '../ui/name-day.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { countOf } from './NameInspector.tsx';
import { Actions, Section } from './parts.tsx';

/** An event: when it was as far as the reports say, who took part, what came before and after, and every sentence. */
export function EventInspector({ story, changeView, event }: PanelProps & { readonly event: StoryEvent }) {
  const told = event.statements.flatMap((id) => story.index.statements.get(id) ?? []);
  const reports = new Set(told.map(({ report }) => report));
  return (
    <>
      <div className="inspector-head">
        <p className="inspector-kind">
          <ClassGlyph kind={event.class ?? 'tie'} />
          Event, {statusWords[event.status]}
        </p>
        <h2>{event.label}</h2>
        <p className="inspector-reach">
          <ReportStrip reports={story.analysis.reports} says={reports} size="large" brief />
          {countOf(told.length, 'statement')} in {countOf(reports.size, 'report')}
        </p>
      </div>
      <When story={story} event={event} />
      <Order story={story} changeView={changeView} event={event} />
      <Section title="In the reports’ words">
        <EvidenceList story={story} changeView={changeView} statements={told} />
      </Section>
      <Actions story={story} opens={`the event “${event.label}” selected`} />
    </>
  );
}

const statusWords: Readonly<Record<StoryEvent['status'], string>> = {
  past: 'told as done',
  ongoing: 'still going on',
  planned: 'planned',
  conditional: 'under a condition',
  'reporting-act': 'something said',
};

function When({ story, event }: { readonly story: Story; readonly event: StoryEvent }) {
  const because = event.dating?.because ?? [];
  return (
    <Section title="When">
      <p>
        {event.edtf === null
          ? 'No report states a date.'
          : `${describeDate(event)}${event.dating?.workedOut ? ', worked out' : ''}`}
      </p>
      {because.map(({ report, start, end }) => {
        const analysed = story.index.reports.get(report);
        return analysed ? (
          <p key={`${report} ${start}`} className="description">
            <ReportTile letter={analysed.letter} size="small" />
            <span>{analysed.report.text.slice(start, end)}</span>
          </p>
        ) : null;
      })}
    </Section>
  );
}

/** The calendar value in words: "2022", "July 2022 or earlier", "from 2020 on". */
export function describeDate({ edtf }: StoryEvent): string {
  const value = (edtf ?? '').replace(/[~?%]/g, '');
  const until = /^\[\.\.(.+)\]$/.exec(value)?.[1];
  if (until) return `${nameDay(until)} or earlier`;
  const [from, to] = value.split('/');
  if (to === undefined) return `${edtf?.includes('~') ? 'about ' : ''}${nameDay(value)}`;
  if (to === '..' || to === '') return `from ${nameDay(from ?? '')} on`;
  return from === '..' || from === '' ? `until ${nameDay(to)}` : `${nameDay(from ?? '')} to ${nameDay(to)}`;
}

function Order({ story, changeView, event }: PanelProps & { readonly event: StoryEvent }) {
  const rows = [
    ...[...story.index.events.values()].flatMap((other) =>
      other.relations
        .filter(({ to }) => to === event.id)
        .map((relation) => ({ other, words: intoWords[relation.kind] })),
    ),
    ...event.relations.flatMap((relation) => {
      const other = story.index.events.get(relation.to);
      return other ? [{ other, words: outWords[relation.kind] }] : [];
    }),
  ];
  if (rows.length === 0) return null;
  return (
    <Section title="Order">
      <ul>
        {rows.map(({ other, words }) => (
          <li key={`${words} ${other.id}`}>
            {words}{' '}
            <button
              type="button"
              className="text-link"
              onClick={() =>
                changeView((view) => ({ ...view, selection: { kind: 'event', event: other.id } }))
              }
            >
              {other.label}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type RelationKind = StoryEvent['relations'][number]['kind'];
const outWords: Readonly<Record<RelationKind, string>> = {
  before: 'Before:',
  overlaps: 'At the same time as:',
  'part-of': 'Part of:',
  causes: 'Led to:',
  'starts-with': 'Starts with:',
};
const intoWords: Readonly<Record<RelationKind, string>> = {
  before: 'After:',
  overlaps: 'At the same time as:',
  'part-of': 'Includes:',
  causes: 'Came of:',
  'starts-with': 'Starts:',
};
