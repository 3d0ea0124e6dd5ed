import fc from 'fast-check';
import type { ClaimId } from '../../src/compare/claim.ts';
import type { LinkId, LinkKind } from '../../src/graph/link.ts';
import { readId } from '../../src/link/read-id.ts';
import { type Page, panels, type ViewState } from '../../src/link/view-state.ts';
import type { EntityId } from '../../src/resolve/entity.ts';
import type { EventId } from '../../src/resolve/event-id.ts';
import { linkClasses, type StatementId } from '../../src/resolve/statement.ts';
import type { Brand } from '../../src/text/brand.ts';
import type { ReportId } from '../../src/text/report.ts';

/** Any well-formed words, with the signs that addresses give a meaning to more often than chance would. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(',', '%', '%2C', '&', '=', '#', '/', '+', ' ', 'ł'),
    ),
  )
  .map((parts) => parts.join('').toWellFormed());

function ids<Id extends Brand<string, string>>(): fc.Arbitrary<Id> {
  return words
    .map((text) => readId<Id>(`x${text}`))
    .filter((id): id is NonNullable<typeof id> => id !== null);
}

const lists = <Id extends Brand<string, string>>() => fc.uniqueArray(ids<Id>(), { maxLength: 4 });
const kinds: readonly LinkKind[] = [...linkClasses, 'tie'];
const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const page = fc.oneof(
  fc.constantFrom<Page>({ kind: 'explore' }, { kind: 'agreement' }, { kind: 'names' }),
  fc.record({ kind: fc.constant('name' as const), entity: ids<EntityId>() }),
);

const passage = fc
  .tuple(fc.nat(), fc.nat(), words, words, words, ids<ReportId>())
  .map(([start, length, quote, prefix, suffix, report]) => {
    return {
      report,
      start: Math.min(start, 1e9),
      end: Math.min(start, 1e9) + Math.min(length, 1e9),
      quote,
      prefix,
      suffix,
    };
  });

const selection = fc.oneof(
  fc.record({ kind: fc.constant('name' as const), entity: ids<EntityId>() }),
  fc.record({
    kind: fc.constant('link' as const),
    link: ids<LinkId>(),
    statement: fc.option(ids<StatementId>()),
  }),
  fc.record({ kind: fc.constant('event' as const), event: ids<EventId>() }),
  fc.record({ kind: fc.constant('claim' as const), claim: ids<ClaimId>() }),
  fc.record({ kind: fc.constant('passage' as const), passage }),
);

/** Any view that can be reached, and many that cannot. */
export const arbitraryView: fc.Arbitrary<ViewState> = fc.record({
  collection: fc.option(fc.constantFrom('seeds', 'a/b', './tests/a%20b', '/root/folder')),
  page,
  selection: fc.option(selection),
  filters: fc.record({
    names: lists(),
    without: lists(),
    match: fc.constantFrom('any' as const, 'all' as const),
    reports: lists(),
    kinds: fc.uniqueArray(fc.constantFrom(...kinds)),
    time: fc.option(fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  }),
  open: fc.option(lists()),
  panel: fc.constantFrom(...panels),
});
