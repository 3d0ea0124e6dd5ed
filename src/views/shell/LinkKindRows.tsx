import type { LinkKind } from '../../graph/link.ts';
import { linkClasses } from '../../resolve/statement.ts';
import { toggleKind } from '../../state/change-filters.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { linkWords } from '../ui/kind-words.ts';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

const kinds: readonly LinkKind[] = [...linkClasses, 'tie'];

/** The classes of links, to keep only the statements that make such links. */
export function LinkKindRows({ story, changeView }: PanelProps) {
  const all = [...story.index.links.values()];
  const present = kinds.filter((kind) => all.some((link) => link.kind === kind));
  return (
    <FilterSection
      title="Kinds of link"
      count={story.filtered ? `${story.kept.links.length} of ${all.length}` : String(all.length)}
      fold={5}
      gone={[]}
      rows={present.map((kind) => (
        <FilterRow
          key={kind}
          name={linkWords[kind]}
          mark={<ClassGlyph kind={kind} />}
          {...countLinks(kind, story)}
          selected={false}
          filtered={story.filters.kinds.includes(kind)}
          onSelect={() => changeView(toggleKind(kind))}
          onFilter={() => changeView(toggleKind(kind))}
        />
      ))}
    />
  );
}

function countLinks(kind: LinkKind, { index, kept, filtered }: Story) {
  const total = [...index.links.values()].filter((link) => link.kind === kind).length;
  const left = kept.links.filter((link) => link.kind === kind).length;
  const count = filtered ? `${left} of ${total}` : String(total);
  return { count, countWords: `${count} links` };
}
