import type { EntityId } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';

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
          <li key={link.id}>
            <button
              type="button"
              className="statement-row"
              onClick={() =>
                changeView((view) => ({
                  ...view,
                  page: { kind: 'explore' },
                  selection: { kind: 'link', link: link.id, statement: null },
                }))
              }
            >
              <span className="statement-glyph">
                <ClassGlyph kind={link.kind} />
              </span>
              <span className="flex-1">
                {story.index.entities.get(link.source)?.name} {link.verb}{' '}
                {story.index.entities.get(link.target)?.name}
              </span>
              <ReportStrip reports={story.analysis.reports} says={link.reports} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
