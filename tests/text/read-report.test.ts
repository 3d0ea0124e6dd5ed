import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import type { Report } from '../../src/text/report.ts';

const read = (text: string): Report => readReport(text, bareEntry('page.txt'));

/** A page drawn as "kind| line" rows, blank lines between them. */
function readPageFile(file: string): {
  readonly report: Report;
  readonly rows: readonly (readonly [string, string])[];
} {
  const rows = readFileSync(new URL(`pages/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => [row.slice(0, row.indexOf('|')), row.slice(row.indexOf('|') + 2)] as const);
  return { report: read(rows.map(([, line]) => line).join('\n\n')), rows };
}

function kindAt(report: Report, line: string, from: number): string {
  const at = report.text.indexOf(line, from);
  return report.regions.find((region) => region.start <= at && at < region.end)?.kind ?? 'none';
}

describe('pages of other layouts', () => {
  const files = readdirSync(new URL('pages/', import.meta.url));
  it.each(files)('%s: every line has the kind that a reader would give it', (file) => {
    const { report, rows } = readPageFile(file);
    let from = 0;
    const found = rows.map(([, line]) => {
      from = report.text.indexOf(line, from);
      return `${kindAt(report, line, from)}| ${line}`;
    });
    expect(found).toEqual(rows.map(([kind, line]) => `${kind}| ${line}`));
  });
});

describe('what a page states of itself', () => {
  it('reads title, author and day, and takes the name of the site off the title', () => {
    const { report } = readPageFile('newspaper.txt');
    expect(report.title).toBe('Norvane agrees to buy Pell Foods for $2.4bn');
    expect(report.author).toBe('Mira Osk and Tobin Fenn');
    expect(report.published).toBe('2031-03-14');
    expect(report.publisher).toBe('Ardley Post Media');
  });

  it('takes day and agency of a line between headline and story, and no office for an author', () => {
    const { report } = readPageFile('agency-line.txt');
    expect([report.publisher, report.published, report.author]).toEqual(['AFP', '2031-10-19', null]);
    expect(readPageFile('staff-report.txt').report.published).toBe('2031-06-25');
    const byline = (line: string): string | null =>
      read(
        `Ferry docks in Arica after long closure of the pier\n\n${line}\n\n5 May 2031\n\nThe ferry docked at the pier of Arica on Thursday, and the port said that all ferries run again after the closure.`,
      ).author;
    expect(['By our political staff', 'Reporting from Lima', 'London Correspondent'].map(byline)).toEqual([
      null,
      null,
      null,
    ]);
    expect(byline('By Ana Sousa')).toBe('Ana Sousa');
  });

  it('takes a source line that stands twice, and the agency of a dateline, as the publisher', () => {
    expect(readPageFile('aggregator.txt').report.publisher).toBe('The Tarvo Lantern');
    expect(readPageFile('agency.txt').report.publisher).toBe('Corran');
  });

  it.each([
    ['Rocket fell outside the zone of Chile - Chilean Government', null],
    ['Mayor of Arica confirmed dead in crash - Report', null],
    ['Mayor of Arica confirmed dead in crash - Ardley Post', 'Ardley Post'],
  ])('takes no source and no sort of text for the site: %s', (title, publisher) => {
    const body =
      'The mayor of Arica, in Chile, was told on Monday that a rocket fell outside the zone of the town.';
    expect(read(`${title}\n\n${body}\n\n${body}`).publisher).toBe(publisher);
  });

  it('invents nothing where nothing is stated', () => {
    for (const file of ['plain.txt', 'furniture.txt']) {
      const { report } = readPageFile(file);
      expect([report.title, report.author, report.published]).toEqual([null, null, null]);
    }
  });

  it('lets the collection overrule the text', () => {
    const entry = { ...bareEntry('a.txt'), title: 'Given', published: '2030' };
    const report = readReport(
      'Found here in the text\n\nA long sentence that tells the story of the day at last.',
      entry,
    );
    expect([report.title, report.published]).toEqual(['Given', '2030']);
  });
});

describe('the reading', () => {
  const story = 'Officials said the bridge at Tarvo would stay closed for a week after the storm of Sunday.';
  const reads = (words: string): string => read(`${story}\n\n${words}`).reading.slice(story.length + 2);

  it.each([
    [
      'President Doe‘s envoy said on Monday that talks would go on.',
      'President Doe’s envoy said on Monday that talks would go on.',
    ],
    [
      'He thanked the crew [and] the pilots who had brought them home.',
      'He thanked the crew  and  the pilots who had brought them home.',
    ],
    [
      'They crossed the river at night,, and nobody saw them go there..',
      'They crossed the river at night,  and nobody saw them go there. ',
    ],
    [
      'The <b>mayor</b> said that smoke &amp; fire had closed the road.',
      'The    mayor     said that smoke &     fire had closed the road.',
    ],
    [
      'The ** bridge closed ** gates were opened again early on Sunday.',
      'The                     gates were opened again early on Sunday.',
    ],
  ])('repairs %s', (words, repaired) => {
    expect(reads(words)).toBe(repaired);
  });

  it('leaves a dateline out of the sentence that it stands before', () => {
    const { report } = readPageFile('agency.txt');
    const line = 'OSMERE, March 3 (Corran) - ';
    const at = report.text.indexOf(line);
    expect(report.reading.slice(at, at + line.length).trim()).toBe('');
    expect(report.reading.startsWith('Flood water', at + line.length)).toBe(true);
  });

  it('keeps apart what a site injected', () => {
    const report = read(`${story}\n\nThe ** bridge closed ** gates were opened again early on Sunday.`);
    expect(report.noise.map((span) => report.text.slice(span.start, span.end))).toEqual([
      '** bridge closed **',
    ]);
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'Facebook',
      '• 1',
      '1. ',
      'By Ann Lee',
      '\ud800',
      '** a **',
      '<script>alert(1)</script>',
      'Topics',
      'Trending',
    ),
    fc.constant('The minister said on Monday that the road would be closed until further notice.'),
  );
  const text = fc
    .array(line, { maxLength: 30 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', ' ').map((join) => lines.join(join)));

  it('is tiled exactly, keeps its length and keeps every line break', () => {
    fc.assert(
      fc.property(text, (words) => {
        const report = read(words);
        expect(report.text).toBe(words);
        expect(report.reading).toHaveLength(words.length);
        expect(report.reading.replace(/[^\r\n]/g, '')).toBe(words.replace(/[^\r\n]/g, ''));
        let end = 0;
        for (const region of report.regions) {
          expect(region.start).toBe(end);
          expect(region.end).toBeGreaterThan(region.start);
          end = region.end;
        }
        expect(end).toBe(words.length);
      }),
    );
  });

  it('survives a line of a million letters and a page of twenty thousand lines', () => {
    expect(read('a'.repeat(1_000_000)).regions).toHaveLength(1);
    const many = read(
      'The crew of the second boat was found alive on Monday morning.\n'.repeat(4_000) + 'x\n'.repeat(16_000),
    );
    expect(many.regions.at(-1)?.end).toBe(many.text.length);
  });
});
