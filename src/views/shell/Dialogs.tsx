import { lazy, Suspense } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { Boundary } from '../ui/Boundary.tsx';

export type DialogName = 'search' | 'share' | 'about' | 'keys';

interface DialogsProps extends PanelProps {
  readonly shown: DialogName | null;
  readonly show: (dialog: DialogName | null) => void;
}

// Nothing of a dialog is fetched before it is asked for.
const SearchPalette = lazy(async () => ({
  default: (await import('../search/SearchPalette.tsx')).SearchPalette,
}));
const ShareDialog = lazy(async () => ({ default: (await import('../share/ShareDialog.tsx')).ShareDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

/** The dialog that is open, if one is. */
export function Dialogs(props: DialogsProps) {
  return (
    <Boundary what="This dialog" key={props.shown}>
      <Suspense fallback={null}>{drawDialog(props)}</Suspense>
    </Boundary>
  );
}

function drawDialog({ shown, show, story, changeView }: DialogsProps) {
  const close = () => show(null);
  switch (shown) {
    case 'search':
      return <SearchPalette story={story} changeView={changeView} onClose={close} />;
    case 'share':
      return <ShareDialog story={story} onClose={close} />;
    case 'about':
      return <AboutDialog reports={story.analysis.reports} onClose={close} onShowKeys={() => show('keys')} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case null:
      return null;
  }
}
