import { useEffect, useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { WaitingPalette } from '../search/WaitingPalette.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { DeferredPart } from '../ui/DeferredPart.tsx';
import { defer } from '../ui/deferred.ts';
import type { DialogName } from './shell-actions.ts';

interface DialogsProps extends PanelProps {
  readonly shown: DialogName | null;
  readonly show: (dialog: DialogName | null) => void;
}

// Nothing of a dialog is in the first load. Search and Share, which are asked for most, are fetched once all is drawn.
const search = defer(async () => (await import('../search/SearchPalette.tsx')).SearchPalette);
const share = defer(async () => (await import('../share/ShareDialog.tsx')).ShareDialog);
const about = defer(async () => (await import('./AboutDialog.tsx')).AboutDialog);
const keys = defer(async () => (await import('./KeysDialog.tsx')).KeysDialog);

/** How long after the analysis is there, in milliseconds: the panels are drawn by then. */
const quietMs = 400;

/** The dialog that is open, if one is. */
export function Dialogs(props: DialogsProps) {
  const { shown, story } = props;
  const known = story.analysis.entities.length > 0;
  useEffect(() => {
    if (!known) return undefined;
    const timer = setTimeout(() => {
      search.prefetch();
      share.prefetch();
    }, quietMs);
    return () => clearTimeout(timer);
  }, [known]);
  return (
    <Boundary what="This dialog" key={shown}>
      <ShownDialog {...props} />
    </Boundary>
  );
}

function ShownDialog({ shown, show, story, changeView }: DialogsProps) {
  const [typed, setTyped] = useState('');
  const close = () => show(null);
  switch (shown) {
    case 'search':
      return (
        <DeferredPart
          part={search}
          fallback={<WaitingPalette onType={setTyped} onClose={close} />}
          props={{ story, changeView, typed, onClose: close }}
        />
      );
    case 'share':
      return <DeferredPart part={share} fallback={null} props={{ story, onClose: close }} />;
    case 'about':
      return (
        <DeferredPart
          part={about}
          fallback={null}
          props={{ reports: story.analysis.reports, onClose: close, onShowKeys: () => show('keys') }}
        />
      );
    case 'keys':
      return <DeferredPart part={keys} fallback={null} props={{ onClose: close }} />;
    case null:
      return null;
  }
}
