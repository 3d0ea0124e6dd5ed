import { type Claim, shownVerdict, type Verdict } from '../../compare/claim.ts';
import type { PanelProps } from '../../state/story.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { Actions, Section } from './parts.tsx';
import { showSentence } from './show-sentence.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  conflict: 'The reports conflict',
  differ: 'The reports differ in detail',
  agree: 'All reports agree',
  several: 'Several reports agree',
  single: 'Told by one report',
};

/** A claim: what each report says to it in its own words, and why they are said to agree or differ. */
export function ClaimInspector({ story, changeView, claim }: PanelProps & { readonly claim: Claim }) {
  return (
    <>
      <div className="inspector-head">
        <p className="inspector-kind">{verdictWords[shownVerdict(claim)]}</p>
        <h2>{claim.question}</h2>
        {claim.because ? <p className="inspector-note">{claim.because}</p> : null}
      </div>
      <Section title="What each report says">
        {claim.sides.flatMap((side) =>
          side.words.map((words) => {
            const analysed = story.index.reports.get(words.report);
            const sentence =
              analysed?.sentences.findIndex(({ start, end }) => start <= words.start && words.start < end) ??
              -1;
            return analysed ? (
              <button
                key={`${words.report} ${words.start}`}
                type="button"
                className="evidence"
                onClick={() => changeView(showSentence(story, { report: words.report, sentence }))}
              >
                <ReportTile letter={analysed.letter} size="small" />
                <span className="evidence-words">
                  <MarkedWords
                    text={analysed.report.text}
                    span={words}
                    marks={side.differing.filter(({ report }) => report === words.report)}
                  />
                </span>
              </button>
            ) : null;
          }),
        )}
        {claim.silent.length > 0 ? (
          <p className="inspector-note">
            Silent: {claim.silent.map((id) => story.index.reports.get(id)?.letter).join(', ')}. A silent
            report is not a denial.
          </p>
        ) : null}
      </Section>
      <Actions story={story} opens="this claim selected">
        <button
          type="button"
          className="button"
          onClick={() => changeView((view) => ({ ...view, page: { kind: 'agreement' } }))}
        >
          Show in Agreement
        </button>
      </Actions>
    </>
  );
}
