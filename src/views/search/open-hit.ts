import type { ViewState } from '../../link/view-state.ts';
import type { EventId } from '../../resolve/event-id.ts';
import type { Story } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import type { Hit } from './search-index.ts';

/** The view with a hit opened in place; a name as a filter when asked so. */
export function openHit(story: Story, { found }: Hit, asFilter: boolean): (view: ViewState) => ViewState {
  switch (found.kind) {
    case 'name':
      return asFilter ? addFilter(found.entity.id) : selectName(found.entity.id);
    case 'event':
      return selectEvent(found.event.id);
    case 'statement':
      return showSentence(story, found.statement);
    case 'sentence':
      return showSentence(story, found.at);
  }
}

function selectEvent(event: EventId): (view: ViewState) => ViewState {
  return (view) => ({ ...view, page: { kind: 'explore' }, selection: { kind: 'event', event } });
}

type EntityId = ViewState['filters']['names'][number];

function addFilter(entity: EntityId): (view: ViewState) => ViewState {
  return (view) => {
    if (view.filters.names.includes(entity)) return view;
    return {
      ...view,
      page: { kind: 'explore' },
      filters: { ...view.filters, names: [...view.filters.names, entity] },
    };
  };
}

/** A name opens on its page where names are listed, else as the selection in Explore. */
function selectName(entity: EntityId): (view: ViewState) => ViewState {
  return (view) => {
    if (view.page.kind === 'names' || view.page.kind === 'name')
      return { ...view, page: { kind: 'name', entity } };
    return { ...view, page: { kind: 'explore' }, selection: { kind: 'name', entity } };
  };
}
