import { useMemo, useRef } from 'react';
import type { EntityId } from '../../resolve/entity.ts';
import { toggleName } from '../../state/change-filters.ts';
import { select } from '../../state/change-selection.ts';
import { isNaming } from '../../state/keep-story.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { shortenName } from '../ui/shorten-name.ts';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';
import { LinkKindRows } from './LinkKindRows.tsx';
import { ReportRows } from './ReportRows.tsx';
import { listRail, type RailKind, type RailRow, type RailSection, railTitles } from './rail-rows.ts';
import { useRailFocus } from './use-rail-focus.ts';

/** How many names of a kind stand in the rail before the rest folds. */
const folds: Readonly<Record<RailKind, number>> = {
  people: 9,
  countries: 7,
  organisations: 2,
  places: 2,
  groups: 1,
};

/** All names and reports, to select and to filter by. */
export function FilterRail({ story, changeView }: PanelProps) {
  const rail = useRef<HTMLFieldSetElement>(null);
  const totals = useMemo(() => countTotals(story.analysis.reports), [story.analysis]);
  const sections = useMemo(() => listRail(story, totals), [story, totals]);
  const draw = (section: RailSection) => (
    <NameSection key={section.kind} section={section} story={story} changeView={changeView} />
  );
  return (
    <fieldset
      ref={rail}
      aria-label="Names and reports"
      className={`rail ${story.filtered ? 'rail-narrowed' : ''}`}
      onKeyDown={useRailFocus(rail)}
    >
      {sections.filter(({ kind }) => kind !== 'groups').map(draw)}
      <ReportRows story={story} changeView={changeView} />
      <LinkKindRows story={story} changeView={changeView} />
      {sections.filter(({ kind }) => kind === 'groups').map(draw)}
    </fieldset>
  );
}

function NameSection({ section, story, changeView }: PanelProps & { readonly section: RailSection }) {
  const { kind, rows, gone } = section;
  const all = rows.length + gone.length;
  const draw = (row: RailRow) => (
    <NameRow key={row.entity.id} row={row} story={story} changeView={changeView} />
  );
  return (
    <FilterSection
      title={railTitles[kind]}
      count={story.filtered ? `${rows.length} of ${all}` : String(all)}
      rows={rows.map(draw)}
      fold={folds[kind]}
      gone={gone.map(draw)}
    />
  );
}

function NameRow({ row, story, changeView }: PanelProps & { readonly row: RailRow }) {
  const { entity, count, total } = row;
  const { selection, filters } = story.view;
  return (
    <FilterRow
      name={entity.name}
      shortName={shortenName(entity, story.filtered ? 15 : 20)}
      mark={<KindMark kind={entity.kind} bloc={entity.bloc} />}
      strip={<ReportStrip reports={story.analysis.reports} says={row.reports} brief />}
      count={story.filtered ? `${count} of ${total}` : String(total)}
      countWords={story.filtered ? `named ${count} of ${total} times` : `named ${total} times`}
      selected={selection?.kind === 'name' && selection.entity === entity.id}
      filtered={filters.names.includes(entity.id)}
      onSelect={(adds) =>
        changeView(adds ? toggleName(entity.id) : select({ kind: 'name', entity: entity.id }))
      }
      onFilter={() => changeView(toggleName(entity.id))}
    />
  );
}

function countTotals(reports: Story['analysis']['reports']): ReadonlyMap<EntityId, number> {
  const totals = new Map<EntityId, number>();
  for (const mention of reports.flatMap((report) => report.mentions)) {
    if (!isNaming(mention)) continue;
    for (const id of [mention.entity, mention.standsFor]) {
      if (id !== null) totals.set(id, (totals.get(id) ?? 0) + 1);
    }
  }
  return totals;
}
