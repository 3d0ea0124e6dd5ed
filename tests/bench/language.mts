// Words per CPU-second of the whole language layer, beside compromise's names and wink's tokens and tags; names found
// by ours and compromise; memory of this layer alone.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readStoredModels } from '../../src/analysis/cli.ts';
import { parse } from '../../src/language/parse.ts';
import { median, rng } from './gen.mjs';
import { compareNames } from './language-names.mts';
import { newsTexts } from './news-texts.mts';

const began = performance.now();
const models = readStoredModels();
console.log(`models ready in ${Math.round(performance.now() - began)} ms (at most 300)`);

// Memory before the peers run: 1,000 reports, results dropped.
let sentences = 0;
for (const text of newsTexts(1000, 600, rng(5))) sentences += parse(models, text).length;
const mib = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(`resident after 1,000 reports of ${sentences} sentences: ${mib} MiB (below 300)`);

const wink = winkNLP(model, ['sbd', 'pos']);
const contenders = {
  crossread: (text: string) => parse(models, text).length,
  compromise: (text: string) => {
    const doc = nlp(text);
    return doc.people().length + doc.places().length + doc.organizations().length;
  },
  wink: (text: string) => wink.readDoc(text).tokens().length(),
};

// Other texts in each round, so that nothing is met again; all contenders read the same.
const rates: Record<string, number[]> = {};
for (let round = 0; round < 5; round += 1) {
  const texts = newsTexts(60, 600, rng(10 + round));
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  for (const [name, run] of Object.entries(contenders)) {
    const start = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(start);
    rates[name] = [...(rates[name] ?? []), words / ((user + system) / 1e6)];
  }
}
const rate = (name: string) => median(rates[name] ?? [0]);
for (const name of Object.keys(contenders))
  console.log(`${name.padEnd(12)} ${Math.round(rate(name))} words per CPU-second`);
console.log(
  `crossread / compromise ${(rate('crossread') / rate('compromise')).toFixed(2)} (at least 2.5), / wink ${(rate('crossread') / rate('wink')).toFixed(4)} (goal 0.0625)`,
);
const { ours, compromise } = compareNames(models);
console.log(
  `names, ewt.dev as written, F1: crossread ${ours.toFixed(1)}, compromise ${compromise.toFixed(1)}, difference ${(ours - compromise).toFixed(1)} (at least 15)`,
);
