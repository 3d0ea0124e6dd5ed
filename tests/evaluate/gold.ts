import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hand-made reading of the five seeds, as far as scores need it. `tests/gold/GUIDELINES.md` says what it means. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldMention extends GoldSpan {
  readonly id: string;
  readonly type: string;
  readonly entityId: string;
  readonly nested?: boolean;
}

export interface GoldNominal extends GoldSpan {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly entityId: string;
  readonly alternatives?: readonly string[];
}

export interface GoldQuote extends GoldSpan {
  readonly id: string;
  readonly speaker: string;
}

export interface GoldDate extends GoldSpan {
  readonly id: string;
  readonly optional?: boolean;
  readonly relevance: string;
  readonly timex3: { readonly value: string | null; readonly corpusValue?: string; readonly offset?: string };
  readonly edtf: string | null;
  readonly edtfCorpus?: string;
}

export interface GoldQuantity extends GoldSpan {
  readonly id: string;
  readonly optional?: boolean;
  readonly relevance: string;
  readonly number: GoldSpan;
  readonly value: number | null;
  readonly counts: string | null;
  readonly unit: string;
}

export interface GoldStatement {
  readonly id: string;
  readonly key: string;
  readonly sentence: string;
  readonly predicate: string;
  readonly trigger: GoldSpan;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly inferred: readonly string[];
  readonly event: string | null;
  readonly evidence: GoldSpan;
  readonly alsoAt?: readonly { readonly start: number; readonly end: number }[];
}

export interface GoldArticle {
  readonly article: string;
  readonly no: string;
  readonly regions: readonly (GoldSpan & { readonly type: string })[];
  readonly mentions: readonly GoldMention[];
  readonly nominals: readonly GoldNominal[];
  readonly quotes: readonly GoldQuote[];
  readonly dates: readonly GoldDate[];
  readonly quantities: readonly GoldQuantity[];
  readonly statements: readonly GoldStatement[];
}

export interface GoldEvidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldComparison {
  readonly id: string;
  readonly type: string;
  readonly severity: string;
  readonly salient?: boolean;
  readonly topic: string;
  readonly sides: readonly { readonly claim: string; readonly evidence: readonly GoldEvidence[] }[];
}

export interface GoldEvent {
  readonly id: string;
  readonly status: string;
  readonly statements: readonly string[];
}

export interface Gold {
  readonly articles: readonly GoldArticle[];
  /** Entity to the country as which it may be drawn. */
  readonly collapses: ReadonlyMap<string, string>;
  readonly comparisons: readonly GoldComparison[];
  readonly corroborated: readonly {
    readonly id: string;
    readonly proposition: string;
    readonly statements: readonly string[];
  }[];
  readonly unique: readonly {
    readonly id: string;
    readonly claim: string;
    readonly statements: readonly string[];
  }[];
  readonly events: readonly GoldEvent[];
  readonly relations: readonly { readonly from: string; readonly relation: string; readonly to: string }[];
  readonly statements: ReadonlyMap<string, GoldStatement & { readonly article: string }>;
}

/** Reads the gold from its folder; throws what the file system or JSON throws. */
export function readGold(folder: string): Gold {
  const names = readdirSync(join(folder, 'articles'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const articles = names.map((name) => readJson<GoldArticle>(join(folder, 'articles', name)));
  const entities = readJson<{ entities: { id: string; collapsesTo?: string }[] }>(
    join(folder, 'entities.json'),
  );
  const compared = readJson<{
    conflicts: GoldComparison[];
    corroborated: Gold['corroborated'];
    unique: Gold['unique'];
  }>(join(folder, 'comparisons.json'));
  const timeline = readJson<{ events: GoldEvent[]; relations: Gold['relations'] }>(
    join(folder, 'timeline.json'),
  );
  return {
    articles,
    collapses: new Map(
      entities.entities.flatMap((e) => (e.collapsesTo ? [[e.id, e.collapsesTo] as const] : [])),
    ),
    comparisons: compared.conflicts,
    corroborated: compared.corroborated,
    unique: compared.unique,
    events: timeline.events,
    relations: timeline.relations,
    statements: new Map(
      articles.flatMap((article) =>
        article.statements.map((s) => [s.id, { ...s, article: article.article }] as const),
      ),
    ),
  };
}

/** The one door through which the gold's JSON gets its types: its own `verify.mjs` has checked the files. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
