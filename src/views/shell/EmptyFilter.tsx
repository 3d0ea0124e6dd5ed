import { clearFilters } from '../../state/change-filters.ts';
import type { PanelProps } from '../../state/story.ts';
import { FilterChips } from './Trail.tsx';

/** No link is left: how many are hidden, by which filters, and the one way out. */
export function EmptyFilter({ story, changeView }: PanelProps) {
  const hidden = story.index.links.size;
  return (
    <section
      className="grid content-center justify-items-center gap-1 p-6 text-center"
      aria-label="Who did what to whom"
    >
      <h2 className="font-semibold text-body">No links match these filters</h2>
      <p className="text-control text-ink-3">
        {hidden === 1 ? '1 link is hidden.' : `${hidden} links are hidden.`}
      </p>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        <FilterChips story={story} changeView={changeView} />
      </div>
      <button type="button" className="button mt-3" onClick={() => changeView(clearFilters)}>
        Clear filters
      </button>
    </section>
  );
}
