import { useMemo } from 'react';
import { alignQuotes, type QuoteRelation } from '../../compare/quotes.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { sentenceOf } from './cells.ts';

const relationWords: Readonly<Record<QuoteRelation, string>> = {
  exact: 'word for word',
  trimmed: 'in part',
  paraphrased: 'in other words',
  'modality-changed': 'in other words, and not as sure or surer',
  'speaker-changed': 'given to another speaker',
};

/** The same utterance as several reports have it. */
export function QuoteLines({ story, changeView }: PanelProps) {
  const { analysis } = story;
  const lines = useMemo(() => alignQuotes(analysis), [analysis]);
  if (lines.length === 0) return null;
  return (
    <section className="ledger" aria-labelledby="quotes-title">
      <h2 id="quotes-title">
        Quotes across reports <span>The same words as several reports give them</span>
      </h2>
      {lines.map(({ speaker, quoted, versions }) => (
        <article key={`${quoted.report} ${quoted.start}`} className="quote-line">
          <p className="font-semibold">
            {speaker === null ? 'Speaker not named' : story.index.entities.get(speaker)?.name}
          </p>
          <Version story={story} changeView={changeView} words={quoted} marks={[]} note="quoted" />
          {versions.map(({ words, relation, differing }) => (
            <Version
              key={`${words.report} ${words.start} ${words.end} ${relation}`}
              story={story}
              changeView={changeView}
              words={words}
              marks={differing}
              note={relationWords[relation]}
            />
          ))}
        </article>
      ))}
    </section>
  );
}

interface VersionProps extends PanelProps {
  readonly words: Passage;
  readonly marks: readonly Passage[];
  readonly note: string;
}

function Version({ story, changeView, words, marks, note }: VersionProps) {
  const analysed = story.index.reports.get(words.report);
  if (!analysed) return null;
  return (
    <button
      type="button"
      className="evidence"
      onClick={() =>
        changeView(showSentence(story, { report: words.report, sentence: sentenceOf(story, words) }))
      }
    >
      <ReportTile letter={analysed.letter} size="small" />
      <span className="evidence-words">
        <MarkedWords
          text={analysed.report.text}
          span={words}
          marks={marks.filter(({ report }) => report === words.report)}
        />{' '}
        <span className="evidence-place">{note}</span>
      </span>
    </button>
  );
}
