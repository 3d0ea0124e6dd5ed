// Five texts of 100,000 words with marks, and how a reader of them is measured: its first render, a fast wheel, jumps,
// and what a jump leaves blank.
import { frames, raf, settle } from './frames.mjs';
import { rng } from './gen.mjs';

const columns = 5;
const words = 100_000;
const marks = 20_000;

/** Paragraphs by column, each with its marks in order, none over another. */
export async function longTexts() {
  const pool = await (await fetch('/pool.json')).json();
  const random = rng(21);
  const texts = Array.from({ length: columns }, () => {
    const paragraphs = [];
    for (let count = 0; count < words; ) {
      let inside = 0;
      const sentences = [];
      while (inside < 80) {
        const sentence = pool[Math.floor(random() * pool.length)];
        sentences.push(sentence.t);
        inside += sentence.w;
      }
      paragraphs.push({ text: sentences.join(' '), hl: [] });
      count += inside;
    }
    return paragraphs;
  });
  for (let i = 0; i < marks; i += 1) {
    const column = texts[i % columns];
    const paragraph = column[Math.floor(random() * column.length)];
    const from = Math.floor(random() * (paragraph.text.length - 30));
    paragraph.hl.push([from, from + 8 + Math.floor(random() * 20), i % 4]);
  }
  for (const paragraph of texts.flat()) {
    let end = 0;
    paragraph.hl.sort((a, b) => a[0] - b[0]);
    paragraph.hl = paragraph.hl.filter(([from, to]) => {
      if (from < end) return false;
      end = to;
      return true;
    });
  }
  return texts;
}

/** Renders with `render`, which gives a function that finds the columns, and drives them. */
export async function measureLong(kind, render) {
  await settle();
  gc();
  const heap = performance.memory.usedJSHeapSize;
  const began = performance.now();
  const find = render();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const init = performance.now() - began;
  await settle();
  const els = find();
  const scroll = await frames((k) => { for (const el of els) el.scrollTop = k * 130; }, 120, 5); // a fast wheel: 130 px a frame
  const max = Math.max(...els.map((el) => el.scrollHeight));
  const jump = await frames((k) => { for (const el of els) el.scrollTop = (((k * 7919) % 1000) / 1000) * max; }, 30, 2); // as when a reader clicks an event
  let blank = 0;
  for (let k = 0; k < 20; k += 1) {
    for (const el of els) el.scrollTop = (((k * 6101 + 37) % 1000) / 1000) * max;
    await raf();
    await new Promise((done) => setTimeout(done, 0)); // what was just painted
    blank += els.filter(isBlank).length;
  }
  gc();
  return {
    kind, init: +init.toFixed(0), scrollCpu: scroll.cpu, jumpCpu: jump.cpu, scroll50: scroll.p50, scroll95: scroll.p95, over20: scroll.over20,
    jump50: jump.p50, jump95: jump.p95, blank: +((blank / 20 / els.length) * 100).toFixed(0),
    heapMB: +((performance.memory.usedJSHeapSize - heap) / 1e6).toFixed(1), dom: document.getElementsByTagName('*').length,
  };
}

/** True when no text stands near one of three heights of a column. */
function isBlank(el) {
  const box = el.getBoundingClientRect();
  return [0.12, 0.5, 0.88].some((share) => ![-35, 0, 35].some((by) => document.elementFromPoint(box.left + 40, box.top + share * box.height + by)?.closest('p')));
}
