import type { Story } from '../../state/story.ts';
import type { KeyMap } from '../../state/use-keys.ts';
import { copyLink } from '../ui/copy-link.ts';
import { nameSelection } from '../ui/name-selection.ts';
import { getToasts, hideToast } from '../ui/toasts.ts';
import type { ShellActions } from './shell-actions.ts';

/** The keys that work in every view. */
export function shellKeys(story: Story, actions: ShellActions, stepBack: () => void): KeyMap {
  return {
    'Control+k': () => actions.show('search'),
    'g e': () => actions.openPage({ kind: 'explore' }),
    'g a': () => actions.openPage({ kind: 'agreement' }),
    'g n': () => actions.openPage({ kind: 'names' }),
    f: actions.showFilters,
    t: actions.toggleTheme,
    'Shift+C': () => void copyViewLink(story),
    '?': () => actions.show('keys'),
    esc: () => closeToastOr(stepBack),
  };
}

function closeToastOr(stepBack: () => void): void {
  const toast = getToasts().at(-1);
  if (toast === undefined) stepBack();
  else hideToast(toast.id);
}

/** Copies the link to what is shown: "Link copied. It opens with Jane Doe selected." */
export function copyViewLink({ view, index }: Story): Promise<void> {
  const opens = view.selection === null ? null : `${nameSelection(view.selection, index)} selected`;
  return copyLink(view, opens);
}

/** What the list of keys shows. */
export const keyList: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['Ctrl K'], 'Find a name or word'],
  [['1', '9'], 'Open or close a report'],
  [['J', 'K'], 'Next and last mention'],
  [['G', 'E'], 'Go to Explore'],
  [['G', 'A'], 'Go to Agreement'],
  [['G', 'N'], 'Go to Names'],
  [['F'], 'Filters'],
  [['T'], 'Light or dark'],
  [['Shift C'], 'Copy the link to this view'],
  [['Tab'], 'To the next panel'],
  [['Arrows'], 'Move inside a panel'],
  [['Enter'], 'Select or open'],
  [['Space'], 'Pin a tooltip'],
  [['Esc'], 'One step back'],
  [['?'], 'This list'],
];
