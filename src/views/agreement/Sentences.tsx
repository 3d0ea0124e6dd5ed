import { useState } from 'react';
import type { Claim } from '../../compare/claim.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { describePlace } from '../ui/place-words.ts';
import { readCell, sentenceOf } from './cells.ts';
import { statementsOf } from './source.ts';

interface SentencesProps extends PanelProps {
  readonly claim: Claim;
  readonly report: ReportId;
}

interface Place {
  readonly sentence: number;
  readonly marks: readonly Passage[];
}

/** The sentences of one report behind a claim, those with its words first; a press shows one in its text. */
export function Sentences({ story, changeView, claim, report }: SentencesProps) {
  const [all, setAll] = useState(false);
  const analysed = story.index.reports.get(report);
  if (!analysed) return null;
  const places = listPlaces(story, claim, report);
  if (places.length === 0) return <span className="cell-silent">silent</span>;
  const isTold = readCell(claim, report).kind === 'says';
  const telling = places.filter(({ marks }) => marks.length > 0);
  const shown = all || telling.length === 0 ? places : telling;
  return (
    <div className="detail-sentences">
      {shown.map(({ sentence, marks }) => {
        const span = analysed.sentences[sentence];
        return span ? (
          <button
            key={sentence}
            type="button"
            className={`detail-sentence marked${isTold ? ' told' : ''}`}
            onClick={() => changeView(showSentence(story, { report, sentence }))}
          >
            <MarkedWords text={analysed.report.text} span={span} marks={marks} />
            <span className="evidence-place">
              {describePlace(analysed, sentence)}{' '}
              <span className="text-link whitespace-nowrap">Show in {analysed.letter}</span>
            </span>
          </button>
        ) : null;
      })}
      {shown.length < places.length ? (
        <button type="button" className="more-button text-link" onClick={() => setAll(true)}>
          {countMore(places.length - shown.length)}
        </button>
      ) : null}
    </div>
  );
}

function countMore(count: number): string {
  return count === 1 ? '1 more sentence' : `${count} more sentences`;
}

/** A sentence that a report repeats (its headline, its summary) stands once. */
function listPlaces(story: Story, claim: Claim, report: ReportId): readonly Place[] {
  const words = claim.sides.flatMap((side) => side.words.filter((each) => each.report === report));
  const differing = claim.sides.flatMap((side) => side.differing.filter((each) => each.report === report));
  const cell = readCell(claim, report);
  const own = cell.kind === 'silent' ? [] : cell.marks;
  const sentences = new Set([
    ...words.map((each) => sentenceOf(story, each)),
    ...statementsOf(story, claim, report).map(({ sentence }) => sentence),
  ]);
  const places = [...sentences]
    .filter((sentence) => sentence >= 0)
    .toSorted((a, b) => a - b)
    .map((sentence) => {
      const inside = (each: Passage) => sentenceOf(story, each) === sentence;
      const exact = [...differing, ...own].filter(inside);
      return { sentence, marks: exact.length > 0 ? exact : words.filter(inside) };
    });
  return dropRepeated(story, report, places);
}

function dropRepeated(story: Story, report: ReportId, places: readonly Place[]): readonly Place[] {
  const analysed = story.index.reports.get(report);
  const seen = new Set<string>();
  const marked = places.toSorted((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0));
  return marked
    .filter(({ sentence }) => {
      const span = analysed?.sentences[sentence];
      const text = span ? (analysed?.report.text.slice(span.start, span.end) ?? '') : '';
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .toSorted((a, b) => a.sentence - b.sentence);
}
