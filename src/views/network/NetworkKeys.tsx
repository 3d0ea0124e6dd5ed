import { type KeyboardEvent, memo, useId } from 'react';
import type { EntityId } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import { nameKind } from '../ui/kind-words.ts';
import type { Scene } from './scene.ts';
import { countWords } from './words.ts';

interface NetworkKeysProps {
  readonly story: Story;
  readonly scene: Scene;
  readonly focused: EntityId | null;
  readonly onFocus: (id: EntityId | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keyboard's and the screen reader's hold on the picture: a list of its names, one stop for Tab, moved in by
 * arrows. It lies over the stage, unseen but for its focus ring.
 */
export function NetworkKeys({ story, scene, focused, onFocus, onKeyDown }: NetworkKeysProps) {
  const prefix = useId();
  return (
    <div
      className="network-keys"
      role="listbox"
      aria-label="Names in the network; arrows move, Enter selects, Space tells more"
      aria-activedescendant={focused ? `${prefix}${focused}` : undefined}
      tabIndex={0}
      onFocus={() => onFocus(focused ?? scene.actors[0]?.entity.id ?? null)}
      onBlur={() => onFocus(null)}
      onKeyDown={onKeyDown}
    >
      <NameOptions story={story} scene={scene} focused={keepFar(scene, focused)} prefix={prefix} />
    </div>
  );
}

/** Options of more names would make the page slow; the rest are named when arrows reach them, and in the table. */
const mostListed = 300;

/** The focused name if it is none of those that are always listed. */
function keepFar({ actors }: Scene, focused: EntityId | null): EntityId | null {
  return actors.findIndex(({ entity }) => entity.id === focused) < mostListed ? null : focused;
}

interface NameOptionsProps {
  readonly story: Story;
  readonly scene: Scene;
  readonly focused: EntityId | null;
  readonly prefix: string;
}

/** One option a name, the most mentioned first. */
const NameOptions = memo(function NameOptions({ story, scene, focused, prefix }: NameOptionsProps) {
  const counts = countLinks(scene);
  return scene.actors.flatMap(({ entity, selected }, at) =>
    at < mostListed || entity.id === focused ? (
      <div
        key={entity.id}
        id={`${prefix}${entity.id}`}
        className="sr-only"
        role="option"
        aria-selected={selected}
        aria-posinset={at + 1}
        aria-setsize={scene.actors.length}
        tabIndex={-1}
      >
        {entity.name}, {nameKind(entity).toLowerCase()}, {countWords(counts.get(entity.id) ?? 0, 'link')}
        {story.kept.mentions.has(entity.id)
          ? `, ${countWords(story.kept.mentions.get(entity.id) ?? 0, 'mention')}`
          : ''}
      </div>
    ) : (
      []
    ),
  );
});

function countLinks(scene: Scene): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { link } of scene.links) {
    for (const end of [link.source, link.target]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
