import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Analysis } from '../../../src/analysis/analysis.ts';
import type { Story } from '../../../src/state/story.ts';
import { NetworkPanel } from '../../../src/views/network/NetworkPanel.tsx';
import { ReaderPanel } from '../../../src/views/reader/ReaderPanel.tsx';
import { TimelinePanel } from '../../../src/views/timeline/TimelinePanel.tsx';
import { frames, raf, settle, view } from '../frames.mjs';
import { longTexts, measureLong } from '../long-texts.mjs';
import { placedGraph } from '../placed-graph.mjs';
import { madeEvents, madeNetwork, madeStory, madeTexts } from './made-story.ts';

// Our own panels, driven as the peers are: the same graph, events and texts, the same path of the camera.

const room = { width: 1280, height: 800 };
/** What header and legend of the network take; the stage itself is as large as the peers' picture. */
const aroundStage = 110;
/** Wide enough that five reports stand open. */
const fiveColumns = 1460;
const noChange = () => {};

function mount(width: number, height: number, panel: ReactNode): HTMLElement {
  const root = document.getElementById('root') ?? document.body;
  root.style.cssText = `width:${width}px;height:${height}px;display:grid;overflow:hidden;position:relative`;
  flushSync(() => createRoot(root).render(panel));
  return root;
}

/** One frame after what is asked for has been drawn. */
async function painted(): Promise<void> {
  await raf();
  await new Promise((done) => setTimeout(done, 0));
}

function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in the panel.`);
  return found;
}

export async function runNetwork(size: number, kind: string) {
  // A pointer that a script makes up cannot be captured.
  HTMLElement.prototype.setPointerCapture = noChange;
  const story = madeStory(madeNetwork(placedGraph(size)))();
  await settle();
  const began = performance.now();
  const root = mount(
    room.width,
    room.height + aroundStage,
    <NetworkPanel story={story} changeView={noChange} />,
  );
  await painted();
  const init = performance.now() - began;
  await settle();
  await new Promise((done) => setTimeout(done, 500));
  const stage = find(root, '.network-stage');
  const long = watchLongTasks();
  const drive = kind.endsWith('pan') ? dragStage(stage) : dragAndZoom(stage);
  const measured = await frames(drive, 120);
  return { kind, n: size, init: Math.round(init), longest: long(), ...measured };
}

/** The longest task so far of those over 50 ms; 0 for none. */
function watchLongTasks(): () => number {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return () => Math.round(longest);
}

function send(stage: HTMLElement, type: string, x: number, y: number): void {
  const box = stage.getBoundingClientRect();
  const at = { clientX: box.left + x, clientY: box.top + y, bubbles: true, cancelable: true };
  if (type === 'wheel') return;
  stage.dispatchEvent(
    new PointerEvent(type, { ...at, pointerId: 1, button: 0, buttons: 1, isPrimary: true }),
  );
}

/** A drag of the ground along the peers' path. */
function dragStage(stage: HTMLElement): (frame: number) => void {
  return (frame) => {
    const { dx, dy } = view(frame);
    const [x, y] = [2 + 300 + dx, 2 + 200 + dy];
    if (frame === 0) send(stage, 'pointerdown', x, y);
    send(stage, 'pointermove', x, y);
  };
}

/** The same with the wheel: nearer and further as the peers go. */
function dragAndZoom(stage: HTMLElement): (frame: number) => void {
  const drag = dragStage(stage);
  let before = 1;
  return (frame) => {
    drag(frame);
    const { z, dx, dy } = view(frame);
    const box = stage.getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2 + dx, clientY: box.top + box.height / 2 + dy };
    const deltaY = -Math.log2(z / before) / 0.0025;
    before = z;
    stage.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, bubbles: true, cancelable: true }));
  };
}

export async function runTimeline(size: number) {
  const story = madeStory(madeEvents(size))();
  await settle();
  const began = performance.now();
  const root = mount(room.width, room.height, <TimelinePanel story={story} changeView={noChange} />);
  await painted();
  const init = performance.now() - began;
  return {
    kind: 'crossread',
    n: size,
    init: Math.round(init),
    drawn: root.querySelectorAll('.timeline-event').length,
  };
}

export async function runReader() {
  const columns = await longTexts();
  const analysis: Analysis = madeTexts(columns);
  const story: Story = madeStory(analysis)({ open: analysis.reports.map(({ report }) => report.id) });
  return measureLong('crossread', () => {
    const root = mount(fiveColumns, room.height, <ReaderPanel story={story} changeView={noChange} />);
    return () => [...root.querySelectorAll<HTMLElement>('.column-body')];
  });
}
