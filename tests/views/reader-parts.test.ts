import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBlocks, findHeadline } from '../../src/views/reader/blocks.ts';
import { chooseOpen, shareRoom, toggleOpen } from '../../src/views/reader/open-reports.ts';
import { cutStretches } from '../../src/views/reader/pieces.ts';
import { scaleRibbon } from '../../src/views/reader/ribbon.ts';
import { listStops, nearestStop, selectedNames } from '../../src/views/reader/stops.ts';
import { goldStory } from '../support/gold-story.ts';

const story = goldStory();
const { reports } = story.analysis;
const person = story.analysis.entities.find(({ kind }) => kind === 'person');
if (!person) throw new Error('The gold names persons.');

describe('the room of the reader', () => {
  it('always holds a column wide enough to read, beside spines that can be pressed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 2600 }), fc.integer({ min: 1, max: 200 }), (width, count) => {
        const { columns, spine } = shareRoom(width, count);
        expect(columns).toBeGreaterThanOrEqual(1);
        expect(columns).toBeLessThanOrEqual(Math.min(5, count));
        if (spine > 0) expect(spine).toBeGreaterThanOrEqual(18);
        if (columns > 1) expect(columns * 290 + (count - columns) * spine).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('thins the spines for a second text, not for a third', () => {
    expect(shareRoom(690, 5)).toEqual({ columns: 2, spine: 32 });
    expect(shareRoom(690, 7).columns).toBe(2);
    expect(shareRoom(690, 20)).toEqual({ columns: 1, spine: 21 });
    expect(shareRoom(900, 6).columns).toBe(2);
  });
});

describe('blocks', () => {
  it('hold every word of a report, in the header, in text or folded', () => {
    for (const analysed of reports) {
      const { text } = analysed.report;
      const spans = cutBlocks(analysed).flatMap((block) =>
        block.kind === 'folded' ? block.lines : [block.span],
      );
      const headline = findHeadline(analysed);
      const shown = [...(headline ? [headline] : []), ...spans]
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });

  it('cut a text without line breaks between sentences', () => {
    const [first] = reports;
    if (!first) throw new Error('The gold has reports.');
    const text = 'All was quiet. '.repeat(1000);
    const sentences = Array.from({ length: 1000 }, (_, at) => ({ start: at * 15, end: at * 15 + 14 }));
    const regions = [{ kind: 'body', start: 0, end: text.length }] as const;
    const blocks = cutBlocks({ ...first, report: { ...first.report, text, regions }, sentences });
    expect(blocks.length).toBeGreaterThan(3);
    for (const { span } of blocks) expect(text.slice(span.start, span.start + 3)).toBe('All');
  });
});

describe('pieces', () => {
  it('tile their block, names whole', () => {
    for (const analysed of reports)
      for (const block of cutBlocks(analysed)) {
        if (block.kind !== 'text') continue;
        const pieces = cutStretches(analysed, block.span, new Set([person.id])).flatMap(
          (stretch) => stretch.pieces,
        );
        let at = block.span.start;
        for (const piece of pieces) {
          expect(piece.start).toBe(at);
          at = piece.end;
        }
        expect(at).toBe(block.span.end);
      }
  });

  it('mark pronouns only of a selected name', () => {
    const marked = (selected: ReadonlySet<typeof person.id>) =>
      reports.flatMap((analysed) =>
        cutBlocks(analysed).flatMap(({ span }) =>
          cutStretches(analysed, span, selected).flatMap(({ pieces }) =>
            pieces.filter(({ mention }) => mention?.form === 'pronoun'),
          ),
        ),
      );
    const named = story.analysis.entities.find(({ id }) =>
      reports.some(({ mentions }) =>
        mentions.some((mention) => mention.entity === id && mention.form === 'pronoun'),
      ),
    );
    expect(marked(new Set())).toEqual([]);
    expect(marked(new Set(named ? [named.id] : [])).length).toBeGreaterThan(0);
  });
});

describe('ribbon', () => {
  it('maps shares to offsets and back', () => {
    const [analysed] = reports;
    if (!analysed) throw new Error('The gold has reports.');
    const scale = scaleRibbon(cutBlocks(analysed));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (share) => {
        expect(scale.shareOf(scale.offsetAt(share))).toBeCloseTo(share, 2);
      }),
    );
  });
});

describe('open reports', () => {
  const ids = reports.map(({ report }) => report.id);

  it('show what is selected, if the reader has not opened others', () => {
    const [first, second, third] = ids;
    const last = ids.at(-1);
    if (!first || !second || !third || !last) throw new Error('The gold has five reports.');
    expect(chooseOpen(ids, null, 2, new Set([second, third]))).toEqual([first, second]);
    expect(chooseOpen(ids, null, 2, new Set([second, last]))).toEqual([first, last]);
    expect(chooseOpen(ids, [first], 2, new Set([second]))).toEqual([first]);
    expect(chooseOpen(ids, null, 1, new Set([third]))).toEqual([third]);
  });

  it('are never none, never more than there is room for, and in their order', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.integer({ min: 1, max: 5 }), (asked, room) => {
        const open = chooseOpen(ids, asked, room);
        expect(open.length).toBeGreaterThan(0);
        expect(open.length).toBeLessThanOrEqual(room);
        expect(open).toEqual(ids.filter((id) => open.includes(id)));
      }),
    );
  });

  it('make room for one that is opened, and keep the last one open', () => {
    const [a, b, c] = ids;
    if (!a || !b || !c) throw new Error('The gold has five reports.');
    expect(toggleOpen([a, b], c, 2)).toEqual([b, c]);
    expect(toggleOpen([a], a, 2)).toEqual([a]);
    expect(toggleOpen([a, b], b, 2)).toEqual([a]);
  });
});

describe('stops', () => {
  it('are the mentions of a selected name, in reading order, the nearest one for each report', () => {
    const selected = goldStory({ selection: { kind: 'name', entity: person.id } });
    const stops = listStops(selected, selectedNames(selected));
    expect(stops.length).toBeGreaterThan(3);
    const order = reports.map(({ report }) => report.id);
    const keys = stops.map(({ report, start }) => order.indexOf(report) * 1e6 + start);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    for (const [at, stop] of stops.entries()) expect(nearestStop(stops, at, stop.report)).toBe(stop);
  });

  it('of what no report names are where it is described', () => {
    const mentions = reports.flatMap((each) => each.mentions);
    const named = new Set(
      mentions.flatMap(({ entity, form }) => (/^(?:nominal|pronoun)$/.test(form) ? [] : [entity])),
    );
    const described = mentions.filter(({ entity, form }) => form === 'nominal' && !named.has(entity));
    const [first] = described;
    if (!first) throw new Error('The gold describes groups without a name.');
    const selected = goldStory({ selection: { kind: 'name', entity: first.entity } });
    const stops = listStops(selected, selectedNames(selected));
    expect(stops).toHaveLength(described.filter(({ entity }) => entity === first.entity).length);
  });
});
