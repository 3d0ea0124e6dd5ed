import { findAlternate } from '../language/lists/alternate-names.ts';
import { findBloc } from '../language/lists/blocs.ts';
import { findCountryForm } from '../language/lists/countries.ts';
import { companySuffixes, organisationHeads } from '../language/lists/organisation-words.ts';
import { makeSets } from './disjoint-sets.ts';
import { foldWord, plainName } from './fold-letters.ts';
import type { NameUse } from './name-use.ts';
import { groupBy } from './reading.ts';
import type { FormPair } from './short-forms.ts';
import { compareSounds } from './sound-distance.ts';

/** Words at the end of a body's name that its short form leaves out ("BBC News" -> "BBC"). */
const generic = new Set([
  ...companySuffixes,
  ...'news agency party airlines airways group bank motors network television tv radio newspaper magazine online media'.split(
    ' ',
  ),
]);
const linking = new Set('of for the and in on to de la du des et'.split(' '));

/** Letters of an acronym ("U.N.H.C.R.", "AFP"), or null when the text is none. */
export function readAcronym(text: string): string | null {
  const letters = text.replace(/[.\s]/g, '');
  return /^[A-Z][A-Za-z]?[A-Z]{1,6}s?$/.test(letters) && letters.length <= 8 ? letters.toLowerCase() : null;
}

/** First letters of the words of a long form ("Agence France-Presse" -> afp), linking words left out. */
export function initialsOf(text: string): string {
  return plainName(text)
    .split(' ')
    .filter((word) => !linking.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

interface BodyForm {
  readonly plain: string;
  readonly text: string;
  readonly reports: Set<number>;
}

/**
 * Key of each form of an organisation's name. A union of states is known by the fixed list; other forms are one body
 * when they differ by generic words only, when one is the other's acronym, when one begins the other in one report, or
 * when a report (`pairs`) or the list of alternate names says so.
 */
export function keyOrganisations(
  uses: readonly NameUse[],
  pairs: readonly FormPair[] = [],
): ReadonlyMap<string, string> {
  const forms = collectForms(uses);
  const index = new Map(forms.map((form, at) => [form.plain, at] as const));
  const sets = makeSets(forms.length);
  const link = (at: number, other: number | undefined): void => {
    if (other !== undefined && other !== at) sets.join(at, other);
  };
  for (const [long, short] of pairs) {
    const at = index.get(long);
    if (at !== undefined) link(at, index.get(short));
  }
  const alternates = new Map<string, number>();
  const byInitials = indexInitials(forms);
  const openings = countOpenings(forms);
  const nationals = groupBy(forms, (form) => dropNationality(form));
  const endings = groupBy(
    [...forms.keys()].filter((at) => forms[at]?.plain.includes(' ')),
    (at) => lastWord(forms[at]),
  );
  const shortened = new Map<string, number>();
  forms.forEach((form, at) => {
    link(at, index.get(dropGeneric(form.plain)));
    const short = shortenCountry(dropGeneric(form.plain));
    link(at, shortened.get(short));
    if (!shortened.has(short)) shortened.set(short, at);
    const acronym = readAcronym(form.text);
    if (acronym) link(at, findLongForm(byInitials.get(acronym) ?? [], forms, form));
    link(at, findOpening(form, forms, index, openings));
    link(at, findClosing(form, forms, endings));
    link(at, findUnmarked(form, forms, index, nationals));
    link(at, findSpelling(form, forms, endings));
    const alternate = findAlternate(form.text.replace(/^the /i, ''));
    if (alternate === null) return;
    link(at, alternates.get(alternate));
    alternates.set(alternate, at);
  });
  return new Map(forms.map((form, at) => [form.plain, keyOf(form, forms[sets.find(at)] ?? form)] as const));
}

/** Two words at or above this are spellings of one, where everything beside them is the same. */
const sameWord = 0.9;

/** "Jaffar Express" and "Jaffer Express", "Ministry of Defence" and "of Defense": one word spelled otherwise, never by one report. */
function findSpelling(
  form: BodyForm,
  forms: readonly BodyForm[],
  endings: { readonly get: (key: string) => readonly number[] | undefined },
): number | undefined {
  const words = form.plain.split(' ');
  return (endings.get(lastWord(form)) ?? []).find((at) => {
    const other = forms[at];
    const theirs = other?.plain.split(' ') ?? [];
    if (!other || other === form || theirs.length !== words.length || words.length < 2) return false;
    if ([...form.reports].some((report) => other.reports.has(report))) return false;
    const apart = [...words.keys()].filter((rank) => words[rank] !== theirs[rank]);
    const [rank, more] = apart;
    return rank !== undefined && more === undefined && areSpellings(words[rank] ?? '', theirs[rank] ?? '');
  });
}

function areSpellings(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  const country = [a, b].some(
    (word) => findCountryForm(word.charAt(0).toUpperCase() + word.slice(1)) !== null,
  );
  return !country && compareSounds(foldWord(a), foldWord(b)) >= sameWord;
}

/** "U.S. Steel", "US Steel" and "United States Steel": a country in front has one spelling. */
function shortenCountry(plain: string): string {
  return plain
    .replace(/^(?:u s(?: a)?|usa|united states)(?= \S)/, 'us')
    .replace(/^(?:u k|united kingdom)(?= \S)/, 'uk')
    .replace(/^(?:e u|european union)(?= \S)/, 'eu')
    .replace(/^(?:u n|united nations)(?= \S)/, 'un');
}

function keyOf(form: BodyForm, root: BodyForm): string {
  const bloc = findBloc(form.text.replace(/^the /i, '')) ?? findBloc(root.text.replace(/^the /i, ''));
  return bloc ? `bloc:${bloc.name}` : `organisation:${root.plain}`;
}

function collectForms(uses: readonly NameUse[]): BodyForm[] {
  const forms = new Map<string, BodyForm>();
  for (const use of uses) {
    if (use.kind !== 'organisation') continue;
    const form = forms.get(use.plain) ?? { plain: use.plain, text: use.text, reports: new Set<number>() };
    form.reports.add(use.report);
    forms.set(use.plain, form);
  }
  return [...forms.values()].sort((a, b) => (a.plain < b.plain ? -1 : 1));
}

/** Bodies that most countries have under one name: the country tells them apart. */
const everywhere =
  /\b(?:ministry|army|navy|force|forces|police|embassy|government|parliament|court|bank|team|league|union|council|house|party|intelligence|services?|guard|agency|office|authority|senate|congress|airlines|airways|university|red cross)\b/;

/** "Dutch Survey Committee" -> "survey committee"; '' for a name without a country in front. */
function dropNationality({ text }: BodyForm): string {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 1 && findCountryForm(first) !== null ? plainName(rest.join(' ')) : '';
}

/** The form without its country, where only one country's body goes by it, and for the commonest in the same report. */
function findUnmarked(
  form: BodyForm,
  forms: readonly BodyForm[],
  index: ReadonlyMap<string, number>,
  nationals: ReadonlyMap<string, readonly BodyForm[]>,
): number | undefined {
  const base = dropNationality(form);
  const at = base !== '' && nationals.get(base)?.length === 1 ? index.get(base) : undefined;
  const together = at !== undefined && [...form.reports].some((report) => forms[at]?.reports.has(report));
  return everywhere.test(base) && !together ? undefined : at;
}

/** Leaves out generic words at the end, but never the whole name. */
export function dropGeneric(plain: string): string {
  const words = plain.split(' ');
  while (words.length > 1 && generic.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function indexInitials(forms: readonly BodyForm[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  forms.forEach((form, at) => {
    if (!form.plain.includes(' ')) return;
    const initials = initialsOf(form.text);
    index.set(initials, [...(index.get(initials) ?? []), at]);
  });
  return index;
}

/** A long form of the same report, else the only one there is. */
function findLongForm(
  found: readonly number[],
  forms: readonly BodyForm[],
  acronym: BodyForm,
): number | undefined {
  const here = found.filter((at) => [...acronym.reports].some((report) => forms[at]?.reports.has(report)));
  const fitting = here.length > 0 ? here : found;
  // "Norvik Steel Corp." and "Norvik Steel Corporation" are one.
  const names = new Set(fitting.map((at) => dropGeneric(forms[at]?.plain ?? '')));
  return names.size > 1 ? undefined : fitting[0];
}

/** How many bodies of different names begin with each word, generic words left out. */
function countOpenings(forms: readonly BodyForm[]): ReadonlyMap<string, number> {
  const names = new Set(forms.map(({ plain }) => dropGeneric(plain)));
  const counts = new Map<string, number>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

/** A known form that opens this one, in one of the same reports; of one word only where no other name begins so. */
function findOpening(
  form: BodyForm,
  forms: readonly BodyForm[],
  index: ReadonlyMap<string, number>,
  openings: ReadonlyMap<string, number>,
): number | undefined {
  const words = form.plain.split(' ');
  for (let length = Math.min(words.length - 1, 6); length >= 1; length--) {
    const at = index.get(words.slice(0, length).join(' '));
    const shorter = at === undefined ? undefined : forms[at];
    const alone = length === 1 && (openings.get(words[0] ?? '') ?? 0) > 1;
    if (shorter && !alone && [...shorter.reports].some((report) => form.reports.has(report))) return at;
  }
  return undefined;
}

function lastWord(form: BodyForm | undefined): string {
  return form?.plain.split(' ').at(-1) ?? '';
}

/** "Albion" after "Selby Albion": the one name of its reports that ends so, unless the word is a kind of body. */
function findClosing(
  form: BodyForm,
  forms: readonly BodyForm[],
  endings: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  if (form.plain.includes(' ') || generic.has(form.plain) || organisationHeads.has(form.plain))
    return undefined;
  const longer = endings.get(form.plain) ?? [];
  const [only] = longer;
  const together = [...form.reports].some((report) => only !== undefined && forms[only]?.reports.has(report));
  return longer.length === 1 && together ? only : undefined;
}
