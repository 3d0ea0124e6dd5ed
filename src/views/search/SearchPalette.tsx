import { useEffect, useMemo, useRef, useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { Icon } from '../ui/Icon.tsx';
import { HitGroup } from './HitGroup.tsx';
import { openHit } from './open-hit.ts';
import { buildSearch, type Hit, type Hits } from './search-index.ts';

interface SearchPaletteProps extends PanelProps {
  /** What was typed before the palette was there. */
  readonly typed?: string;
  readonly onClose: () => void;
}

const nothing: Hits = { names: [], events: [], statements: [], sentences: [], meant: null };

/** Finds names in any spelling, events, statements, and words of the texts; arrows and Enter, Tab to the next group. */
export function SearchPalette({ story, changeView, typed = '', onClose }: SearchPaletteProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(typed);
  const [at, setAt] = useState(0);
  const { analysis } = story;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be found depends on the analysis alone
  const index = useMemo(() => buildSearch(story), [analysis]);
  const hits = useMemo(() => (asked.trim() === '' ? nothing : index.search(asked)), [index, asked]);
  const groups = [hits.names, hits.events, hits.statements, hits.sentences];
  const flat = groups.flat();
  const current = flat[Math.min(at, flat.length - 1)];
  useEffect(() => frame.current?.showModal(), []);

  const open = (hit: Hit, asFilter: boolean) => {
    changeView(openHit(story, hit, asFilter));
    frame.current?.close();
  };
  const move = (to: number) => setAt((to + flat.length) % Math.max(1, flat.length));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = Math.min(at, flat.length - 1);
    if (event.key === 'ArrowDown') move(from + 1);
    else if (event.key === 'ArrowUp') move(from - 1);
    else if (event.key === 'Tab' && flat.length > 0) move(nextGroup(groups, from));
    else if (event.key === 'Enter' && current) open(current, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way to close is Esc, which the browser handles
    <dialog
      ref={frame}
      className="palette"
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === frame.current) frame.current?.close();
      }}
    >
      <div className="palette-bar">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label="Find a name or word"
          aria-expanded={flat.length > 0}
          aria-controls="search-hits"
          aria-activedescendant={current ? `hit ${current.key}`.replaceAll(' ', '-') : undefined}
          placeholder="Find a name or word"
          autoComplete="off"
          spellCheck={false}
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="palette-count" aria-live="polite">
          {asked.trim() === '' ? '' : `${flat.length} ${flat.length === 1 ? 'result' : 'results'}`}
        </span>
        <kbd className="key">Esc</kbd>
      </div>
      <div id="search-hits" role="listbox" aria-label="Results" className="palette-hits">
        <HitGroup title="Names" hits={hits.names} story={story} current={current} onOpen={open} />
        <HitGroup title="Events" hits={hits.events} story={story} current={current} onOpen={open} />
        <HitGroup title="Statements" hits={hits.statements} story={story} current={current} onOpen={open} />
        <HitGroup
          title="Words in the texts"
          hits={hits.sentences}
          story={story}
          current={current}
          onOpen={open}
        />
      </div>
      {flat.length === 0 && asked.trim() !== '' ? (
        <NothingFound asked={asked} meant={hits.meant} onMeant={setAsked} />
      ) : null}
      <p className="palette-keys">
        <span>
          <kbd className="key">↑</kbd> <kbd className="key">↓</kbd> move
        </span>
        <span>
          <kbd className="key">Tab</kbd> next group
        </span>
        <span>
          <kbd className="key">Enter</kbd> open
        </span>
        <span>
          <kbd className="key">Ctrl Enter</kbd> add as filter
        </span>
      </p>
    </dialog>
  );
}

/** The place of the first hit of the next group that has any. */
function nextGroup(groups: readonly (readonly Hit[])[], from: number): number {
  let start = 0;
  for (const group of groups) {
    if (start > from && group.length > 0) return start;
    start += group.length;
  }
  return 0;
}

interface NothingFoundProps {
  readonly asked: string;
  readonly meant: string | null;
  readonly onMeant: (word: string) => void;
}

function NothingFound({ asked, meant, onMeant }: NothingFoundProps) {
  return (
    <div className="palette-nothing">
      <p className="font-semibold">Nothing holds “{asked}”</p>
      <p className="text-ink-2">
        Folded site furniture is not searched.
        {meant === null ? null : (
          <>
            {' '}
            Did you mean{' '}
            <button type="button" className="text-link" onClick={() => onMeant(meant)}>
              {meant}
            </button>
            ?
          </>
        )}
      </p>
    </div>
  );
}
