import type { Extraction } from '../extract/extraction.ts';
import type { Mention } from '../extract/mention.ts';
import type { Quantity } from '../extract/quantity.ts';
import type { TimeExpression, TimeId } from '../extract/time-expression.ts';
import { hasRelation } from '../extract/tree.ts';
import { spansOverlap } from '../text/span.ts';
import { dateTimes } from './calendar.ts';
import { type Cast, joinCountries, kindOfKey, openCast } from './cast.ts';
import { carryActs, carryPlans, carryToNouns, markDecided } from './decided.ts';
import type { EntityId, ResolvedMention } from './entity.ts';
import { type EntityTable, tabulateEntities } from './entity-table.ts';
import type { Almanac } from './event-dating.ts';
import { fillParties } from './fill-parties.ts';
import { joinBodies } from './join-bodies.ts';
import { joinGroups } from './join-groups.ts';
import { joinOffices } from './join-offices.ts';
import { joinStorms } from './join-storms.ts';
import { joinStrangers } from './join-strangers.ts';
import { keyNames, standsForKey } from './name-keys.ts';
import { inferPublications, publicationOf } from './publication.ts';
import { groupBy, openReadings } from './reading.ts';
import { fillReceivers } from './receivers.ts';
import { resolveReferences } from './references.ts';
import type { InferredDate, Resolution, ResolvedQuantity, ResolvedReport } from './resolution.ts';
import { readNamesAgain } from './second-pass.ts';
import type { ResolvedAttribution, ResolvedQuote, StatementId } from './statement.ts';
import { makeStatements, nameStatements } from './statements.ts';
import { findStoryDays } from './story-day.ts';
import { type Story, tellStory } from './story-events.ts';
import { keyOfArgument, type Telling, tellPropositions } from './telling.ts';
import { nameThings } from './things.ts';

/** What is known of one report between the steps. */
interface Chapter {
  readonly cast: Cast;
  readonly inferred: InferredDate | null;
  readonly times: readonly TimeExpression[];
}

/**
 * Takes what each report says by itself; gives who is who over all of them, statements with entities, times on one
 * calendar and what happened. Works in the order of the reports' ids, so that the order given changes nothing but the
 * order of `reports`. Time grows with the number of reports, not with its square.
 */
export function resolveReports(extractions: readonly Extraction[]): Resolution {
  const sorted = [...extractions].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const readings = openReadings(readNamesAgain(sorted));
  const names = keyNames(readings);
  const casts = readings.map((reading, report) =>
    openCast(reading, report, names.keys[report] ?? [], reading.mentions.map(standsForKey)),
  );
  for (const cast of casts) resolveReferences(cast);
  joinStorms(casts);
  joinOffices(casts);
  joinBodies(casts);
  joinGroups(casts);
  joinStrangers(casts);
  nameThings(casts);
  const table = tabulateEntities(casts, names.maybeSame);
  const inferred = inferPublications(casts);
  const days = findStoryDays(casts, inferred);
  const chapters = casts.map((cast, report) =>
    openChapter(cast, inferred[report] ?? null, days[report] ?? null),
  );
  const told = chapters.flatMap(({ cast }) => tellPropositions(cast));
  const tellings = carryActs(
    carryToNouns(carryPlans(markDecided(fillReceivers(fillParties(told, joinCountries(casts)))))),
  );
  const ids = nameStatements(tellings);
  const byReport = groupBy(tellings, ({ cast }) => cast.report);
  const story = tellChapters(chapters, tellings, ids, table);
  const resolved = chapters.map((chapter) => closeChapter(chapter, ids, table, story, byReport));
  const placeOf = new Map(sorted.map((extraction, place) => [extraction, place] as const));
  return {
    reports: extractions.flatMap((extraction) => resolved[placeOf.get(extraction) ?? -1] ?? []),
    entities: table.entities,
    events: story.events,
  };
}

function openChapter(cast: Cast, inferred: InferredDate | null, around: string | null): Chapter {
  const publication = publicationOf(cast.reading, inferred);
  const times = dateTimes(cast.reading.extraction.times, publication && { ...publication, around });
  return { cast, inferred, times };
}

function tellChapters(
  chapters: readonly Chapter[],
  tellings: readonly Telling[],
  ids: ReadonlyMap<Telling, StatementId>,
  table: EntityTable,
): Story {
  const times = new Map<TimeId, TimeExpression>(
    chapters.flatMap((chapter) => chapter.times.map((time) => [time.id, time] as const)),
  );
  const timeOf = (id: TimeId): TimeExpression | null => times.get(id) ?? null;
  const statementOf = (telling: Telling): StatementId => ids.get(telling) ?? noStatement(telling);
  return tellStory({ tellings, table, almanac: openAlmanac(chapters, timeOf), timeOf, statementOf });
}

function noStatement(telling: Telling): never {
  throw new RangeError(`a telling without a statement: ${telling.proposition.predicate}`);
}

function openAlmanac(chapters: readonly Chapter[], timeOf: (id: TimeId) => TimeExpression | null): Almanac {
  return {
    timeOf,
    publishedOf: ({ cast }) => {
      const inferred = chapters[cast.report]?.inferred ?? null;
      const publication = publicationOf(cast.reading, inferred);
      return publication && { date: publication.date, inferred };
    },
    isNews: ({ cast, proposition }) =>
      cast.reading.extraction.report.regions.some(
        (region) => region.kind === 'title' && spansOverlap(region, proposition.trigger),
      ),
  };
}

function closeChapter(
  { cast, inferred, times }: Chapter,
  ids: ReadonlyMap<Telling, StatementId>,
  table: EntityTable,
  story: Story,
  tellings: ReadonlyMap<number, readonly Telling[]>,
): ResolvedReport {
  const { extraction } = cast.reading;
  return {
    report: extraction.report,
    inferredPublished: inferred,
    sentences: extraction.sentences.map(({ start, end }) => ({ start, end })),
    mentions: resolveMentions(cast, table),
    quotes: extraction.quotes.map((quote): ResolvedQuote => {
      const { id, start, end, cue } = quote;
      const who = (argument: typeof quote.speaker): EntityId | null =>
        argument ? table.idOf(keyOfArgument(cast, argument, true)) : null;
      return { id, start, end, cue, speaker: who(quote.speaker), addressee: who(quote.addressee) };
    }),
    attributions: extraction.attributions.map(
      ({ kind, sources, cue, content }): ResolvedAttribution => ({
        kind,
        source: sources.flatMap((source) => table.idOf(keyOfArgument(cast, source, true)) ?? []),
        cue,
        content,
      }),
    ),
    times,
    quantities: extraction.quantities.map((quantity) => countEntity(cast, table, quantity)),
    statements: makeStatements(tellings.get(cast.report) ?? [], ids, table, story),
  };
}

function resolveMentions(cast: Cast, table: EntityTable): ResolvedMention[] {
  const { text } = cast.reading.extraction.report;
  return cast.reading.mentions.flatMap((mention, index): ResolvedMention[] => {
    const { start, end, form, sentence } = mention;
    const key = cast.keys[index];
    const entity = table.idOf(key);
    if (!entity || !key || isInner(cast, mention)) return [];
    const kind = form === 'name' ? kindOfKey(key) : mention.kind;
    const standsFor = table.idOf(cast.standsFor[index]);
    return [{ start, end, text: text.slice(start, end), kind, form, entity, standsFor, sentence }];
  });
}

/** A noun before a noun ("opposition leader") is part of the description, not one of its own. */
function isInner({ reading }: Cast, { form, sentence, head }: Mention): boolean {
  return form === 'nominal' && hasRelation(reading.treeOf(sentence), head, 'compound');
}

/** Written out: V8 would give every copy with one more property a shape of its own. */
function countEntity(cast: Cast, table: EntityTable, quantity: Quantity): ResolvedQuantity {
  const { start, end, id, text, number, value, comparator, kind, counted, unit } = quantity;
  const counts = countedEntity(cast, table, quantity);
  return { start, end, id, text, number, value, comparator, kind, counted, unit, counts };
}

/** The group whose description holds the counted noun's number. */
function countedEntity(cast: Cast, table: EntityTable, quantity: Quantity): EntityId | null {
  const { mentions } = cast.reading;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < quantity.start - 200) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < mentions.length && (mentions[at]?.start ?? 0) < quantity.end; at++) {
    const mention = mentions[at];
    if (mention?.form !== 'nominal') continue;
    const holds = mention.start <= quantity.number.start && quantity.number.end <= mention.end;
    if (holds && spansOverlap(mention, quantity.counted)) return table.idOf(cast.keys[at]);
  }
  return null;
}
