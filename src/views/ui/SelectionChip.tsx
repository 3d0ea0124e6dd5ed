import { select } from '../../state/change-selection.ts';
import type { PanelProps } from '../../state/story.ts';
import { Chip } from './Chip.tsx';
import { ClassGlyph } from './ClassGlyph.tsx';
import { KindMark } from './KindMark.tsx';
import { nameSelection } from './name-selection.ts';

/** What is selected, with a cross to let go of it; nothing when nothing is selected. */
export function SelectionChip({ story, changeView }: PanelProps) {
  const { selection } = story.view;
  if (selection === null) return null;
  const words = nameSelection(selection, story.index);
  return (
    <Chip
      look="selected"
      words={words}
      mark={<SelectionMark story={story} />}
      removeLabel={`Deselect ${words}`}
      onRemove={() => changeView(select(null))}
    />
  );
}

function SelectionMark({ story: { view, index } }: Pick<PanelProps, 'story'>) {
  const { selection } = view;
  if (selection?.kind === 'name') {
    const entity = index.entities.get(selection.entity);
    return entity === undefined ? null : <KindMark kind={entity.kind} bloc={entity.bloc} size={12} />;
  }
  if (selection?.kind === 'link') return <ClassGlyph kind={index.links.get(selection.link)?.kind ?? 'tie'} />;
  if (selection?.kind === 'event')
    return <ClassGlyph kind={index.events.get(selection.event)?.class ?? 'tie'} />;
  return null;
}
