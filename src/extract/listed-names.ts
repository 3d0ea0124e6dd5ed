import { findBloc } from '../language/lists/blocs.ts';
import { findCapital, findCountryForm } from '../language/lists/countries.ts';
import { commodityNouns, platformNames } from '../language/lists/noun-kinds.ts';
import { findPeople } from '../language/lists/peoples.ts';
import type { MentionForm, MentionKind } from './mention.ts';
import { isGovernmentReading } from './metonym.ts';
import { lemmaAt, type Tree } from './tree.ts';

/** A run of tokens, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly kind: MentionKind;
  readonly form: MentionForm;
  readonly country: string | null;
}

export interface Candidate {
  readonly run: Run;
  readonly reading: Reading;
}

const longestListed = 6;
const directions = new Set([
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'northeastern',
  'northwestern',
  'southeastern',
  'southwestern',
]);
/** Prizes that go by one word. */
const prizeNames = new Set(['Nobel', 'Oscar', 'Pulitzer', 'Grammy', 'Emmy', 'Booker', 'BAFTA']);

/** A reading from the fixed lists; null where they do not know the words. */
export function readListed(tree: Tree, run: Run): Reading | null {
  const text = textOf(tree, run);
  const hit = findCountryForm(text);
  if (hit) return readCountry(tree, run, hit.form, hit.iso);
  if (findBloc(text)) return { kind: 'organisation', form: 'name', country: null };
  const capital = findCapital(text);
  if (capital)
    return {
      kind: 'place',
      form: isGovernmentReading(tree, headOfRun(tree, run)) ? 'metonym' : 'name',
      country: capital,
    };
  if (/^(?:West|Western world)$/u.test(text)) return { kind: 'place', form: 'name', country: null };
  return findPeople(text) ? readPeople(tree, run, null) : null;
}

function readCountry(tree: Tree, run: Run, form: string, iso: string): Reading {
  if (form === 'name' || form === 'alias') return { kind: 'country', form: 'name', country: iso };
  return readPeople(tree, run, iso);
}

/** "Ukrainians" is a group, "Ukrainian citizens" a nationality; "a Dane" and "the French" count as people. */
function readPeople(tree: Tree, run: Run, country: string | null): Reading {
  const token = tree.tokens[run.to - 1];
  const plural = token?.penn === 'NNS' || token?.penn === 'NNPS';
  const noun =
    plural || (token?.tag === 'NOUN' && token.relation !== 'compound' && token.relation !== 'amod');
  return noun
    ? { kind: 'group', form: 'demonym', country }
    : { kind: 'nationality', form: 'adjective', country };
}

/** Longest listed forms from left to right; linear, since no form is longer than a few words. */
export function findListed(tree: Tree): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < tree.tokens.length; from++) {
    const candidate = longestFrom(tree, from);
    if (!candidate) continue;
    found.push(candidate);
    from = candidate.run.to - 1;
  }
  return found;
}

function longestFrom(tree: Tree, from: number): Candidate | null {
  const first = tree.tokens[from]?.text ?? '';
  if (!/^\p{Lu}/u.test(first))
    return directions.has(first) ? directedFrom(tree, from) : readCommodity(tree, from);
  for (let to = Math.min(tree.tokens.length, from + longestListed); to > from; to--) {
    const reading = readListed(tree, { from, to });
    if (reading) return { run: { from, to }, reading };
  }
  if (prizeNames.has(first))
    return { run: { from, to: from + 1 }, reading: { kind: 'award', form: 'name', country: null } };
  return platformNames.has(first)
    ? { run: { from, to: from + 1 }, reading: { kind: 'platform', form: 'name', country: null } }
    : readCommodity(tree, from);
}

/** "northern Ukraine" is a place, "eastern European" a nationality. */
function directedFrom(tree: Tree, from: number): Candidate | null {
  const inner = longestFrom(tree, from + 1);
  if (!inner || inner.run.from !== from + 1) return null;
  const { kind } = inner.reading;
  if (kind === 'nationality') return { run: { from, to: inner.run.to }, reading: inner.reading };
  if (kind !== 'country' && kind !== 'place') return null;
  return { run: { from, to: inner.run.to }, reading: { kind: 'place', form: 'name', country: null } };
}

function readCommodity(tree: Tree, from: number): Candidate | null {
  const token = tree.tokens[from];
  if (!token || (token.tag !== 'NOUN' && token.tag !== 'PROPN') || !commodityNouns.has(lemmaAt(tree, from)))
    return null;
  return { run: { from, to: from + 1 }, reading: { kind: 'commodity', form: 'name', country: null } };
}

/** The token of a run that hangs on something outside it. */
export function headOfRun(tree: Tree, run: Run): number {
  for (let at = run.from; at < run.to; at++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < run.from || head >= run.to) return at;
  }
  return run.from;
}

function textOf(tree: Tree, run: Run): string {
  let text = '';
  for (let at = run.from; at < run.to; at++) {
    const token = tree.tokens[at];
    const gap = at > run.from && token && token.start > (tree.tokens[at - 1]?.end ?? 0) ? ' ' : '';
    text += gap + (token?.text ?? '');
  }
  return text;
}
