import type { EntityId } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { PickRow } from '../inspector/PickRow.tsx';
import { readLink } from '../ui/link-words.ts';

/** The links of a name, most told first; a press selects one in Explore. */
export function NameLinks({ story, changeView, entity }: PanelProps & { readonly entity: EntityId }) {
  const links = [...story.index.links.values()]
    .filter(({ source, target }) => source === entity || target === entity)
    .toSorted((a, b) => b.reports.length - a.reports.length || b.statements.length - a.statements.length);
  if (links.length === 0) return null;
  return (
    <section>
      <h2 className="name-heading">
        Links <span>{links.length}</span>
      </h2>
      <ul>
        {links.map((link) => (
          <PickRow
            key={link.id}
            story={story}
            kind={link.kind}
            reports={link.reports}
            onPick={() =>
              changeView((view) => ({
                ...view,
                page: { kind: 'explore' },
                selection: { kind: 'link', link: link.id, statement: null },
              }))
            }
          >
            {readLink(story, link)}
          </PickRow>
        ))}
      </ul>
    </section>
  );
}
