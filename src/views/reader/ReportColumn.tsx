import { useEffect, useMemo, useRef } from 'react';
import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { EntityId } from '../../resolve/entity.ts';
import { pointAtSentence } from '../../state/pointed-sentence.ts';
import type { SentenceRef } from '../../state/story.ts';
import type { Span } from '../../text/span.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { findHeadline } from './blocks.ts';
import { ColumnBody } from './ColumnBody.tsx';
import { ColumnRibbon } from './ColumnRibbon.tsx';
import type { ColumnView } from './column-view.ts';
import { type Look, TextBlock } from './TextBlock.tsx';
import { useHighlights } from './use-highlights.ts';
import type { Target } from './use-target.ts';

interface ReportColumnProps {
  readonly analysed: AnalysedReport;
  readonly view: ColumnView;
  readonly target: Target | null;
  readonly onName: (entity: EntityId) => void;
  readonly onSentence: (sentence: number) => void;
}

/** The pointer or the focus has left the words. */
function leave(): void {
  pointAtSentence(null);
}

/** One report as a column: what it says of itself, its headline, its ribbon and its text. */
export function ReportColumn(props: ReportColumnProps) {
  const { analysed, view, target, onName, onSentence } = props;
  const { blocks, scale, look, marks, markLook, note } = view;
  const column = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const point = (event: React.SyntheticEvent) => pointAtSentence(sentenceAt(event.target, analysed));
  useEffect(() => leave, []);
  const follow = (event: React.SyntheticEvent) => followWords(event.target, analysed, onName, onSentence);
  return (
    <article
      ref={column}
      className="column"
      aria-label={`Report ${analysed.letter}`}
      onClick={follow}
      onPointerOver={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      onKeyDown={(event) => stepOverNames(event, column.current, follow)}
    >
      <ColumnHeader analysed={analysed} look={look} note={note} />
      <div className="column-text">
        <ColumnRibbon scroller={body} scale={scale} marks={marks} markLook={markLook} />
        <ColumnBody scroller={body} analysed={analysed} blocks={blocks} look={look} target={target} />
      </div>
    </article>
  );
}

interface ColumnHeaderProps {
  readonly analysed: AnalysedReport;
  readonly look: Look;
  readonly note: string;
}

function ColumnHeader({ analysed, look, note }: ColumnHeaderProps) {
  const { report, letter } = analysed;
  const header = useRef<HTMLElement>(null);
  const headline = useMemo(() => findHeadline(analysed), [analysed]);
  useHighlights(header);
  return (
    <header ref={header} className="column-header">
      <div className="column-meta">
        <ReportTile letter={letter} />
        <span className="column-publisher">{report.publisher ?? 'No publisher named'}</span>
        {report.author ? <span className="column-author">By {report.author}</span> : null}
        <span className="ml-auto">{note}</span>
      </div>
      <h3 className="column-headline">
        {headline ? (
          <TextBlock analysed={analysed} span={trimEnd(report.text, headline)} look={look} />
        ) : (
          (report.title ?? report.file)
        )}
      </h3>
    </header>
  );
}

function trimEnd(text: string, span: Span): Span {
  return { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
}

/** A press on a name selects it; one on other words selects their sentence, unless the reader is marking text. */
function followWords(
  target: EventTarget,
  analysed: AnalysedReport,
  onName: (entity: EntityId) => void,
  onSentence: (sentence: number) => void,
): void {
  if (!(target instanceof Element)) return;
  const name = target.closest<HTMLElement>('[data-name]')?.dataset.name;
  const known = analysed.mentions.find(({ entity }) => entity === name);
  if (known) {
    onName(known.entity);
    return;
  }
  const at = sentenceAt(target, analysed);
  if (at !== null && (getSelection()?.isCollapsed ?? true)) onSentence(at.sentence);
}

/** The sentence whose words an element holds or belongs to; null between sentences. */
function sentenceAt(target: EventTarget, { report }: AnalysedReport): SentenceRef | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
  const sentence = element?.dataset.sentence;
  return sentence === undefined ? null : { report: report.id, sentence: Number(sentence) };
}

/** Left and right go from name to name inside a column; Enter and Space follow one. */
function stepOverNames(
  event: React.KeyboardEvent,
  column: HTMLElement | null,
  follow: (event: React.SyntheticEvent) => void,
): void {
  const onName = event.target instanceof Element && event.target.matches('[data-name]');
  if (onName && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    follow(event);
    return;
  }
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
  const names = [...(column?.querySelectorAll<HTMLElement>('[data-name]') ?? [])];
  const at = event.target instanceof HTMLElement ? names.indexOf(event.target) : -1;
  const next = names[event.key === 'ArrowRight' ? at + 1 : Math.max(0, at - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
