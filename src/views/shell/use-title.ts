import { useEffect } from 'react';
import type { Page } from '../../link/view-state.ts';

const pageWords = { explore: '', agreement: 'Agreement', names: 'Names', name: 'Name' } as const;

/** Names the page in the browser's tab and history: "Agreement, The title of the collection - Crossread". */
export function useTitle(title: string, page: Page): void {
  const parts = [pageWords[page.kind], title].filter((part) => part !== '').join(', ');
  useEffect(() => {
    document.title = parts === '' ? 'Crossread' : `${parts} - Crossread`;
  }, [parts]);
}
