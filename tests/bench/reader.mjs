// Five texts of 100,000 words with their marks: our reader beside @tanstack/react-virtual alone, interleaved.
import { bundle, once } from './harness.mjs';
import { median } from './gen.mjs';
import { buildOwnPage } from './own-page.mjs';
import { pool } from './text.mjs';

const rounds = Number(process.argv[2] ?? 3);
const texts = { '/pool.json': { type: 'application/json', body: JSON.stringify(pool()) } };
const own = await buildOwnPage();
const peer = await bundle('long-page.mjs');
const runs = { crossread: [], tanstack: [] };
for (let round = 0; round < rounds; round += 1) {
  runs.crossread.push(await once(own.js, { suite: 'reader', kind: 'crossread' }, { files: { ...own.files, ...texts } }));
  runs.tanstack.push(await once(peer, { kind: 'tanstack' }, { files: texts }));
}
for (const [name, each] of Object.entries(runs)) for (const run of each) if (run.error) throw new Error(`${name}: ${run.error} ${run.errs}`);
const of = (name, key) => median(runs[name].map((run) => run[key]));
const ratio = (key) => (of('crossread', key) / of('tanstack', key)).toFixed(2);
console.log(`first render: ${of('crossread', 'init')} ms, ${ratio('init')} x @tanstack/react-virtual's ${of('tanstack', 'init')} ms (at most 1.0)`);
console.log(
  `scrolling: ${of('crossread', 'scrollCpu')} ms CPU a frame, ${ratio('scrollCpu')} x; frames later than 20 ms: ${of('crossread', 'over20')} % (theirs ${of('tanstack', 'over20')} %; none)`,
);
console.log(`jumping: ${of('crossread', 'jumpCpu')} ms CPU a frame, ${ratio('jumpCpu')} x; blank columns after a jump: ${of('crossread', 'blank')} % (theirs ${of('tanstack', 'blank')} %; none)`);
process.exit(0);
