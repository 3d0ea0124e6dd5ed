import { useMemo, useRef } from 'react';
import type { EntityId } from '../../resolve/entity.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { useKeys } from '../../state/use-keys.ts';
import { quotePassage } from '../../text/passages.ts';
import type { ReportId } from '../../text/report.ts';
import { useLayout } from '../shell/use-layout.ts';
import { ChosenBar } from '../ui/ChosenBar.tsx';
import { useMeasuredSize } from '../ui/use-size.ts';
import { lookAtReport } from './column-view.ts';
import { chooseOpen, shareRoom, toggleOpen } from './open-reports.ts';
import { ReaderHeader } from './ReaderHeader.tsx';
import { ReportColumn } from './ReportColumn.tsx';
import { Spine } from './Spine.tsx';
import { countStops, listStops, selectedNames, unitOf } from './stops.ts';
import { useSteps } from './use-steps.ts';

const usualSize = { width: 690, height: 540 };

/** The reports side by side: open columns in their order, the others as spines. */
export function ReaderPanel(panels: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const size = useMeasuredSize(panel, usualSize);
  return (
    <section ref={panel} className="reader" aria-label="Reports side by side">
      {size && <SizedReader {...panels} width={size.width} />}
    </section>
  );
}

/** As many columns as there is room for. */
function SizedReader({ story, changeView, width }: PanelProps & { readonly width: number }) {
  const ids = story.analysis.reports.map(({ report }) => report.id);
  const { columns: room, spine } = shareRoom(width, ids.length);
  const names = useMemo(() => selectedNames(story), [story]);
  const stops = useMemo(() => listStops(story, names), [story, names]);
  const counts = useMemo(() => countStops(stops), [stops]);
  const open = chooseOpen(ids, story.view.open, room, new Set(counts.keys()));
  const steps = useSteps(story, stops);
  const toggle = (id: ReportId) =>
    changeView((view) => ({ ...view, open: toggleOpen(open, id, room) }), 'replace');
  const phone = useLayout() === 'phone';
  /** The report of the next place is opened if it is closed, so that every step is seen. */
  const step = (by: number) => {
    const to = steps.go(by);
    if (to && !open.includes(to.report)) toggle(to.report);
  };
  useKeys({ j: () => step(1), k: () => step(-1), ...letterKeys(ids, toggle) });

  const select = {
    name: (entity: EntityId) => changeView((view) => ({ ...view, selection: { kind: 'name', entity } })),
    sentence: (report: ReportId, sentence: number) =>
      changeView((view) => selectSentence(story, view, report, sentence)),
  };
  return (
    <>
      <ReaderHeader
        story={story}
        open={open}
        stops={phone ? [] : stops}
        at={steps.at}
        onStep={step}
        counts={counts}
        compact={spine === 0}
        onToggle={toggle}
      />
      <div className="reader-columns">
        {story.analysis.reports.map((analysed) => {
          const { id } = analysed.report;
          const view = lookAtReport(story, analysed, stops, names);
          if (open.includes(id))
            return (
              <ReportColumn
                key={id}
                analysed={analysed}
                view={view}
                target={steps.targetIn(id)}
                onName={select.name}
                onSentence={(sentence) => select.sentence(id, sentence)}
              />
            );
          return spine === 0 ? null : (
            <Spine key={id} width={spine} analysed={analysed} view={view} onOpen={() => toggle(id)} />
          );
        })}
      </div>
      {phone && story.focus ? (
        <ChosenBar
          story={story}
          changeView={changeView}
          words={stops.length === 0 ? 'in no report' : `${steps.at + 1} of ${stops.length}`}
          unit={unitOf(story)}
          onStep={step}
        />
      ) : null}
    </>
  );
}

function letterKeys(ids: readonly ReportId[], toggle: (id: ReportId) => void): Record<string, () => void> {
  return Object.fromEntries(ids.slice(0, 9).map((id, index) => [String(index + 1), () => toggle(id)]));
}

function selectSentence(story: Story, view: Story['view'], id: ReportId, index: number): Story['view'] {
  const analysed = story.index.reports.get(id);
  const sentence = analysed?.sentences[index];
  if (!analysed || !sentence) return view;
  const passage = {
    report: id,
    start: sentence.start,
    end: sentence.end,
    ...quotePassage(analysed.report.text, sentence),
  };
  return { ...view, selection: { kind: 'passage', passage } };
}
