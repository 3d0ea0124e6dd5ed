import { isOwnAddress } from './collection-address.ts';
import { readFilters } from './decode-filters.ts';
import { readSelection } from './decode-selection.ts';
import { readList } from './id-list.ts';
import { type LinkProblem, lost } from './link-problem.ts';
import { readId } from './read-id.ts';
import { currentVersion, type LinkParameters, upgradeLink } from './upgrade-link.ts';
import { type Page, type Panel, panels, startView, type ViewState } from './view-state.ts';

export interface DecodedLink {
  readonly view: ViewState;
  /** What could not be restored, one plain sentence each; empty for a sound link. */
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads what stands in an address after '#', with or without the '#'. Total: any string gives a working view, and
 * a bad parameter loses only itself. `home` is the app's own address, against which a collection's is judged.
 */
export function decodeLink(hash: string, home?: string): DecodedLink {
  const problems: LinkProblem[] = [];
  const { path, query } = splitHash(hash);
  const parameters = readParameters(query, problems);
  const view: ViewState = {
    collection: readCollection(parameters.get('collection'), home, problems),
    page: readPage(path, problems),
    selection: readSelection(parameters, problems),
    filters: readFilters(parameters, problems),
    open: readOpen(parameters.get('open')),
    panel: readPanel(parameters.get('panel'), problems),
  };
  return { view, problems };
}

/** "/explore?a=b" has both; a bare "a=b" is a query without a page. */
function splitHash(hash: string): { readonly path: string; readonly query: string } {
  const words = hash.startsWith('#') ? hash.slice(1) : hash;
  if (!words.startsWith('/') && words.includes('=')) return { path: '', query: words };
  const mark = words.indexOf('?');
  return mark < 0 ? { path: words, query: '' } : { path: words.slice(0, mark), query: words.slice(mark + 1) };
}

/** The last of several parameters of one name counts. A newer version than ours is read as far as we know it. */
function readParameters(query: string, problems: LinkProblem[]): LinkParameters {
  const parameters = new Map(new URLSearchParams(query));
  const version = parameters.get('v') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(version)) problems.push(lost('version', 'The version of the link'));
  else if (Number(version) > currentVersion) problems.push({ part: 'version', sentence: newerSentence });
  else return upgradeLink(Number(version), parameters);
  return parameters;
}

const newerSentence = 'The link was made by a newer Crossread, so some of it may not be shown.';

function readPage(path: string, problems: LinkProblem[]): Page {
  const parts = path.split('/').filter((part) => part !== '');
  const [first = 'explore', second = ''] = parts;
  if (first === 'name' && parts.length === 2) {
    const entity = readId<Extract<Page, { kind: 'name' }>['entity']>(decodePart(second));
    if (entity !== null) return { kind: 'name', entity };
  }
  if (parts.length < 2 && (first === 'explore' || first === 'agreement' || first === 'names'))
    return { kind: first };
  problems.push(lost('page', 'The page'));
  return startView.page;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A damaged escape: the part as it stands is the best there is, and an unknown name is told as such later.
    return part;
  }
}

function readCollection(
  address: string | undefined,
  home: string | undefined,
  problems: LinkProblem[],
): string | null {
  if (address === undefined) return null;
  if (isOwnAddress(address, home)) return address;
  problems.push({
    part: 'collection',
    sentence: 'The collection is not part of this site, so it was not opened.',
  });
  return null;
}

function readOpen(words: string | undefined): ViewState['open'] {
  if (words === undefined) return null;
  return readList(words).flatMap((item) => readId<NonNullable<ViewState['open']>[number]>(item) ?? []);
}

function readPanel(words: string | undefined, problems: LinkProblem[]): Panel {
  if (words === undefined) return startView.panel;
  const panel = panels.find((known) => known === words);
  if (panel === undefined) problems.push(lost('panel', 'The panel in front'));
  return panel ?? startView.panel;
}
