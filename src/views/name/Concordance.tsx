import { useMemo, useState } from 'react';
import type { EntityId } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { listCallings, type PlacedMention } from '../ui/name-facts.ts';
import { ReportTile } from '../ui/ReportTile.tsx';

/** Letters of context on either side; the column cuts what does not fit. */
const reach = 110;
/** Lines shown at first. */
const firstLines = 100;

const orders = ['report', 'word before', 'word after'] as const;
type Order = (typeof orders)[number];

interface Line {
  readonly mention: PlacedMention;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Every mention of a name in its sentence, one under the other. */
export function Concordance({ story, changeView, entity }: PanelProps & { readonly entity: EntityId }) {
  const [order, setOrder] = useState<Order>('report');
  const [all, setAll] = useState(false);
  const lines = useMemo(
    () => sortLines(listCallings(story, entity).map(cutLine), order),
    [story, entity, order],
  );
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, firstLines);
  return (
    <section className="concordance" aria-labelledby="concordance-title">
      <header>
        <h2 id="concordance-title" className="name-heading">
          Every mention in its sentence <span>{lines.length === 1 ? '1 line' : `${lines.length} lines`}</span>
        </h2>
        <fieldset aria-label="Sort by">
          Sort by{' '}
          {orders.map((each) => (
            <button key={each} type="button" aria-pressed={order === each} onClick={() => setOrder(each)}>
              {each}
            </button>
          ))}
        </fieldset>
      </header>
      {shown.map(({ mention, before, words, after }) => (
        <button
          key={`${mention.analysed.letter} ${mention.start}`}
          type="button"
          className="concordance-line"
          onClick={() =>
            changeView(
              showSentence(story, { report: mention.analysed.report.id, sentence: mention.sentence }),
            )
          }
        >
          <ReportTile letter={mention.analysed.letter} size="small" />
          <span className="concordance-before">
            <span>{before}</span>
          </span>
          <span className="concordance-words">{words}</span>
          <span className="concordance-after">{after}</span>
        </button>
      ))}
      {shown.length < lines.length ? (
        <button type="button" className="text-link" onClick={() => setAll(true)}>
          Show {lines.length - shown.length} more
        </button>
      ) : null}
    </section>
  );
}

function cutLine(mention: PlacedMention): Line {
  const { text } = mention.analysed.report;
  const sentence = mention.analysed.sentences[mention.sentence] ?? mention;
  return {
    mention,
    before: text.slice(Math.max(sentence.start, mention.start - reach), mention.start).trimEnd(),
    words: text.slice(mention.start, mention.end),
    after: text.slice(mention.end, Math.min(sentence.end, mention.end + reach)).trimStart(),
  };
}

function sortLines(lines: readonly Line[], order: Order): readonly Line[] {
  if (order === 'report') return lines;
  const key = ({ before, after }: Line) =>
    (order === 'word before'
      ? (before.split(/\s+/).at(-1) ?? '')
      : (after.split(/\s+/)[0] ?? '')
    ).toLowerCase();
  return lines.toSorted((a, b) => compareCodes(key(a), key(b)));
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
