import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysedReport, Analysis } from '../../src/analysis/analysis.ts';
import type { RoleName } from '../../src/extract/proposition.ts';
import type { QuantityId } from '../../src/extract/quantity.ts';
import type { QuoteId } from '../../src/extract/quote.ts';
import type { TimeId } from '../../src/extract/time-expression.ts';
import type { Entity, EntityId, EntityKind, Passage } from '../../src/resolve/entity.ts';
import type { EventId } from '../../src/resolve/event-id.ts';
import type {
  LinkClass,
  ParticipantId,
  RoleValue,
  Statement,
  StatementId,
} from '../../src/resolve/statement.ts';
import type { RegionKind, Report, ReportId } from '../../src/text/report.ts';
import type { Span } from '../../src/text/span.ts';
import { toAgreement, toClaim, toEvent, toPassage } from './gold-comparisons.ts';

// The hand-made annotation of the bundled reports as an analysis: a fixture for views and stages whose inputs
// should be right even while the machine's own are not. The gold's files are read loosely: they are ours.
// biome-ignore lint/suspicious/noExplicitAny: the one door for the gold's JSON
type Json = any;

// Not by URL: what bundles view tests rewrites addresses that are built from the file's own.
const root = join(import.meta.dirname, '../..');

function readJson(path: string): Json {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const schema = readJson('tests/gold/schema.json');

const classOfPlover: Readonly<Record<string, LinkClass>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

const kindOfRegion: Readonly<Record<string, RegionKind>> = {
  'dateline-or-metadata': 'metadata',
  boilerplate: 'furniture',
};

const span = (value: Json): Span => ({ start: value.start, end: value.end });

function toReport(article: Json): Report {
  const file = `${article.article}.txt`;
  const text = readFileSync(join(root, 'public/seeds', file), 'utf8');
  const title = article.regions.find((region: Json) => region.type === 'title');
  return {
    id: article.article,
    file,
    text,
    reading: text,
    title: title ? title.text.trim() : null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    regions: article.regions.map((region: Json) => ({
      ...span(region),
      kind: kindOfRegion[region.type] ?? region.type,
    })),
    noise: article.noise.map(span),
  };
}

function toRoleValue(value: Json): RoleValue {
  const id = value.entity ?? value.event ?? value.date ?? value.quantity ?? value.statement;
  return id ?? span(value);
}

function toStatement(article: Json, sentences: readonly Json[], statement: Json): Statement {
  const roles: Partial<Record<RoleName, readonly RoleValue[]>> = {};
  for (const [role, values] of Object.entries<Json>(statement.roles))
    roles[role as RoleName] = values.map(toRoleValue);
  const verb = article.textOf(statement.trigger);
  return {
    id: statement.id as StatementId,
    report: article.article as ReportId,
    sentence: sentences.findIndex((sentence) => sentence.id === statement.sentence),
    subject: statement.subject as readonly ParticipantId[],
    predicate: statement.predicate,
    verb,
    class: classOfPlover[schema.predicates[statement.predicate]?.plover ?? ''] ?? null,
    object: statement.object as readonly ParticipantId[],
    roles,
    polarity: statement.polarity,
    modality: statement.modality,
    attribution: statement.attribution?.sources ?? [],
    trigger: span(statement.trigger),
    evidence: span(statement.evidence),
    event: (statement.event ?? null) as EventId | null,
  };
}

function toMentions(
  article: Json,
  sentences: readonly Json[],
  known: ReadonlySet<string>,
): AnalysedReport['mentions'] {
  const sentenceOf = (id: string) => sentences.findIndex((sentence) => sentence.id === id);
  const names = article.mentions.map((mention: Json) => ({
    ...span(mention),
    text: mention.text,
    kind: mention.type === 'people-group' ? 'group' : mention.type,
    form: nameForm(mention),
    entity: mention.entityId,
    standsFor: mention.standsFor ?? null,
    sentence: sentenceOf(mention.sentence),
  }));
  const nominals = article.nominals
    .filter((nominal: Json) => known.has(nominal.entityId))
    .map((nominal: Json) => ({
      ...span(nominal),
      text: nominal.text,
      kind: nominal.type,
      form: ['pronoun', 'possessive', 'relative'].includes(nominal.kind) ? 'pronoun' : 'nominal',
      entity: nominal.entityId,
      standsFor: null,
      sentence: sentenceOf(nominal.sentence),
    }));
  return [...names, ...nominals].sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameForm(mention: Json): string {
  if (mention.metonymy) return 'metonym';
  if (mention.role === 'adjectival') return 'adjective';
  return mention.role === 'demonym' ? 'demonym' : 'name';
}

function toAnalysedReport(article: Json, index: number, known: ReadonlySet<string>): AnalysedReport {
  const report = toReport(article);
  const sentences: readonly Json[] = article.sentences;
  const withText = { ...article, textOf: (part: Json) => report.text.slice(part.start, part.end) };
  return {
    report,
    letter: String.fromCharCode(65 + index),
    inferredPublished: article.publication.inferred
      ? {
          value: article.publication.inferred.edtf,
          because: article.publication.evidence.map(toPassage),
        }
      : null,
    sentences: sentences.map(span),
    mentions: toMentions(article, sentences, known),
    quotes: article.quotes.map((quote: Json) => ({
      ...span(quote),
      id: quote.id as QuoteId,
      speaker: quote.speaker ?? null,
      cue: quote.cue ? span(quote.cue) : null,
      addressee: quote.addressee ?? null,
    })),
    attributions: article.attributions.map((attribution: Json) => ({
      kind: attribution.kind,
      source: attribution.sources,
      cue: span(attribution.cue),
      content: span(attribution.content),
    })),
    times: article.dates
      .filter((date: Json) => date.relevance === 'content')
      .map((date: Json) => ({
        ...span(date),
        id: date.id as TimeId,
        text: date.text,
        timex: { type: date.timex3.type, value: date.timex3.value ?? null, mod: date.timex3.mod ?? null },
        edtf: date.edtf,
        signal: date.signal ? span(date.signal) : null,
        anchor: null,
        offset: date.timex3.offset ?? null,
      })),
    quantities: article.quantities
      .filter((quantity: Json) => quantity.relevance === 'content')
      .map((quantity: Json) => ({
        ...span(quantity),
        id: quantity.id as QuantityId,
        text: quantity.text,
        number: span(quantity.number),
        value: quantity.value,
        comparator: quantity.comparator ?? '~',
        kind: quantity.kind,
        counted: { start: quantity.number.end, end: quantity.end },
        unit: quantity.unit ?? '',
        counts: known.has(quantity.counts) ? quantity.counts : null,
      })),
    statements: article.statements.map((statement: Json) => toStatement(withText, sentences, statement)),
  };
}

function toEntity(entity: Json): Entity {
  const names = new Map<string, ReportId[]>();
  const descriptions: Passage[] = [];
  for (const [report, forms] of Object.entries<Json>(entity.aliases))
    for (const name of Object.keys(forms.names ?? {}))
      names.set(name, [...(names.get(name) ?? []), report as ReportId]);
  for (const role of entity.roles ?? [])
    if (role.as !== 'statement') descriptions.push({ report: role.article, ...span(role) });
  return {
    id: entity.id as EntityId,
    kind: entity.type as EntityKind,
    name: entity.name,
    aliases: [...names].map(([text, reports]) => ({ text, reports })),
    countries: entity.countries.map((each: Json) => each.country),
    bloc: entity.subtype === 'supranational' || entity.subtype === 'bloc',
    maybeSame: [],
    drawnAs: entity.collapsesTo ?? null,
    descriptions,
  };
}

/** The gold of the bundled reports as an analysis; no layout. */
export function readGoldAnalysis(): Analysis {
  const index = readJson('public/seeds/index.json');
  const gold = readJson('tests/gold/entities.json');
  const known = new Set<string>(gold.entities.map((entity: Json) => entity.id));
  const reports: readonly AnalysedReport[] = index.reports.map((entry: Json, at: number) =>
    toAnalysedReport(readJson(`tests/gold/articles/${entry.id}.json`), at, known),
  );
  const statements = new Map(
    reports.flatMap((each) => each.statements.map((told) => [told.id as string, told] as const)),
  );
  const timeline = readJson('tests/gold/timeline.json');
  const comparisons = readJson('tests/gold/comparisons.json');
  const ids = reports.map((each) => each.report.id);
  return {
    title: index.title,
    reports,
    entities: gold.entities.map(toEntity),
    claims: [
      ...comparisons.conflicts.map((conflict: Json) => toClaim(conflict, ids)),
      ...comparisons.corroborated.map((row: Json) => toAgreement(row, ids, statements)),
    ],
    events: timeline.events.map((event: Json) => toEvent(event, timeline.relations, statements)),
    shared: [],
    layout: [],
  };
}
