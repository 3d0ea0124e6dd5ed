import type { PanelProps } from '../../state/story.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ClaimInspector } from './ClaimInspector.tsx';
import { EventInspector } from './EventInspector.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import { NameInspector } from './NameInspector.tsx';
import { PassageInspector } from './PassageInspector.tsx';

interface InspectorProps extends PanelProps {
  /** Shows the filters in its place; the selection stays. */
  readonly onFilters: () => void;
}

/** What the reports say of the selection, whatever it is; every line leads to its sentences. */
export function Inspector({ onFilters, ...props }: InspectorProps) {
  const close = () => props.changeView((view) => ({ ...view, selection: null }));
  return (
    <section className="inspector" aria-label="Selection">
      <header className="inspector-bar">
        <button type="button" className="inspector-back" onClick={onFilters}>
          <span aria-hidden="true">←</span> Filters
        </button>
        <kbd className="ml-auto text-ink-3 text-note">Esc</kbd>
        <IconButton icon="close" label="Close the selection" look="small" onClick={close} />
      </header>
      <div className="inspector-body">
        <Selected {...props} />
      </div>
    </section>
  );
}

function Selected({ story, changeView }: PanelProps) {
  const { selection } = story.view;
  switch (selection?.kind) {
    case 'name': {
      const entity = story.index.entities.get(selection.entity);
      return entity ? <NameInspector story={story} changeView={changeView} entity={entity} /> : null;
    }
    case 'link': {
      const link = story.index.links.get(selection.link);
      return link ? (
        <LinkInspector story={story} changeView={changeView} link={link} statement={selection.statement} />
      ) : null;
    }
    case 'event': {
      const event = story.index.events.get(selection.event);
      return event ? <EventInspector story={story} changeView={changeView} event={event} /> : null;
    }
    case 'claim': {
      const claim = story.index.claims.get(selection.claim);
      return claim ? <ClaimInspector story={story} changeView={changeView} claim={claim} /> : null;
    }
    case 'passage':
      return <PassageInspector story={story} changeView={changeView} passage={selection.passage} />;
    case undefined:
      return null;
  }
}
