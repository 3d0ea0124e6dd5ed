import type { Link } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { Statement, StatementId } from '../../resolve/statement.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { Span } from '../../text/span.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { Evidence } from '../ui/Evidence.tsx';
import { linkWords } from '../ui/kind-words.ts';
import { readLink, verbBetween } from '../ui/link-words.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { countOf } from './NameInspector.tsx';
import { PickRow } from './PickRow.tsx';
import { Actions, Section } from './parts.tsx';

interface LinkInspectorProps extends PanelProps {
  readonly link: Link;
  readonly statement: StatementId | null;
}

/** A link: both ends, the verb, and every sentence behind it. */
export function LinkInspector({ story, changeView, link, statement }: LinkInspectorProps) {
  const source = story.index.entities.get(link.source);
  const target = story.index.entities.get(link.target);
  const told = sentencesOf(story, link);
  const step = (id: StatementId) =>
    changeView((view) => ({ ...view, selection: { kind: 'link', link: link.id, statement: id } }), 'replace');
  return (
    <>
      <div className="inspector-head">
        <p className="inspector-kind">
          <ClassGlyph kind={link.kind} />
          Link, {linkWords[link.kind].toLowerCase()}
        </p>
        <h2>
          {source?.name}{' '}
          <span className={`link-verb link-verb-${link.kind}`}>{verbBetween(story, link)}</span>{' '}
          {target?.name}
        </h2>
        <p className="inspector-reach">
          <ReportStrip reports={story.analysis.reports} says={link.reports} size="large" brief />
          {countOf(told.length, 'sentence')} in {countOf(link.reports.length, 'report')}
        </p>
        {link.tentative ? (
          <p className="text-ink-3 text-note">Only reported by others, possible or planned.</p>
        ) : null}
      </div>
      <Section title="In the reports’ words">
        <div className="evidence-list">
          {told.map((each) => (
            <Evidence
              key={each.id}
              story={story}
              at={each}
              marks={wordsOf(story, each, [link.source, link.target])}
              current={each.id === statement}
              onShow={() => step(each.id)}
            />
          ))}
        </div>
        <MissingEnds story={story} link={link} told={told} />
      </Section>
      <AlsoBetween story={story} changeView={changeView} link={link} />
      <Actions story={story} opens={`the link from ${source?.name} to ${target?.name} selected`} />
    </>
  );
}

/** One statement for each sentence of the link, in report order. */
function sentencesOf(story: Story, link: Link): readonly Statement[] {
  const seen = new Map<string, Statement>();
  for (const id of link.statements) {
    const told = story.index.statements.get(id);
    const key = told ? `${told.report} ${told.sentence}` : '';
    if (told && !seen.has(key)) seen.set(key, told);
  }
  const order = story.analysis.reports.map(({ report }) => report.id);
  return [...seen.values()].toSorted(
    (a, b) => order.indexOf(a.report) - order.indexOf(b.report) || a.sentence - b.sentence,
  );
}

/** The trigger and the words that name the ends, as far as they stand in the sentence. */
function wordsOf(story: Story, statement: Statement, ends: readonly EntityId[]): readonly Span[] {
  const mentions = story.index.reports.get(statement.report)?.mentions ?? [];
  const named = mentions.filter(
    (mention) =>
      mention.sentence === statement.sentence &&
      ends.some((end) => isNamed(story, mention.entity, mention.standsFor, end)),
  );
  return [statement.trigger, ...named];
}

function isNamed(story: Story, entity: EntityId, standsFor: EntityId | null, end: EntityId): boolean {
  return entity === end || standsFor === end || story.index.entities.get(entity)?.drawnAs === end;
}

/** Says where an end of the link is not in the sentence itself. */
function MissingEnds({
  story,
  link,
  told,
}: {
  readonly story: Story;
  readonly link: Link;
  readonly told: readonly Statement[];
}) {
  const notes = [link.source, link.target].flatMap((end) => {
    const letters = told.flatMap((each) => {
      const analysed = story.index.reports.get(each.report);
      const named = analysed?.mentions.some(
        (mention) =>
          mention.sentence === each.sentence && isNamed(story, mention.entity, mention.standsFor, end),
      );
      return analysed && !named ? [analysed.letter] : [];
    });
    if (letters.length === 0) return [];
    return [
      `${[...new Set(letters)].join(', ')}: the sentence itself does not name ${story.index.entities.get(end)?.name}; it follows from the text around it.`,
    ];
  });
  return notes.map((note) => (
    <p key={note} className="inspector-note">
      {note}
    </p>
  ));
}

function AlsoBetween({ story, changeView, link }: PanelProps & { readonly link: Link }) {
  const ends = new Set([link.source, link.target]);
  const others = [...story.index.links.values()].filter(
    (other) => other.id !== link.id && ends.has(other.source) && ends.has(other.target),
  );
  if (others.length === 0) return null;
  return (
    <Section title="Also between them">
      <ul>
        {others.map((other) => (
          <PickRow
            key={other.id}
            story={story}
            kind={other.kind}
            reports={other.reports}
            onPick={() =>
              changeView((view) => ({
                ...view,
                selection: { kind: 'link', link: other.id, statement: null },
              }))
            }
          >
            {readLink(story, other)}
          </PickRow>
        ))}
      </ul>
    </Section>
  );
}
