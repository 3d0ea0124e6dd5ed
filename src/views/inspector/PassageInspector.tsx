import type { QuotedPassage } from '../../link/view-state.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { spansOverlap } from '../../text/span.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { copyWords } from '../ui/copy-link.ts';
import { describePlace } from '../ui/place-words.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { describeModality, nameList, phraseWhole } from '../ui/statement-phrases.ts';
import { countOf } from './NameInspector.tsx';
import { Actions, Section } from './parts.tsx';

/** A sentence of a report: its words, its place, and what was read in it. */
export function PassageInspector({
  story,
  changeView,
  passage,
}: PanelProps & { readonly passage: QuotedPassage }) {
  const analysed = story.index.reports.get(passage.report);
  if (!analysed) return null;
  const sentence = analysed.sentences.findIndex((each) => spansOverlap(each, passage));
  const words = analysed.report.text.slice(passage.start, passage.end);
  const source = `${analysed.report.publisher ?? 'No publisher named'}, “${analysed.report.title ?? analysed.report.file}”`;
  const statements = analysed.statements.filter((each) => each.sentence === sentence);
  return (
    <>
      <div className="inspector-head">
        <p className="inspector-kind">
          <ReportTile letter={analysed.letter} />
          Sentence, {describePlace(analysed, sentence)}
        </p>
        <blockquote className="passage">{words}</blockquote>
        <p className="inspector-note">{source}</p>
      </div>
      <Section title="Read in it" note={countOf(statements.length, 'statement')}>
        <ul>
          {statements.map((statement) => (
            <li key={statement.id} className="statement-row">
              <span className="statement-glyph">
                <ClassGlyph kind={statement.class ?? 'tie'} />
              </span>
              <span className="flex-1">
                {phraseWhole(story, statement)}
                <Sureness story={story} statement={statement} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Names story={story} changeView={changeView} passage={passage} />
      <Actions story={story} opens="this sentence selected">
        <button
          type="button"
          className="button"
          onClick={() => copyWords(`${words}\n${source}`, 'Quote copied, with its report and place')}
        >
          Copy quote
        </button>
      </Actions>
    </>
  );
}

function Sureness({
  story,
  statement,
}: {
  readonly story: Story;
  readonly statement: Parameters<typeof phraseWhole>[1];
}) {
  const parts = [
    describeModality(statement),
    statement.attribution.length > 0 ? `by ${nameList(story, statement.attribution)}` : '',
  ];
  const words = parts.filter((part) => part !== '').join(' ');
  return words ? <span className="text-ink-3"> ({words})</span> : null;
}

function Names({ story, changeView, passage }: PanelProps & { readonly passage: QuotedPassage }) {
  const mentions =
    story.index.reports.get(passage.report)?.mentions.filter((mention) => spansOverlap(mention, passage)) ??
    [];
  const names = [...new Set(mentions.map(({ entity }) => entity))].flatMap(
    (id) => story.index.entities.get(id) ?? [],
  );
  if (names.length === 0) return null;
  return (
    <Section title="Names in it">
      <p className="inspector-names">
        {names.map((entity) => (
          <button
            key={entity.id}
            type="button"
            className="text-link"
            onClick={() =>
              changeView((view) => ({ ...view, selection: { kind: 'name', entity: entity.id } }))
            }
          >
            {entity.name}
          </button>
        ))}
      </p>
    </Section>
  );
}
