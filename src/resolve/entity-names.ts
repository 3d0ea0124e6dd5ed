import { findCountry } from '../language/lists/countries.ts';
import { dropGeneric, readAcronym } from './bodies.ts';
import { kindOfKey } from './cast.ts';
import type { Draft, NameForm } from './entity-drafts.ts';
import { plainLetters, plainName } from './fold-letters.ts';

/** Continents go by their noun, also where reports have the adjective only. */
const continents = new Map([
  ['europe', 'Europe'],
  ['africa', 'Africa'],
  ['asia', 'Asia'],
  ['latin america', 'Latin America'],
]);

/** The name that is shown: the fullest form used by most reports, ties from A to Z; countries by the fixed list. */
export function nameEntity(draft: Draft): string {
  const body = draft.key.slice(draft.key.indexOf(':') + 1);
  if (draft.key.startsWith('country:')) return findCountry(body)?.name ?? body;
  if (draft.key.startsWith('bloc:')) return draft.names.has(body) ? body : printedName(draft, body);
  if (draft.key === 'place:west') return 'the West';
  if (continents.has(body)) return continents.get(body) ?? body;
  const names = [...draft.names.values()].filter(({ text }) => plainLetters(text) !== '');
  const [first] = draft.names.keys();
  if (names.length === 0) return first?.trim() || nameByDescription(draft);
  const full = names.filter(({ text }) => isFull(draft.key, text));
  const fullest = full.filter(({ text, reports }) => !isPartOf(text, rivals(draft.key, full, reports.size)));
  const chosen = pickForm(fullest.length > 0 ? fullest : names, draft.key.startsWith('place:') ? body : '');
  return kindOfKey(draft.key) === 'commodity' ? chosen.toLowerCase() : stripArticle(chosen);
}

/** A union by the name that the reports print, where none prints it in full; by the list's where they print adjectives. */
function printedName(draft: Draft, listed: string): string {
  const printed = [...draft.names.values()].map((form) => ({ ...form, text: stripArticle(form.text) }));
  return pickForm(printed) || listed;
}

/** A person's name of two words; a body's name that is no acronym. */
function isFull(key: string, text: string): boolean {
  if (key.startsWith('person:'))
    return (
      plainLetters(text)
        .split(' ')
        .filter((word) => word.length > 1).length > 1
    );
  if (key.startsWith('award:')) return text.includes(' ');
  return readAcronym(text) === null;
}

/**
 * A person is called what most reports call him, "Ann Lee" rather than one report's "Ann Mary Lee", and so is a body
 * that several reports name and only one names at greater length ("Delmar Air Boeing").
 */
function rivals(key: string, names: readonly NameForm[], reports: number): readonly NameForm[] {
  const few = reports < 3 ? 1 : 2;
  const least = key.startsWith('person:') ? reports : few;
  return names.filter((name) => name.reports.size >= Math.min(reports, least));
}

/** "Albion" beside "Selby Albion"; a generic word more ("Delmar Plc") makes a name no fuller. */
function isPartOf(text: string, names: readonly NameForm[]): boolean {
  const plain = dropGeneric(plainName(text));
  return names.some(({ text: other }) => {
    const longer = dropGeneric(plainName(other));
    return longer.endsWith(` ${plain}`) || longer.startsWith(`${plain} `);
  });
}

/** Told by most reports; of those told by as many the one that goes by `plain`, then by the alphabet. */
function pickForm(forms: readonly NameForm[], plain = ''): string {
  const isOther = (text: string): number => (plainName(text) === plain ? 0 : 1);
  const [best] = [...forms].sort(
    (a, b) =>
      b.reports.size - a.reports.size ||
      isOther(a.text) - isOther(b.text) ||
      shouting(a.text) - shouting(b.text) ||
      (a.text < b.text ? -1 : 1),
  );
  return best?.text ?? '';
}

function shouting(text: string): number {
  return text.length > 4 && text === text.toUpperCase() ? 1 : 0;
}

/** "Luis Sousa's father" tells more than "father", "the striker's father" and "his father". */
function lacksOwner(key: string, text: string): number {
  if (!/^person:~\p{L}+ of person:[^~]/u.test(key)) return 0;
  return /\p{Lu}\p{L}+['’‘]s? \p{L}+$/u.test(text) ? 0 : 1;
}

/** "Her sister", "the envoy": the words without their article; the form that stands most often. */
function nameByDescription(draft: Draft): string {
  const forms = [...draft.described.values()];
  const [best] = forms.sort(
    (a, b) =>
      bareNumber(a.text) - bareNumber(b.text) ||
      bareQuantity(a.text) - bareQuantity(b.text) ||
      lacksNumber(draft.key, a.text) - lacksNumber(draft.key, b.text) ||
      lacksOwner(draft.key, a.text) - lacksOwner(draft.key, b.text) ||
      b.reports.size - a.reports.size ||
      b.uses - a.uses ||
      capitals(a.text) - capitals(b.text) ||
      (a.text < b.text ? -1 : 1),
  );
  const told = dropArticle(best?.text ?? draft.key.replace(/^\w+:~?/, ''));
  // "40 dead" are 40 people, whatever else is told of them.
  const words = told
    .replace(/^([\d.,]+) (?:dead|injured|wounded|missing)$/i, '$1')
    // A headline's "Father".
    .replace(/(?<=['’‘]s? )\p{Lu}\p{Ll}+$/u, (noun) => noun.toLowerCase());
  return bareNumber(words) && draft.key.startsWith('group:') ? `${words} people` : words;
}

/** "10,000" says less than "10,000 people". */
function bareNumber(text: string): number {
  return /\p{L}/u.test(text) ? 0 : 1;
}

/** "Some", "many of them", "those freed" say less than "several Danish citizens". */
function bareQuantity(text: string): number {
  return /^(?:those \w+|some|many|most|several|few|others|both|all|dozens|hundreds|thousands)(?: of (?:them|those))?$/i.test(
    text,
  )
    ? 1
    : 0;
}

/** "The prisoners" say less than "114 prisoners", where the group is known by that number. */
function lacksNumber(key: string, text: string): number {
  const number = /^group:(\d+) /.exec(key)?.[1];
  return number === undefined || text.replace(/(?<=\d)[,. ](?=\d{3})/g, '').includes(number) ? 0 : 1;
}

function capitals(text: string): number {
  return text.replace(/[^A-Z]/g, '').length;
}

/** "The Guardian" keeps its article; a description loses its own. */
function stripArticle(text: string): string {
  return text.replace(/^(?:the|an?|this|these) (?=\S)/, '');
}

function dropArticle(text: string): string {
  return text
    .replace(
      /^(?:the|an?|this|these) (?!dozen\b|hundred\b|thousand\b|million\b|number\b|handful\b)(?=\S)/i,
      '',
    )
    .replace(/^[“"‘]+(?=\S)/, '');
}

/** Letters, digits and single dashes; never empty. */
export function slugOf(name: string): string {
  return plainLetters(name).replaceAll(' ', '-') || 'unnamed';
}
