import { runNetwork, runReader, runTimeline } from './panels.tsx';

/** What the harness asks for in a fresh browser. */
interface Order {
  readonly suite: 'network' | 'timeline' | 'reader';
  readonly kind: string;
  readonly n: number;
}

const suites = {
  network: ({ n, kind }: Order) => runNetwork(n, kind),
  timeline: ({ n }: Order) => runTimeline(n),
  reader: () => runReader(),
};

Object.assign(window, { run: (order: Order) => suites[order.suite](order) });
