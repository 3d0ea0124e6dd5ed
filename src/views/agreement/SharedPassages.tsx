import { useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { sentenceOf, wordsOf } from './cells.ts';
import { MoreButton } from './MoreButton.tsx';

/** Passages, and reports of each, that are shown at first. */
const firstPassages = 6;
const firstReports = 12;

/** Passages that reports have word for word in common: one origin, however many reports. */
export function SharedPassages({ story, changeView }: PanelProps) {
  const [all, setAll] = useState(false);
  const { shared } = story.analysis;
  if (shared.length === 0) return null;
  return (
    <section className="ledger" aria-labelledby="shared-title">
      <h2 id="shared-title">
        Word for word the same <span>Reports that share a passage may have one origin</span>
      </h2>
      {shared.slice(0, all ? shared.length : firstPassages).map((passages) => {
        const [first] = passages;
        if (!first) return null;
        return (
          <p key={`${first.report} ${first.start}`} className="shared-passage">
            {passages.slice(0, firstReports).map((passage) => (
              <button
                key={passage.report}
                type="button"
                aria-label={`Show it in report ${story.index.reports.get(passage.report)?.letter}`}
                onClick={() =>
                  changeView(
                    showSentence(story, { report: passage.report, sentence: sentenceOf(story, passage) }),
                  )
                }
              >
                <ReportTile letter={story.index.reports.get(passage.report)?.letter ?? ''} size="small" />
              </button>
            ))}
            {passages.length > firstReports ? (
              <span className="evidence-place">and {passages.length - firstReports} more</span>
            ) : null}
            <span>“{wordsOf(story, first)}”</span>
          </p>
        );
      })}
      {all ? null : <MoreButton count={shared.length - firstPassages} onShow={() => setAll(true)} />}
    </section>
  );
}
