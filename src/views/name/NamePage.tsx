import type { Entity } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { EvidenceList } from '../inspector/EvidenceList.tsx';
import { DescribedAs, NamesUsed } from '../inspector/NameInspector.tsx';
import { QuoteList } from '../inspector/QuoteList.tsx';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { copyLink } from '../ui/copy-link.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { nameKind } from '../ui/kind-words.ts';
import { describeReach, listCallings } from '../ui/name-facts.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { describeModality, groupStatements, type StatementGroup } from '../ui/statement-phrases.ts';
import { AroundPicture } from './AroundPicture.tsx';
import { Concordance } from './Concordance.tsx';
import { NameEvents } from './NameEvents.tsx';
import { NameLinks } from './NameLinks.tsx';

interface NamePageProps extends PanelProps {
  readonly entity: Entity;
}

/** All that the reports say of one name. */
export function NamePage({ story, changeView, entity }: NamePageProps) {
  const groups = groupStatements(story, entity.id);
  const [acts, undergoes] = standIns(entity);
  return (
    <main className="page name-page" aria-labelledby="name-title">
      <div className="name-columns">
        <Identity story={story} changeView={changeView} entity={entity} />
        <div className="name-statements">
          <Statements
            title={`What the reports say ${acts} did`}
            groups={groups.filter((group) => group.acts)}
            story={story}
            changeView={changeView}
          />
          <Statements
            title={`What was done to ${undergoes} or with ${undergoes}`}
            groups={groups.filter((group) => !group.acts)}
            story={story}
            changeView={changeView}
          />
          {groups.length === 0 ? (
            <p className="text-ink-2">
              The reports name {undergoes} and say nothing that was read as a statement.
            </p>
          ) : null}
        </div>
        <div className="name-around">
          <AroundPicture story={story} entity={entity.id} />
          <NameLinks story={story} changeView={changeView} entity={entity.id} />
          <NameEvents story={story} changeView={changeView} entity={entity.id} />
          <QuoteList story={story} changeView={changeView} entity={entity.id} />
        </div>
      </div>
      <Concordance story={story} changeView={changeView} entity={entity.id} />
    </main>
  );
}

/** Words that stand for a name of which the reports need not tell more: those of people, and of all else. */
function standIns({ kind }: Entity): readonly [acts: string, undergoes: string] {
  return kind === 'person' || kind === 'group' ? ['they', 'them'] : ['it', 'it'];
}

function Identity({ story, changeView, entity }: NamePageProps) {
  const callings = listCallings(story, entity.id);
  const reports = new Set(callings.map(({ analysed }) => analysed.report.id));
  return (
    <div className="name-identity">
      <div className="inspector-head">
        <p className="inspector-kind">
          <KindMark kind={entity.kind} bloc={entity.bloc} />
          {nameKind(entity)}
        </p>
        <h1 id="name-title">{entity.name}</h1>
        <p className="inspector-reach">
          <ReportStrip reports={story.analysis.reports} says={reports} size="large" brief />
          {describeReach(story, callings)}
        </p>
        <p className="name-actions">
          <button
            type="button"
            className="button"
            onClick={() => copyLink(story.view, `the page of ${entity.name}`)}
          >
            Copy link
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              changeView((view) => ({
                ...view,
                page: { kind: 'explore' },
                selection: { kind: 'name', entity: entity.id },
              }))
            }
          >
            Show in Explore
          </button>
        </p>
      </div>
      <NamesUsed story={story} entity={entity} />
      <DescribedAs story={story} entity={entity} />
    </div>
  );
}

interface StatementsProps extends PanelProps {
  readonly title: string;
  readonly groups: readonly StatementGroup[];
}

function Statements({ title, groups, story, changeView }: StatementsProps) {
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 className="name-heading">
        {title} <span>{groups.length === 1 ? '1 statement' : `${groups.length} statements`}</span>
      </h2>
      {groups.map((group) => (
        <div key={group.words} className="name-statement">
          <div className="name-statement-words">
            <ClassGlyph kind={group.kind} />
            <p>
              {group.words}
              <span>{noteOf(group)}</span>
            </p>
          </div>
          <EvidenceList story={story} changeView={changeView} statements={group.statements} />
        </div>
      ))}
    </section>
  );
}

function noteOf({ statements, reports }: StatementGroup): string {
  const modality = new Set(statements.map(describeModality));
  const sure = modality.size === 1 ? [...modality].join('') : '';
  return [sure, reports.length === 1 ? 'told by one' : ''].filter((part) => part !== '').join(', ');
}
