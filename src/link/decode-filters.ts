import { type Filters, noFilters } from '../graph/filters.ts';
import type { LinkKind } from '../graph/link.ts';
import { linkClasses } from '../resolve/statement.ts';
import type { Brand } from '../text/brand.ts';
import { readList } from './id-list.ts';
import { type LinkProblem, lost } from './link-problem.ts';
import { readId } from './read-id.ts';
import type { LinkParameters } from './upgrade-link.ts';

/** The filters of a link; what cannot be read is left out and told. */
export function readFilters(parameters: LinkParameters, problems: LinkProblem[]): Filters {
  return {
    names: readIds(parameters.get('only')),
    without: readIds(parameters.get('without')),
    match: readMatch(parameters.get('match'), problems),
    reports: readIds(parameters.get('reports')),
    kinds: readKinds(parameters.get('kinds'), problems),
    time: readTime(parameters.get('time'), problems),
  };
}

function readIds<Id extends Brand<string, string>>(words: string | undefined): readonly Id[] {
  return readList(words ?? '').flatMap((item) => readId<Id>(item) ?? []);
}

function readMatch(words: string | undefined, problems: LinkProblem[]): Filters['match'] {
  if (words === 'all' || words === 'any') return words;
  if (words !== undefined) problems.push(lost('filter', 'How the filters by name join'));
  return noFilters.match;
}

const linkKinds: readonly LinkKind[] = [...linkClasses, 'tie'];

function readKinds(words: string | undefined, problems: LinkProblem[]): readonly LinkKind[] {
  const asked = readList(words ?? '');
  const kinds = linkKinds.filter((kind) => asked.includes(kind));
  if (kinds.length < asked.length) problems.push(lost('filter', 'A filter by kind of link'));
  return asked.flatMap((word) => kinds.find((kind) => kind === word) ?? []);
}

function readTime(words: string | undefined, problems: LinkProblem[]): Filters['time'] {
  if (words === undefined) return null;
  const [from = '', to = '', ...rest] = words.split('/');
  if (rest.length === 0 && isDay(from) && isDay(to) && from <= to) return { from, to };
  problems.push(lost('filter', 'The filter by time'));
  return null;
}

/** A day that the calendar has, written as in ISO 8601 with four digits for the year. */
function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
