// First draw of a timeline of many events: our panel beside vis-timeline with its defaults.
import { bundle, once } from './harness.mjs';
import { median } from './gen.mjs';
import { buildOwnPage } from './own-page.mjs';

const own = await buildOwnPage();
const peer = await bundle('timeline-page.mjs', { loader: { '.css': 'text' } });
for (const [n, rounds, bound] of [
  [1000, 3, 0.1],
  [10000, 1, 0.01],
]) {
  const runs = { crossread: [], vis: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.vis.push(await once(peer, { kind: 'vis-stack', n, firstDraw: true }, { timeout: 300_000 }));
    for (let again = 0; again < 3; again += 1) runs.crossread.push(await once(own.js, { suite: 'timeline', kind: 'crossread', n }, { files: own.files }));
  }
  for (const run of [...runs.crossread, ...runs.vis]) if (run.error) throw new Error(`${n} events: ${run.error} ${run.errs}`);
  const of = (kind, key) => median(runs[kind].map((run) => run[key]));
  console.log(
    `${n} events: first draw ${of('crossread', 'init')} ms, ${(of('crossread', 'init') / of('vis', 'init')).toFixed(3)} x vis-timeline's ${Math.round(of('vis', 'init'))} ms (at most ${bound}); ${of('crossread', 'drawn')} events have room, the rest is in the list`,
  );
}
process.exit(0);
