import type { ClaimId } from '../compare/claim.ts';
import type { LinkId } from '../graph/link.ts';
import type { EntityId } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { StatementId } from '../resolve/statement.ts';
import type { ReportId } from '../text/report.ts';
import { type LinkProblem, lost } from './link-problem.ts';
import { readId } from './read-id.ts';
import type { LinkParameters } from './upgrade-link.ts';
import type { QuotedPassage, Selection } from './view-state.ts';

const selectors = ['name', 'link', 'event', 'claim', 'in'] as const;

/** What a link has selected. Of several selections the first counts and the others are told. */
export function readSelection(parameters: LinkParameters, problems: LinkProblem[]): Selection | null {
  const [chosen, ...others] = selectors.filter((name) => parameters.has(name));
  if (others.length > 0)
    problems.push({ part: 'selection', sentence: 'Only one of several selections was kept.' });
  if (chosen === undefined) {
    if (parameters.has('at') || parameters.has('quote'))
      problems.push(lost('selection', 'The marked sentence'));
    return null;
  }
  const selection = readChosen(chosen, parameters.get(chosen) ?? '', parameters);
  if (selection === null)
    problems.push(lost('selection', chosen === 'in' ? 'The marked sentence' : 'The selection'));
  return selection;
}

function readChosen(
  chosen: (typeof selectors)[number],
  words: string,
  parameters: LinkParameters,
): Selection | null {
  switch (chosen) {
    case 'name':
      return withId<EntityId>(words, (entity) => ({ kind: 'name', entity }));
    case 'link':
      return withId<LinkId>(words, (link) => {
        return { kind: 'link', link, statement: readId<StatementId>(parameters.get('statement') ?? '') };
      });
    case 'event':
      return withId<EventId>(words, (event) => ({ kind: 'event', event }));
    case 'claim':
      return withId<ClaimId>(words, (claim) => ({ kind: 'claim', claim }));
    case 'in':
      return withId<ReportId>(words, (report) => {
        const passage = readPassage(report, parameters);
        return passage === null ? null : { kind: 'passage', passage };
      });
  }
}

function withId<Id extends Parameters<typeof readId>[0] & ReturnType<typeof readId>>(
  words: string,
  select: (id: Id) => Selection | null,
): Selection | null {
  const id = readId<Id>(words);
  return id === null ? null : select(id);
}

/** A passage needs its place and at least a letter of its words: words without a place are found by the words. */
function readPassage(report: ReportId, parameters: LinkParameters): QuotedPassage | null {
  const place = /^(\d{1,10})-(\d{1,10})$/.exec(parameters.get('at') ?? '');
  const quote = parameters.get('quote') ?? '';
  const start = Number(place?.[1] ?? 0);
  const end = Number(place?.[2] ?? start + quote.length);
  if ((place === null && quote === '') || end < start) return null;
  return {
    report,
    start,
    end,
    quote,
    prefix: parameters.get('before') ?? '',
    suffix: parameters.get('after') ?? '',
  };
}
