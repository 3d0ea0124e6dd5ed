import type { Page } from '../../link/view-state.ts';

export type DialogName = 'search' | 'share' | 'about' | 'keys';

/** What the bar can do; the same on every width. */
export interface ShellActions {
  readonly openPage: (page: Page) => void;
  readonly show: (dialog: DialogName) => void;
  readonly showFilters: () => void;
  readonly toggleTheme: () => void;
}
