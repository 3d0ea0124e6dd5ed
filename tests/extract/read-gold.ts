import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';
import { type ParsedReport, parsePage } from '../support/parse-report.ts';

interface GoldDate extends Span {
  readonly text: string;
  readonly relevance: string;
  readonly optional?: boolean;
  readonly timex3: { readonly value: string | null };
}

interface GoldQuantity extends Span {
  readonly text: string;
  readonly relevance: string;
  readonly optional?: boolean;
  readonly number: Span;
  readonly value: number | null;
  readonly unit: string;
  readonly comparator: string | null;
}

interface GoldQuote extends Span {
  readonly text: string;
  readonly speakerSpan: Span;
  readonly cue: Span;
}

interface GoldAttribution {
  readonly kind: string;
  readonly cue: Span;
  readonly content: Span & { readonly text: string };
  readonly sourceSpan: Span | null;
}

/** What this layer is scored on in one article of the gold. */
export interface GoldArticle {
  readonly dates: readonly GoldDate[];
  readonly quantities: readonly GoldQuantity[];
  readonly quotes: readonly GoldQuote[];
  readonly attributions: readonly GoldAttribution[];
}

const articles = new URL('../gold/articles/', import.meta.url);
const seeds = new URL('../../public/seeds/', import.meta.url);

/** The bundled reports, parsed once, each with its gold. */
export const goldReports: readonly (ParsedReport & { readonly gold: GoldArticle })[] = readdirSync(
  articles,
).map((file) => {
  const gold: GoldArticle = JSON.parse(readFileSync(new URL(file, articles), 'utf8'));
  const text = readFileSync(new URL(file.replace('.json', '.txt'), seeds), 'utf8');
  return { ...parsePage(text, file), gold };
});
