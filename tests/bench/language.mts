// Words per CPU-second of the whole language layer, beside compromise's names and wink's tokens and tags.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readStoredModels } from '../../src/analysis/cli.ts';
import { parse } from '../../src/language/parse.ts';
import { median, rng } from './gen.mjs';
import { newsTexts } from './news-texts.mts';

const texts = newsTexts(60, 600, rng(3));
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const began = performance.now();
const models = readStoredModels();
console.log(`models ready in ${Math.round(performance.now() - began)} ms`);
const wink = winkNLP(model, ['sbd', 'pos']);

const contenders = {
  crossread: (text: string) => parse(models, text).length,
  compromise: (text: string) => {
    const doc = nlp(text);
    return doc.people().length + doc.places().length + doc.organizations().length;
  },
  wink: (text: string) => wink.readDoc(text).tokens().length(),
};

const rates: Record<string, number[]> = {};
for (let round = 0; round < 3; round += 1)
  for (const [name, run] of Object.entries(contenders)) {
    const start = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(start);
    rates[name] = [...(rates[name] ?? []), words / ((user + system) / 1e6)];
  }
const rate = (name: string) => median(rates[name] ?? [0]);
for (const name of Object.keys(contenders))
  console.log(`${name.padEnd(12)} ${Math.round(rate(name))} words per CPU-second`);
console.log(
  `crossread / compromise ${(rate('crossread') / rate('compromise')).toFixed(2)} (at least 2.5), / wink ${(rate('crossread') / rate('wink')).toFixed(4)} (goal 0.0625)`,
);
