import type { EntityId } from '../../resolve/entity.ts';
import {
  clearFilters,
  toggleKind,
  toggleName,
  toggleReport,
  toggleWithout,
  withFilters,
} from '../../state/change-filters.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { Chip } from '../ui/Chip.tsx';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { linkWords } from '../ui/kind-words.ts';
import { nameDay } from '../ui/name-day.ts';
import { ReportTile } from '../ui/ReportTile.tsx';

interface TrailProps extends PanelProps {
  readonly onAddFilter: () => void;
}

/** The filters that are set, each with a cross, and what they leave of the whole. */
export function Trail({ story, changeView, onAddFilter }: TrailProps) {
  return (
    <section className="trail" aria-label="Filters that are set">
      <div className="trail-chips">
        <span className="text-ink-2">Only statements about</span>
        <FilterChips story={story} changeView={changeView} />
        <button type="button" className="chip chip-add" onClick={onAddFilter}>
          <Icon name="plus" small />
          Add filter
        </button>
        {haveKindInCommon(story) ? <MatchChoice story={story} changeView={changeView} /> : null}
      </div>
      <Counts story={story} />
      <button type="button" className="text-link" onClick={() => changeView(clearFilters)}>
        Clear filters
      </button>
    </section>
  );
}

/** A chip for each filter that is set. */
export function FilterChips({ story, changeView }: PanelProps) {
  return (
    <>
      <NameChips story={story} changeView={changeView} />
      <OtherChips story={story} changeView={changeView} />
    </>
  );
}

function NameChips({ story, changeView }: PanelProps) {
  const { names, without } = story.filters;
  return (
    <>
      {names.map((id) => (
        <NameChip key={`with ${id}`} id={id} left={false} story={story} changeView={changeView} />
      ))}
      {without.map((id) => (
        <NameChip key={`without ${id}`} id={id} left story={story} changeView={changeView} />
      ))}
    </>
  );
}

/** A name that is kept or left out; a click on it changes which. */
function NameChip({
  id,
  left,
  story,
  changeView,
}: PanelProps & { readonly id: EntityId; readonly left: boolean }) {
  const entity = story.index.entities.get(id);
  const name = entity?.name ?? id;
  const label = left ? `Keep only statements about ${name}` : `Leave out statements about ${name}`;
  return (
    <Chip
      look="filter"
      words={left ? `not ${name}` : name}
      mark={entity === undefined ? null : <KindMark kind={entity.kind} bloc={entity.bloc} size={12} />}
      removeLabel={`Remove the filter ${left ? 'without' : 'by'} ${name}`}
      onRemove={() => changeView(left ? toggleWithout(id) : toggleName(id))}
      change={{ label, onChange: () => changeView(left ? toggleName(id) : toggleWithout(id)) }}
    />
  );
}

function OtherChips({ story, changeView }: PanelProps) {
  const { reports, kinds, time } = story.filters;
  return (
    <>
      {reports.map((id) => {
        const report = story.index.reports.get(id);
        const name = report?.report.publisher ?? `Report ${report?.letter ?? id}`;
        const mark = report === undefined ? null : <ReportTile letter={report.letter} size="small" />;
        const remove = () => changeView(toggleReport(id));
        return (
          <Chip
            key={id}
            look="filter"
            words={name}
            mark={mark}
            removeLabel={`Remove the filter by ${name}`}
            onRemove={remove}
          />
        );
      })}
      {kinds.map((kind) => (
        <Chip
          key={kind}
          look="filter"
          words={linkWords[kind]}
          mark={<ClassGlyph kind={kind} />}
          removeLabel={`Remove the filter by ${linkWords[kind]}`}
          onRemove={() => changeView(toggleKind(kind))}
        />
      ))}
      {time === null ? null : (
        <Chip
          look="filter"
          words={phraseTime(time)}
          removeLabel="Remove the filter by time"
          onRemove={() => changeView(withFilters((filters) => ({ ...filters, time: null })))}
        />
      )}
    </>
  );
}

/** Whole years are said as years: "2020 to 2022", "2021"; days as one writes them. */
function phraseTime({ from, to }: NonNullable<Story['filters']['time']>): string {
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [first, last] = whole ? [from.slice(0, 4), to.slice(0, 4)] : [nameDay(from), nameDay(to)];
  return first === last ? first : `${first} to ${last}`;
}

const matches = [
  { match: 'any', words: 'any of a kind', label: 'Statements about any of the names of a kind' },
  { match: 'all', words: 'all of them', label: 'Only statements about all of these names together' },
] as const;

/** True where names of one kind are asked for: only those add up, names of different kinds always cut down. */
function haveKindInCommon({ filters: { names }, index }: Story): boolean {
  const kinds = names.map((id) => index.entities.get(id)?.kind);
  return new Set(kinds).size < kinds.length;
}

/** Whether several names add up or must all take part. */
function MatchChoice({ story, changeView }: PanelProps) {
  return (
    <fieldset className="trail-match" aria-label="Which of the names a statement is about">
      {matches.map(({ match, words, label }) => (
        <button
          key={match}
          type="button"
          title={label}
          aria-pressed={story.filters.match === match}
          onClick={() => changeView(withFilters((filters) => ({ ...filters, match })))}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}

function Counts({ story: { analysis, kept, index } }: { readonly story: Story }) {
  const sentences = analysis.reports.reduce((sum, report) => sum + report.sentences.length, 0);
  const keptSentences = [...kept.sentences.values()].reduce((sum, set) => sum + set.size, 0);
  const strong = (count: number, of: number) => (
    <b className="font-semibold text-ink">
      {count} of {of}
    </b>
  );
  return (
    <p className="trail-counts" aria-live="polite">
      {strong(keptSentences, sentences)} sentences, {strong(kept.links.length, index.links.size)} links,{' '}
      {strong(kept.events.size, index.events.size)} events
    </p>
  );
}
