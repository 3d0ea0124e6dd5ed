import type { Region } from './report.ts';
import type { Span } from './span.ts';

/** A text made fit for the analysis, with what a site had injected into its sentences. */
export interface Reading {
  /** Same length as the text; every other code unit stands where it stood. */
  readonly reading: string;
  readonly noise: readonly Span[];
}

/**
 * Repairs a text in place: injected keywords, datelines, tags, stars and controls become spaces, wrong apostrophes
 * right ones, doubled stops single. A repair never changes the length, so offsets stay true. Linear in the text.
 */
export function repairReading(text: string, regions: readonly Region[]): Reading {
  const noise = findNoise(text, regions);
  const blanked = blankSpans(text, [...noise, ...listMarkers(text, regions), ...datelines(text, regions)]);
  const reading = repairs.reduce((words, [pattern, repair]) => words.replace(pattern, repair), blanked);
  return { reading, noise };
}

/** A keyword set off by loose stars ("** Belt Road **"), and what is left of an icon before a question. */
function findNoise(text: string, regions: readonly Region[]): readonly Span[] {
  const injected = [...text.matchAll(/\*{2,3} [^*\r\n]{1,80} \*{2,3}/g)].map((found) =>
    spanOf(found.index, found[0]),
  );
  const icons = regions
    .filter((region) => region.kind === 'heading')
    .flatMap((region) => {
      const icon = /^\s*([A-Z•►▶])(?= (What|Why|How|Who|When|Where)\b)/.exec(
        text.slice(region.start, region.end),
      );
      return icon ? [spanOf(region.start + icon[0].length - 1, 'A')] : [];
    });
  return [...injected, ...icons].sort((a, b) => a.start - b.start);
}

function listMarkers(text: string, regions: readonly Region[]): readonly Span[] {
  return regions
    .filter((region) => region.kind === 'list')
    .flatMap((region) => {
      const head = text.slice(region.start, Math.min(region.end, region.start + 80));
      const marker = /^\s*([•●▪■◦‣*·✓►▶–-]\s?(\d{1,2}[.)]?(?=\s*[\r\n]))?|\d{1,2}[.)]|\([a-z\d]\))/u.exec(
        head,
      );
      return marker ? [spanOf(region.start, marker[0])] : [];
    });
}

/** "PARIS, March 3 (Agency) - " before the first words of the story: it is no part of its sentence. */
function datelines(text: string, regions: readonly Region[]): readonly Span[] {
  const opening = regions.filter(({ kind }) => kind === 'body' || kind === 'summary').slice(0, 2);
  return opening.flatMap((region) => {
    const words = text.slice(region.start, Math.min(region.end, region.start + 120));
    const found = opensInCapitals(words.trimStart())
      ? datelinePattern.exec(words)
      : plainDateline.exec(words);
    return found ? [spanOf(region.start, found[0])] : [];
  });
}

/** Asked first: the pattern takes a browser longer to compile than all else here takes to run. */
function opensInCapitals(words: string): boolean {
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
  const [first, second] = [words.charAt(0), words.charAt(1)];
  return first === '(' || (isCapital(first) && (isCapital(second) || /^['’./ -]$/.test(second)));
}

/** "Buenos Aires (Agency) - The", "Kalamata, Greece - The". */
const plainDateline =
  /^\s*\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}(?:(?:, \p{Lu}[\p{L} ]{2,20})? ?\(\p{Lu}[\p{L} ]{1,25}\)\s*[–—-]{1,2}|, \p{Lu}[\p{L} ]{2,20} —)\s+(?=["“'\p{Lu}])/u;

/** With its place, or the agency alone. */
const datelinePattern =
  /^\s*(?:\p{Lu}{3,}(?: \p{Lu}{3,})*:\s+(?=["“'\p{Lu}\d])|\p{Lu}{3,}(?:, \p{Lu}[\p{L} ]{2,24})? \| (?:\p{Lu}[\p{L} ]{1,24} \| )?(?=["“'\p{Lu}])|\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}[–—](?=["“']?\p{Lu}[\p{Ll}\s])|(\([\p{Lu}][\p{L} ]{1,25}\)\s*[–—-]{1,2}|\p{Lu}[\p{Lu}'’./ -]{2,30}(, [\p{L}. ]{2,24}){0,2}(,? \p{L}{3,9}\.? \d{1,2})?\s*(\([^()\r\n]{2,30}\)\s*[–—-]{0,2}|[–—-]{1,2}))\s+(?=["“'\p{Lu}]))/u;

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function blankSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(done, span.start);
    parts.push(text.slice(done, start), blank(text.slice(start, span.end)));
    done = Math.max(done, span.end);
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  '#39': "'",
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
};

/** In this order; each keeps the length of what it replaces. */
const repairs: readonly (readonly [RegExp, (words: string, ...rest: string[]) => string])[] = [
  [/(?![\t\r\n])\p{Cc}|[\u00a0\u061c\u200e\u200f\u202a-\u202f\u2066-\u2069\ufeff]/gu, () => ' '],
  [/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, () => '\ufffd'],
  [/<\/?[a-zA-Z][a-zA-Z0-9]{0,15}(\s[^<>\r\n]{0,300})?\/?>/g, blank],
  [
    /&(#?[a-z0-9]{2,6});/g,
    (words, name = '') => (entities[name] ?? words[0] ?? ' ').padEnd(words.length, ' '),
  ],
  [/(?<=\p{L})[‘`´ʼ](?=(s|t|re|ve|ll|d|m)\b)/gu, () => '’'],
  [/(?<=[a-z]s)[‘`´](?= )/g, () => '’'],
  [/\*{2,}|_{3,}|^#{1,6}(?= )|(?<=[\s“"])\*(?=\S)|(?<=\S)\*(?=[\s.,;:!?]|$)/gm, blank],
  [/(?<=[\p{L}\d”"’)]),,+/gu, (words) => ','.padEnd(words.length, ' ')],
  [/(?<=[\p{L}\d”"’)])\.\.(?=\s|$)/gu, () => '. '],
  [
    /\[(and|the|a|an|is|are|was|were|to|of|in|that|he|she|it|they|we|his|her|their|have|has|had|will)\]/g,
    (_, word = '') => ` ${word} `,
  ],
];
