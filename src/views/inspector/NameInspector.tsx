import type { Entity } from '../../resolve/entity.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { nameKind } from '../ui/kind-words.ts';
import { describeReach, listCallings, listDescriptions, listForms, listNamings } from '../ui/name-facts.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { groupStatements } from '../ui/statement-phrases.ts';
import { Actions, Section, StatementRow } from './parts.tsx';
import { QuoteList } from './QuoteList.tsx';

/** A name: how it is written and described, what is said of it, quotations, and its page. */
export function NameInspector({ story, changeView, entity }: PanelProps & { readonly entity: Entity }) {
  const callings = listCallings(story, entity.id);
  const reports = new Set(callings.map(({ analysed }) => analysed.report.id));
  const groups = groupStatements(story, entity.id);
  const openPage = () => changeView((view) => ({ ...view, page: { kind: 'name', entity: entity.id } }));
  return (
    <>
      <div className="inspector-head">
        <p className="inspector-kind">
          <KindMark kind={entity.kind} bloc={entity.bloc} />
          {nameKind(entity)}
        </p>
        <h2>{entity.name}</h2>
        <p className="inspector-reach">
          <ReportStrip reports={story.analysis.reports} says={reports} size="large" brief />
          {describeReach(story, callings)}
        </p>
      </div>
      <NamesUsed story={story} entity={entity} />
      <DescribedAs story={story} entity={entity} />
      {groups.length > 0 ? (
        <Section title="What is said" note={countOf(groups.length, 'statement')}>
          <ul>
            {groups.map((group) => (
              <StatementRow key={group.words} story={story} changeView={changeView} group={group} />
            ))}
          </ul>
        </Section>
      ) : null}
      <QuoteList story={story} changeView={changeView} entity={entity.id} />
      <MaybeSame story={story} changeView={changeView} entity={entity} />
      <Actions story={story} opens={`${entity.name} selected`}>
        <button type="button" className="button" onClick={openPage}>
          Open page
        </button>
      </Actions>
    </>
  );
}

/** "1 statement", "6 statements". */
export function countOf(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

interface OfName {
  readonly story: Story;
  readonly entity: Entity;
}

/** The forms of a name with the letters of the reports that use them. */
export function NamesUsed({ story, entity }: OfName) {
  const callings = listCallings(story, entity.id);
  const forms = listForms(callings);
  const named = callings.some(({ form }) => form !== 'nominal');
  if (forms.length === 0) return null;
  return (
    <Section title={named ? 'Names used' : 'Called'} note={countOf(forms.length, 'form')}>
      <ul>
        {forms.map(({ text, reports }) => (
          <li key={text} className="name-form">
            <span>{text}</span>
            <span className="name-form-tiles">
              {story.analysis.reports.flatMap(({ report, letter }) =>
                reports.includes(report.id) ? [<ReportTile key={letter} letter={letter} size="small" />] : [],
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the reports call it beside its names; what has none is called so above. */
export function DescribedAs({ story, entity }: OfName) {
  const descriptions = listDescriptions(story, entity);
  if (descriptions.length === 0 || listNamings(story, entity.id).length === 0) return null;
  return (
    <Section title="Described as" note={countOf(descriptions.length, 'wording')}>
      <ul>
        {descriptions.map(({ letter, words }) => (
          <li key={`${letter} ${words}`} className="description">
            <ReportTile letter={letter} size="small" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MaybeSame({ story, changeView, entity }: PanelProps & OfName) {
  const others = entity.maybeSame.flatMap((id) => story.index.entities.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <Section title="Perhaps the same">
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className="text-link"
              onClick={() =>
                changeView((view) => ({ ...view, selection: { kind: 'name', entity: other.id } }))
              }
            >
              {other.name}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
