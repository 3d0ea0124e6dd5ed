import type { AnalysedReport, Analysis } from '../../../src/analysis/analysis.ts';
import { startView, type ViewState } from '../../../src/link/view-state.ts';
import type { Entity, ResolvedMention } from '../../../src/resolve/entity.ts';
import { linkClasses, type Statement } from '../../../src/resolve/statement.ts';
import type { StoryEvent } from '../../../src/resolve/story-event.ts';
import type { Story } from '../../../src/state/story.ts';
import { buildIndex } from '../../../src/state/story-index.ts';
import { tellStory } from '../../../src/state/tell-story.ts';
import type { Span } from '../../../src/text/span.ts';
import { rng } from '../gen.mjs';

// Stories of any size without an analysis: what the panels are given, made by counting. Ids are made here, which is
// what the casts are for.

const kinds = ['person', 'organisation', 'group', 'place', 'country'] as const;
const roleNames = ['Person', 'Office', 'Council', 'Town', 'Land'] as const;
/** One name in so many is a country's. */
const countryEvery = 50;
const reportIds = ['a', 'b', 'c', 'd', 'e'];

/** A graph as the generator makes it, with places in pixels. */
interface Drawn {
  readonly edges: readonly (readonly [number, number])[];
  readonly places: readonly (readonly [number, number])[];
}

/** Pixels of the plane between names, on the average, as our own layouts have it. */
const planeEach = 9000;

/** Names and links of a graph: a statement an edge, a mention an end; drawn out to a plane as our layouts fill. */
export function madeNetwork({ edges, places }: Drawn): Analysis {
  const scale = Math.sqrt((places.length * planeEach) / (1280 * 800));
  const entities = places.map((_, at) => madeEntity(at));
  const statements = edges.map(([from, to], at) =>
    madeStatement(at, { subject: [id(from)], object: [id(to)] }),
  );
  const mentions = edges.flatMap((ends) => ends.map((end) => ({ entity: id(end) })));
  return {
    ...emptyAnalysis(madeReports(statements, mentions)),
    entities,
    layout: places.map(([x, y], at) => ({
      entity: id(at),
      x: x * scale,
      y: y * scale,
    })) as unknown as Analysis['layout'],
  };
}

/** Events over ninety days: most dated, some only in order, some with neither. */
export function madeEvents(count: number): Analysis {
  const random = rng(3);
  const begin = Date.UTC(2026, 0, 1);
  const statements = Array.from({ length: count }, (_, at) =>
    madeStatement(at, { subject: [id(at % 50)], object: [], event: `event-${at}` }),
  );
  const events = Array.from({ length: count }, (_, at): unknown => {
    const day = new Date(begin + Math.floor((random() * random() * 0.3 + random() * 0.7) * 90) * 86_400_000);
    const dated = at % 10 < 8;
    const iso = dated ? day.toISOString().slice(0, 10) : null;
    return {
      id: `event-${at}`,
      label: `Statement ${at} by actor ${Math.floor(random() * 50)}`,
      predicate: 'act',
      class: linkClasses[at % 4],
      edtf: iso,
      start: iso,
      end: iso,
      precision: dated ? 'day' : 'none',
      status: 'past',
      participants: [id(at % 50)],
      statements: [`statement-${at}`],
      relations: at % 10 === 8 ? [{ to: `event-${(at + 10) % count}`, kind: 'before', reports: ['a'] }] : [],
      dating: null,
    };
  });
  return {
    ...emptyAnalysis(madeReports(statements, [])),
    entities: Array.from({ length: 50 }, (_, at) => madeEntity(at)),
    events: events as StoryEvent[],
  };
}

/** One column of paragraphs with the spans that are marked in them. */
type Paragraphs = readonly {
  readonly text: string;
  readonly hl: readonly (readonly [number, number, number])[];
}[];

/** Long reports: every mark a name. */
export function madeTexts(columns: readonly Paragraphs[]): Analysis {
  const reports = columns.map((paragraphs, at) => {
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    const sentences: Span[] = [];
    const mentions: unknown[] = [];
    let start = 0;
    for (const paragraph of paragraphs) {
      const first = sentences.length;
      sentences.push(...cutSentences(paragraph.text, start));
      for (const [from, to, kind] of paragraph.hl) {
        const span = { start: start + from, end: start + to };
        mentions.push({
          ...span,
          text: text.slice(span.start, span.end),
          entity: id(kind),
          kind: kinds[kind],
          sentence: first,
        });
      }
      start += paragraph.text.length + 2;
    }
    return madeReport(at, text, { sentences, mentions: mentions.map(madeMention), statements: [] });
  });
  return { ...emptyAnalysis(reports), entities: [0, 1, 2, 3, 4].map(madeEntity) };
}

/** The story of an analysis and a view, with the index that both share. */
export function madeStory(analysis: Analysis): (view?: Partial<ViewState>) => Story {
  const index = buildIndex(analysis);
  return (view = {}) => tellStory(analysis, index, { ...startView, ...view });
}

function kindAt(at: number): number {
  return at % countryEvery === countryEvery - 1 ? kinds.length - 1 : at % (kinds.length - 1);
}

function id(at: number): string {
  return `${kinds[kindAt(at)]}-${at}`;
}

function madeEntity(at: number): Entity {
  const name = `${roleNames[kindAt(at)]} ${at}`;
  const aliases = [{ text: name, reports: ['a'] }];
  return { ...bareEntity(id(at), kinds[kindAt(at)] ?? 'person', name), aliases } as unknown as Entity;
}

/** Somebody of whom only kind and name are known. */
export function bareEntity(id: string, kind: string, name: string): Entity {
  const none = { aliases: [], countries: [], maybeSame: [], descriptions: [] };
  return { id, kind, name, bloc: false, drawnAs: null, ...none } as unknown as Entity;
}

function madeStatement(at: number, who: object): Statement {
  return {
    id: `statement-${at}`,
    report: reportIds[at % reportIds.length],
    sentence: 0,
    predicate: 'act',
    verb: 'help',
    class: linkClasses[at % 4],
    roles: {},
    polarity: 'positive',
    modality: ['asserted'],
    attribution: [],
    trigger: { start: 0, end: 4 },
    evidence: { start: 0, end: 4 },
    event: null,
    ...who,
  } as unknown as Statement;
}

function madeMention(found: object): ResolvedMention {
  return {
    form: 'name',
    standsFor: null,
    sentence: 0,
    start: 0,
    end: 4,
    text: 'Some',
    kind: 'person',
    ...found,
  } as ResolvedMention;
}

function madeReports(
  statements: readonly Statement[],
  mentions: readonly object[],
): readonly AnalysedReport[] {
  return reportIds.map((report, at) =>
    madeReport(at, 'Some words of a report.', {
      sentences: [{ start: 0, end: 23 }],
      mentions: mentions.filter((_, place) => place % reportIds.length === at).map(madeMention),
      statements: statements.filter((statement) => statement.report === (report as string)),
    }),
  );
}

function madeReport(at: number, text: string, found: Partial<AnalysedReport>): AnalysedReport {
  return {
    report: {
      id: reportIds[at],
      file: `${reportIds[at]}.txt`,
      text,
      reading: text,
      title: `Report ${at}`,
      publisher: `Paper ${at}`,
      author: null,
      published: null,
      url: null,
      regions: [{ kind: 'body', start: 0, end: text.length }],
      noise: [],
    },
    letter: 'ABCDE'[at],
    inferredPublished: null,
    quotes: [],
    attributions: [],
    times: [],
    quantities: [],
    ...found,
  } as unknown as AnalysedReport;
}

function emptyAnalysis(reports: readonly AnalysedReport[]): Analysis {
  return { title: 'Made', reports, entities: [], claims: [], events: [], shared: [], layout: [] };
}

function cutSentences(text: string, offset: number): readonly Span[] {
  const ends = [...text.matchAll(/[.!?]+["”]?\s+/g)].map((match) => match.index + match[0].length);
  return [...ends, text.length].map((end, at, all) => ({
    start: offset + (all[at - 1] ?? 0),
    end: offset + end,
  }));
}
