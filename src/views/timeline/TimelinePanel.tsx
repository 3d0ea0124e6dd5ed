import { useMemo, useRef, useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { useMeasuredSize } from '../ui/use-size.ts';
import { listFacts } from './event-facts.ts';
import { planTimeline } from './plan.ts';
import { TimelineHeader } from './TimelineHeader.tsx';
import { TimelineList } from './TimelineList.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { describeTimeline } from './words.ts';
import './timeline.css';
import './timeline-list.css';

const usualSize = { width: 1204, height: 214 };
/** Narrower than this a timeline is read downwards. */
const narrowestPicture = 760;

/** When: a scale where the reports date, an order where they only order; a list where there is no room for either. */
export function TimelinePanel({ story, changeView }: PanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const size = useMeasuredSize(body, usualSize);
  const [asList, setAsList] = useState(false);
  // What is drawn where follows from the analysis alone: filters and selection move nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: facts read nothing else of the story
  const facts = useMemo(() => listFacts(story), [story.analysis, story.index]);
  const plan = useMemo(
    () => (size === null ? null : planTimeline(facts, size, story.analysis.reports.length)),
    [facts, size, story.analysis.reports.length],
  );
  const narrow = size !== null && size.width < narrowestPicture;
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <TimelineHeader
        words={describeTimeline(story, facts)}
        plan={plan}
        list={narrow || asList}
        onList={narrow ? null : () => setAsList(!asList)}
      />
      <div ref={body} className="timeline-body">
        {showBody()}
      </div>
    </section>
  );

  function showBody() {
    if (facts.length === 0)
      return <p className="timeline-empty">The reports tell of nothing that happened.</p>;
    if (narrow || asList) return <TimelineList story={story} changeView={changeView} facts={facts} />;
    return plan && <TimelinePicture story={story} changeView={changeView} plan={plan} />;
  }
}
