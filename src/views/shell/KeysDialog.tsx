import { useState } from 'react';
import { areKeysOn, setKeysOn } from '../../state/use-keys.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { keyList } from './shell-keys.ts';

/** All keys, and a switch for those of one letter. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(areKeysOn);
  return (
    <Dialog title="List of keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2">
        {keyList.map(([keys, meaning]) => (
          <div key={meaning} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className={on || meaning === keyList[0]?.[1] ? '' : 'text-ink-3'}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-6 items-center gap-2 border-line border-t pt-3">
        <input
          type="checkbox"
          checked={on}
          onChange={() => {
            setKeysOn(!on);
            setOn(!on);
          }}
        />
        Keys of one letter work (they never do while you type)
      </label>
    </Dialog>
  );
}
