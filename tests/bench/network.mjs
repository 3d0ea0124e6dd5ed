// Panning and zooming a network with its labels: our panel beside SVG by d3 and the blit of a drawn bitmap (the floor
// of any redraw), on one graph and one path of the camera. CPU of all processes of the browser.
import { bundle, once } from './harness.mjs';
import { median } from './gen.mjs';
import { buildOwnPage } from './own-page.mjs';

const rounds = Number(process.argv[2] ?? 3);
const sizes = [
  [300, null],
  [1000, 0.3],
  [10000, 0.1],
];
const own = await buildOwnPage();
const peer = await bundle('render-page.mjs', { loader: { '.css': 'text', '.wasm': 'binary' } });
const kinds = {
  crossread: (n) => once(own.js, { suite: 'network', kind: 'crossread', n }, { files: own.files }),
  svg: (n) => once(peer, { kind: 'svg', n }),
  blit: (n) => once(peer, { kind: 'blit', n }),
};
for (const [n, bound] of sizes) {
  const runs = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, run] of Object.entries(kinds)) {
      const result = await run(n);
      if (result.error) throw new Error(`${kind}, ${n} names: ${result.error} ${result.errs}`);
      runs[kind].push(result);
    }
  const of = (kind, key) => median(runs[kind].map((run) => run[key]));
  const goal = bound === null ? '' : ` (at most ${bound})`;
  console.log(
    `${n} names: ${of('crossread', 'cpu').toFixed(1)} ms CPU a frame, ${(of('crossread', 'cpu') / of('svg', 'cpu')).toFixed(2)} x SVG's ${of('svg', 'cpu').toFixed(1)} ms${goal}, ` +
      `${(of('crossread', 'cpu') / of('blit', 'cpu')).toFixed(1)} x the floor; frames later than 20 ms: ${of('crossread', 'over20')} % (SVG ${of('svg', 'over20')} %, floor ${of('blit', 'over20')} %), longest task ${of('crossread', 'longest')} ms`,
  );
}
process.exit(0);
