import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { ResolvedQuote } from '../../resolve/statement.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { spansOverlap } from '../../text/span.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { Section } from './parts.tsx';
import { showSentence } from './show-sentence.ts';

interface PlacedQuote {
  readonly quote: ResolvedQuote;
  readonly analysed: AnalysedReport;
}

/** Quotations of a name's own words, and of others' words about it. */
export function QuoteList({ story, changeView, entity }: PanelProps & { readonly entity: EntityId }) {
  const quotes = placeQuotes(story);
  const by = quotes.filter(({ quote }) => quote.speaker === entity);
  const about = quotes.filter(
    ({ quote, analysed }) =>
      quote.speaker !== entity &&
      analysed.mentions.some((mention) => mention.entity === entity && spansOverlap(mention, quote)),
  );
  return (
    <>
      <Quotes title="Quoted" quotes={by} story={story} changeView={changeView} />
      <Quotes title="In others’ words" quotes={about} story={story} changeView={changeView} />
    </>
  );
}

function placeQuotes(story: Story): readonly PlacedQuote[] {
  return story.analysis.reports.flatMap((analysed) => analysed.quotes.map((quote) => ({ quote, analysed })));
}

function Quotes({
  title,
  quotes,
  story,
  changeView,
}: PanelProps & { readonly title: string; readonly quotes: readonly PlacedQuote[] }) {
  if (quotes.length === 0) return null;
  return (
    <Section title={title}>
      {quotes.map(({ quote, analysed }) => (
        <button
          key={`${analysed.letter} ${quote.start}`}
          type="button"
          className="quote"
          onClick={() => {
            const sentence = analysed.sentences.findIndex((each) => spansOverlap(each, quote));
            changeView(showSentence(story, { report: analysed.report.id, sentence }));
          }}
        >
          <q>{analysed.report.text.slice(quote.start, quote.end).replace(/^["“”„]|["“”]$/g, '')}</q>
          <span className="quote-source">
            {quote.speaker ? story.index.entities.get(quote.speaker)?.name : 'Speaker not named'}
            <ReportTile letter={analysed.letter} size="small" />
          </span>
        </button>
      ))}
    </Section>
  );
}
