import { useMemo, useState } from 'react';
import { alignQuotes, type QuoteLine, type QuoteRelation } from '../../compare/quotes.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { PanelProps } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { sentenceOf } from './cells.ts';
import { MoreButton } from './MoreButton.tsx';

const relationWords: Readonly<Record<QuoteRelation, string>> = {
  exact: 'word for word',
  trimmed: 'in part',
  paraphrased: 'in other words',
  'modality-changed': 'in other words, and not as sure or surer',
  'speaker-changed': 'given to another speaker',
};

/** Quotations, and versions of each, that are shown at first. */
const firstLines = 6;
const firstVersions = 6;

/** The same utterance as several reports have it. */
export function QuoteLines({ story, changeView }: PanelProps) {
  const [all, setAll] = useState(false);
  const { analysis } = story;
  const lines = useMemo(() => alignQuotes(analysis), [analysis]);
  if (lines.length === 0) return null;
  return (
    <section className="ledger" aria-labelledby="quotes-title">
      <h2 id="quotes-title">
        Quotes across reports <span>The same words as several reports give them</span>
      </h2>
      {lines.slice(0, all ? lines.length : firstLines).map((line) => (
        <Line
          key={`${line.quoted.report} ${line.quoted.start}`}
          story={story}
          changeView={changeView}
          line={line}
        />
      ))}
      {all ? null : <MoreButton count={lines.length - firstLines} onShow={() => setAll(true)} />}
    </section>
  );
}

function Line({ story, changeView, line }: PanelProps & { readonly line: QuoteLine }) {
  const [all, setAll] = useState(false);
  const { speaker, quoted, versions } = line;
  return (
    <article className="quote-line">
      <p className="font-semibold">
        {speaker === null ? 'Speaker not named' : story.index.entities.get(speaker)?.name}
      </p>
      <Version story={story} changeView={changeView} words={quoted} marks={[]} note="quoted" />
      {versions.slice(0, all ? versions.length : firstVersions).map(({ words, relation, differing }) => (
        <Version
          key={`${words.report} ${words.start} ${words.end} ${relation}`}
          story={story}
          changeView={changeView}
          words={words}
          marks={differing}
          note={relationWords[relation]}
        />
      ))}
      {all ? null : <MoreButton count={versions.length - firstVersions} onShow={() => setAll(true)} />}
    </article>
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
