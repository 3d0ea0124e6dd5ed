import { lazy } from 'react';
import type { Page } from '../../link/view-state.ts';
import type { PanelProps } from '../../state/story.ts';

interface StoryPageProps extends PanelProps {
  readonly page: Exclude<Page, { kind: 'explore' }>;
  /** Lets the reader look for a name to filter by. */
  readonly onAddFilter: () => void;
}

// Nothing of a page is fetched before it is first opened.
const AgreementPage = lazy(async () => ({
  default: (await import('../agreement/AgreementPage.tsx')).AgreementPage,
}));
const NamesPage = lazy(async () => ({ default: (await import('../names/NamesPage.tsx')).NamesPage }));
const NamePage = lazy(async () => ({ default: (await import('../name/NamePage.tsx')).NamePage }));

/** The pages beside Explore. */
export function StoryPage({ page, story, changeView, onAddFilter }: StoryPageProps) {
  const panels = { story, changeView };
  switch (page.kind) {
    case 'agreement':
      return <AgreementPage {...panels} onAddFilter={onAddFilter} />;
    case 'names':
      return <NamesPage {...panels} />;
    case 'name': {
      const entity = story.index.entities.get(page.entity);
      return entity === undefined ? (
        <NamesPage {...panels} />
      ) : (
        <NamePage {...panels} entity={entity} key={entity.id} />
      );
    }
  }
}
