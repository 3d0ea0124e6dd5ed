import type { PanelProps } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { sentenceOf, wordsOf } from './cells.ts';

/** Passages that reports have word for word in common: one origin, however many reports. */
export function SharedPassages({ story, changeView }: PanelProps) {
  const { shared } = story.analysis;
  if (shared.length === 0) return null;
  return (
    <section className="ledger" aria-labelledby="shared-title">
      <h2 id="shared-title">
        Word for word the same <span>Reports that share a passage may have one origin</span>
      </h2>
      {shared.map((passages) => {
        const [first] = passages;
        if (!first) return null;
        return (
          <p key={`${first.report} ${first.start}`} className="shared-passage">
            {passages.map((passage) => (
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
            <span>“{wordsOf(story, first)}”</span>
          </p>
        );
      })}
    </section>
  );
}
