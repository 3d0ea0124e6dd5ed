import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAnalysisClient } from './analysis/client.ts';
import { CollectionError } from './state/load-collection.ts';
import { askForTexts, folderOf } from './state/use-collection.ts';
import { createViewStore } from './state/view-store.ts';
import { App } from './views/shell/App.tsx';
import './app.css';

// The only file that knows every layer: it makes the worker, the cache and the store of the view, and mounts the app.

const client = createAnalysisClient(
  () => new Worker(new URL('./analysis/analyse.worker.ts', import.meta.url), { type: 'module' }),
);

const queries = new QueryClient({
  defaultOptions: { queries: { retry: isWorthRetrying, refetchOnWindowFocus: false } },
});

/** What could not be reached may be there in a moment; what is broken stays broken. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof CollectionError && error.reason === 'unreachable';
}

const store = createViewStore(window);
// Both are on their way while React makes the first picture.
void queries.prefetchQuery(askForTexts(folderOf(store.getSnapshot().view)));
client.prepare();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id "app".');
createRoot(root).render(
  <QueryClientProvider client={queries}>
    <App client={client} store={store} />
  </QueryClientProvider>,
);
