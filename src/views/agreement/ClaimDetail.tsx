import type { Claim } from '../../compare/claim.ts';
import { findOrigins } from '../../compare/origins.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { describePlace } from '../ui/place-words.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { sentenceOf } from './cells.ts';

interface ClaimDetailProps extends PanelProps {
  readonly claim: Claim;
  readonly wide: boolean;
}

/** The cells of an opened row: why it has its verdict, who says so, and each report's sentences. */
export function ClaimDetail({ story, changeView, claim, wide }: ClaimDetailProps) {
  const { reports } = story.analysis;
  return (
    <>
      <td className="matrix-claim">
        <Why story={story} changeView={changeView} claim={claim} />
      </td>
      {wide ? (
        reports.map(({ report }) => (
          <td key={report.id}>
            <Sentences story={story} changeView={changeView} claim={claim} report={report.id} />
          </td>
        ))
      ) : (
        <td>
          {reports.map(({ report, letter }) => (
            <div key={report.id} className="detail-report">
              <ReportTile letter={letter} size="small" />
              <Sentences story={story} changeView={changeView} claim={claim} report={report.id} />
            </div>
          ))}
        </td>
      )}
    </>
  );
}

const whyTitles: Readonly<Record<Claim['verdict'], string>> = {
  conflict: 'Why this is a conflict',
  differ: 'Where they differ',
  agree: 'Why they agree',
  several: 'Who says it',
  single: 'Who says it',
};

/** Built from the evidence alone. */
export function Why({ story, changeView, claim }: PanelProps & { readonly claim: Claim }) {
  const pair = pickPair(story, claim);
  return (
    <div className="detail-why">
      <p className="font-semibold">{whyTitles[claim.verdict]}</p>
      {claim.because === '' ? null : <p>{claim.because}</p>}
      <Origins story={story} claim={claim} />
      {pair.length > 1 ? (
        <button
          type="button"
          className="button button-small"
          onClick={() =>
            changeView((view) => ({ ...view, page: { kind: 'explore' }, panel: 'reports', open: pair }))
          }
        >
          Read {pair.map((id) => story.index.reports.get(id)?.letter).join(' and ')} side by side
        </button>
      ) : null}
    </div>
  );
}

/** Two reports to hold against each other: of two sides where there are two. */
function pickPair(story: Story, claim: Claim): readonly ReportId[] {
  const [first, second] = claim.sides;
  const one = first?.reports[0];
  const other = second?.reports.find((id) => id !== one) ?? first?.reports.find((id) => id !== one);
  const order = story.analysis.reports.map(({ report }) => report.id);
  return order.filter((id) => id === one || id === other);
}

/** From report to quoted outlet, agency or official; reports with one origin count once. */
function Origins({ story, claim }: { readonly story: Story; readonly claim: Claim }) {
  const origins = findOrigins(claim, story.index.statements, story.analysis.shared);
  const letter = (id: ReportId) => story.index.reports.get(id)?.letter ?? '';
  const told = origins.reduce((sum, { reports }) => sum + reports.length, 0);
  if (told === 0) return null;
  return (
    <>
      <p className="text-ink-2">
        {told === 1 ? 'Told by 1 report' : `Told by ${told} reports`}
        {origins.length < told
          ? ` of ${origins.length === 1 ? 'one origin' : `${origins.length} origins`}`
          : ''}
        {origins.some(({ copied }) => copied.length > 0) ? '; some of their words are the same' : ''}.
      </p>
      <ul>
        {origins.flatMap(({ reports, chains }) =>
          reports.flatMap((report, index) => {
            const chain = (chains[index] ?? []).flatMap((id) => story.index.entities.get(id)?.name ?? []);
            return chain.length === 0 ? [] : [<li key={report}>{[letter(report), ...chain].join(' ← ')}</li>];
          }),
        )}
      </ul>
    </>
  );
}

interface SentencesProps extends PanelProps {
  readonly claim: Claim;
  readonly report: ReportId;
}

/** The sentences of one report behind a claim, its telling words marked; a press shows one in its text. */
export function Sentences({ story, changeView, claim, report }: SentencesProps) {
  const analysed = story.index.reports.get(report);
  if (!analysed) return null;
  const places = listPlaces(story, claim, report);
  if (places.length === 0) return <span className="cell-silent">silent</span>;
  return places.map(({ sentence, marks }) => {
    const span = analysed.sentences[sentence];
    return span ? (
      <button
        key={sentence}
        type="button"
        className="detail-sentence marked"
        onClick={() => changeView(showSentence(story, { report, sentence }))}
      >
        <MarkedWords text={analysed.report.text} span={span} marks={marks} />
        <span className="evidence-place">{describePlace(analysed, sentence)}</span>
      </button>
    ) : null;
  });
}

interface Place {
  readonly sentence: number;
  readonly marks: readonly Passage[];
}

function listPlaces(story: Story, claim: Claim, report: ReportId): readonly Place[] {
  const marks = claim.sides
    .flatMap((side) => [
      ...side.differing,
      ...(side.differing.some((each) => each.report === report) ? [] : side.words),
    ])
    .filter((each) => each.report === report);
  const told = claim.sides
    .flatMap(({ statements }) => statements.flatMap((id) => story.index.statements.get(id) ?? []))
    .filter((each) => each.report === report);
  const words = claim.sides.flatMap((side) => side.words.filter((each) => each.report === report));
  const sentences = new Set([
    ...words.map((each) => sentenceOf(story, each)),
    ...told.map(({ sentence }) => sentence),
  ]);
  return [...sentences]
    .filter((sentence) => sentence >= 0)
    .toSorted((a, b) => a - b)
    .map((sentence) => ({ sentence, marks: marks.filter((each) => sentenceOf(story, each) === sentence) }));
}
