// From the worker to the page, 10,000 reports of 40 mentions: how long the page is held up by what we hand over,
// beside the structured clone of the same objects. Both ends of a channel are in this process, so that taking a message
// out is all that is timed; the engine and its clone are Chromium's.
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { type PackedAnalysis, packAnalysis, unpackAnalysis } from '../../src/analysis/pack-analysis.ts';
import { median, rng } from './gen.mjs';

const reports = 10_000;
const mentions = 40;
const rounds = 5;

const analysis = makeAnalysis();
const texts = analysis.reports.map(({ report }) => report);
const taken = {
  objects: [] as number[],
  packed: [] as number[],
  used: [] as number[],
  packing: [] as number[],
};
for (let round = 0; round < rounds; round += 1) {
  taken.objects.push(take<Analysis>(analysis, []).ms);
  const before = performance.now();
  const packed = packAnalysis(analysis);
  taken.packing.push(performance.now() - before);
  const { ms, message } = take<PackedAnalysis>(packed, [packed.bytes.buffer, packed.ends.buffer]);
  const unpacking = performance.now();
  const there = unpackAnalysis(message, texts);
  const arrived = performance.now();
  taken.packed.push(ms + arrived - unpacking);
  const count = there.reports.reduce((sum, report) => sum + report.mentions.length, 0);
  taken.used.push(performance.now() - arrived);
  if (count !== reports * mentions) throw new Error(`${count} mentions arrived.`);
}
const [theirs, ours] = [median(taken.objects), median(taken.packed)];
console.log(
  `the page is held up for ${ours.toFixed(1)} ms, ${(ours / theirs).toFixed(3)} x the structured clone's ${theirs.toFixed(0)} ms (at most 0.05)`,
);
console.log(
  `packing, in the worker: ${median(taken.packing).toFixed(0)} ms; reading every mention of all reports, when that is asked for: ${median(taken.used).toFixed(0)} ms`,
);

function take<Message>(message: unknown, handedOver: ArrayBuffer[]): { ms: number; message: Message } {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(message, handedOver);
  global.gc?.();
  const before = performance.now();
  const received = receiveMessageOnPort(port2);
  const ms = performance.now() - before;
  port1.close();
  return { ms, message: (received as { message: Message }).message };
}

function makeAnalysis(): Analysis {
  const random = rng(4);
  const made = Array.from({ length: reports }, (_, at) => ({
    report: {
      id: `r${at}`,
      file: `r${at}.txt`,
      text: `Article title number ${at}`,
      title: `Article title number ${at}`,
    },
    letter: String(at),
    inferredPublished: null,
    sentences: [],
    mentions: Array.from({ length: mentions }, (_, place) => ({
      start: place * 60,
      end: place * 60 + 12,
      text: `Actor Name ${Math.floor(random() * 5000)}`,
      kind: 'person',
      form: 'name',
      entity: `person-${Math.floor(random() * 5000)}`,
      standsFor: null,
      sentence: place,
    })),
    quotes: [],
    attributions: [],
    times: [],
    quantities: [],
    statements: [],
  }));
  return {
    title: 'Many',
    reports: made,
    entities: [],
    claims: [],
    events: [],
    shared: [],
    layout: [],
  } as unknown as Analysis;
}
