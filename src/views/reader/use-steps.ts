import { useMemo, useState } from 'react';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { nearestStop, type Stop } from './stops.ts';
import type { Target } from './use-target.ts';

/** Where J and K stand among the stops of the selection. */
export interface Steps {
  readonly at: number;
  /** Goes so many stops on, round the end; gives the stop that it comes to, if there is any. */
  readonly go: (by: number) => Stop | null;
  /** What the column of a report should bring into view; the same object until the reader steps on. */
  readonly targetIn: (report: ReportId) => Target | null;
}

/** Steps through the stops; a new selection starts at its first (a link at the statement that the address names). */
export function useSteps(story: Story, stops: readonly Stop[]): Steps {
  const { selection } = story.view;
  const { reports } = story.analysis;
  const [step, setStep] = useState<{ readonly of: unknown; readonly at: number }>({ of: null, at: 0 });
  const at = step.of === selection ? step.at : firstStop(story, stops);
  const targets = useMemo(() => aim(reports, stops, at), [reports, stops, at]);
  return {
    at,
    go: (by) => {
      if (stops.length === 0) return null;
      const next = (at + by + stops.length) % stops.length;
      setStep({ of: selection, at: next });
      return stops[next] ?? null;
    },
    targetIn: (report) => targets.get(report) ?? null,
  };
}

function firstStop(story: Story, stops: readonly Stop[]): number {
  const { selection } = story.view;
  if (selection?.kind !== 'link' || selection.statement === null) return 0;
  const told = story.index.statements.get(selection.statement);
  return Math.max(
    0,
    stops.findIndex(({ report, sentence }) => report === told?.report && sentence === told.sentence),
  );
}

function aim(
  reports: Story['analysis']['reports'],
  stops: readonly Stop[],
  at: number,
): ReadonlyMap<ReportId, Target> {
  const targets = new Map<ReportId, Target>();
  for (const { report } of reports) {
    const stop = nearestStop(stops, at, report.id);
    if (stop) targets.set(report.id, { offset: stop.start });
  }
  return targets;
}
