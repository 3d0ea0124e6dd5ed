import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAnalysisClient } from './analysis/client.ts';
import { CollectionError } from './state/load-collection.ts';
import { askForTexts, folderOf } from './state/use-collection.ts';
import { createViewStore } from './state/view-store.ts';
import { App } from './views/shell/App.tsx';
import './app.css';

// The only file that knows every layer: it makes the worker, the cache and the store of the view, and mounts the app.

/** Milliseconds after which the page is drawn without its texts. */
const longestBlank = 400;

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
const texts = queries.prefetchQuery(askForTexts(folderOf(store.getSnapshot().view)));
client.prepare();

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id "app".');
// The frame of the page stands in the HTML. Where the texts are near, React's first picture is of them; a picture
// without them would only keep them waiting. Texts that cannot be had end the wait as well.
await Promise.race([texts, new Promise((resolve) => setTimeout(resolve, longestBlank))]);
createRoot(root).render(
  <QueryClientProvider client={queries}>
    <App client={client} store={store} />
  </QueryClientProvider>,
);
