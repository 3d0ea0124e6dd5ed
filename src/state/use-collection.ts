import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Analysis } from '../analysis/analysis.ts';
import type { AnalysisClient } from '../analysis/client.ts';
import type { Progress } from '../analysis/messages.ts';
import type { ViewState } from '../link/view-state.ts';
import { bareAnalysis } from './bare-analysis.ts';
import { type LoadedCollection, loadCollection } from './load-collection.ts';

/** How far a collection has come. From `analysing` on its texts can be read. */
export type CollectionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | (Readable & { readonly kind: 'analysing'; readonly progress: Progress })
  | (Readable & { readonly kind: 'stopped'; readonly error: Error; readonly retry: () => void })
  | (Readable & { readonly kind: 'ready' });

interface Readable {
  readonly loaded: LoadedCollection;
  /** While it is not ready: the texts alone. */
  readonly analysis: Analysis;
  /** Fetches the collection again, for reports that could not be read. */
  readonly reload: () => void;
}

const firstStep: Progress = { step: 'models', done: 0, of: 0 };
/** Texts and findings change only when the reader asks; comparing them piece by piece would cost more than it saves. */
const keep = {
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
} as const;

/** Folder of the collection that opens when the address names none. */
const bundled = 'seeds';

/** The folder that a view is of, relative to the app. */
export function folderOf(view: ViewState): string {
  return view.collection ?? bundled;
}

/** The texts of the collection in `folder`, fetched once: by whoever asks first, the page's first script or the view. */
export function askForTexts(folder: string) {
  return queryOptions({
    ...keep,
    queryKey: ['texts', folder],
    queryFn: ({ signal }) => loadCollection(folder, signal),
  });
}

/** Loads the collection in `folder` and has it analysed. */
export function useCollection(folder: string, client: AnalysisClient): CollectionState {
  const [progress, setProgress] = useState(firstStep);
  const texts = useQuery(askForTexts(folder));
  const loaded = texts.data;
  const findings = useQuery({
    ...keep,
    queryKey: ['findings', folder, texts.dataUpdatedAt],
    enabled: loaded !== undefined,
    retry: false,
    queryFn: () => {
      if (loaded === undefined) throw new Error('Findings were asked for before there were texts.');
      return client.analyse(loaded.title, loaded.reports, setProgress);
    },
  });
  const bare = useMemo(() => (loaded ? bareAnalysis(loaded.title, loaded.reports) : null), [loaded]);

  if (loaded === undefined || bare === null) {
    if (texts.error === null) return { kind: 'loading' };
    return { kind: 'failed', error: texts.error, retry: () => void texts.refetch() };
  }
  const readable = { loaded, analysis: findings.data ?? bare, reload: () => void texts.refetch() };
  if (findings.data !== undefined) return { ...readable, kind: 'ready' };
  if (findings.error === null) return { ...readable, kind: 'analysing', progress };
  return { ...readable, kind: 'stopped', error: findings.error, retry: () => void findings.refetch() };
}
