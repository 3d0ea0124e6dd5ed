import { useState } from 'react';
import type { AnalysisClient } from '../../analysis/client.ts';
import { startView } from '../../link/view-state.ts';
import { select } from '../../state/change-selection.ts';
import { useTheme } from '../../state/theme.ts';
import { folderOf, useCollection } from '../../state/use-collection.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useToldStory } from '../../state/use-told-story.ts';
import { useView } from '../../state/use-view.ts';
import type { ViewStore } from '../../state/view-store.ts';
import { Body } from './Body.tsx';
import { Dialogs } from './Dialogs.tsx';
import type { DialogName, ShellActions } from './shell-actions.ts';
import { shellKeys } from './shell-keys.ts';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { useLayout } from './use-layout.ts';
import { useRail } from './use-rail.ts';
import { useTitle } from './use-title.ts';

interface AppProps {
  readonly client: AnalysisClient;
  readonly store: ViewStore;
}

/** The whole of the page: what the address asks for, of the collection that it names. */
export function App({ client, store }: AppProps) {
  const asked = useView(store);
  const collection = useCollection(folderOf(asked.view), client);
  const { story, changeView, problems } = useToldStory(collection, asked, store);
  const layout = useLayout();
  const [theme, toggleTheme] = useTheme();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const rail = useRail(story.view.selection);
  const { view, analysis } = story;

  const actions: ShellActions = {
    openPage: (page) => changeView((now) => ({ ...now, page })),
    show: setDialog,
    showFilters: rail.open,
    toggleTheme,
  };
  const stepBack = () => {
    if (rail.isOpen) rail.close();
    else changeView(select(null));
  };
  useTitle(analysis.title, view.page);
  useKeys(shellKeys(story, actions, stepBack));

  return (
    <div className="app">
      <TopBar
        title={analysis.title}
        reports={analysis.reports.length}
        conflicts={analysis.claims.filter((claim) => claim.verdict === 'conflict').length}
        view={view}
        layout={layout}
        theme={theme}
        actions={actions}
      />
      <Body
        collection={collection}
        story={story}
        changeView={changeView}
        problems={problems}
        layout={layout}
        rail={rail}
        onAddFilter={() => setDialog('search')}
        onOpenBundled={() => store.changeView(() => startView)}
      />
      <Dialogs shown={dialog} show={setDialog} story={story} changeView={changeView} />
      <Toasts />
    </div>
  );
}
