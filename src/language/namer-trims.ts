import { builtWords } from './lists/built-words.ts';
import { cityNames } from './lists/cities.ts';
import { findCountryForm } from './lists/countries.ts';
import { findGivenName } from './lists/given-names.ts';
import { kindOfNoun } from './lists/noun-kinds.ts';
import { organisationHeads } from './lists/organisation-words.ts';
import { isShortNoun } from './lists/short-nouns.ts';
import { officeWords, personTitles } from './lists/titles.ts';
import type { TokenName } from './namer-labels.ts';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const count = /^\d{1,3}(?:,\d{3})+$/;
/** "anti-war" with a name for war, a letter with its stop, whoever is called on: no names, whatever the capitals say. */
const noName = /^(?:(?:anti|ex|mid|non|post|pre|pro)-\S*|\p{Lu}\.|god|allah)$/iu;
/** Words that end the name of a place and no person's, besides those of what is built. Lower case. */
const landWords: ReadonlySet<string> = new Set('island islands peninsula province valley'.split(' '));

/**
 * Names without what got into them from their neighbours: numbers before, weekdays after; an organisation, a title and
 * its holder are two names; a bridge named after a person is a place.
 */
export function trimName(forms: readonly string[], name: TokenName): TokenName[] {
  const trimmed = dropCalling(forms, dropShares(forms, dropWeekday(forms, dropCount(forms, name))));
  if (trimmed.to - trimmed.from === 1 && isNoName(forms[trimmed.from] ?? '', trimmed.kind)) return [];
  const typed = retypeMovement(forms, retypePlace(forms, trimmed));
  return partUntitled(forms, typed) ?? partHolder(forms, typed);
}

/** "said on X": a letter by itself names no person. */
function isNoName(form: string, kind: TokenName['kind']): boolean {
  return noName.test(form) || isShortNoun(form) || (kind === 'person' && /^\p{Lu}$/u.test(form));
}

function dropCount(forms: readonly string[], name: TokenName): TokenName {
  const counted = name.to - name.from > 1 && count.test(forms[name.from] ?? '');
  return counted ? { ...name, from: name.from + 1 } : name;
}

function dropWeekday(forms: readonly string[], name: TokenName): TokenName {
  const dated = name.kind !== 'other' && name.to - name.from > 1 && weekday.test(forms[name.to - 1] ?? '');
  return dated ? { ...name, to: name.to - 1 } : name;
}

/** "Shares of Delmar Foods", "Supporters of Anna Berg": whose they are, not they. */
function dropShares(forms: readonly string[], name: TokenName): TokenName {
  const owned = /^(?:shares?|stocks?|bonds?|supporters|fans)$/i.test(forms[name.from] ?? '');
  return owned && forms[name.from + 1] === 'of' && name.to - name.from > 2
    ? { ...name, from: name.from + 2 }
    : name;
}

const trades: ReadonlySet<string> = new Set(
  'operator carrier airline carmaker automaker maker manufacturer producer provider retailer supplier insurer lender'.split(
    ' ',
  ),
);

/** What is to be done, in a headline that gives every word a capital: "Norvik To Acquire Delmar Foods". */
const headlineVerbs: ReadonlySet<string> = new Set(
  (
    'Acquire Buy Sell Take Join Meet Visit Leave Open Close Launch Free Release Send Lift Resume Hold Host Build Cut Raise ' +
    'Pay Help Stop End Start Face Seek Ban Fire Hire Appoint Name Sign Back Support Reject Accept Block Sue Invest Merge'
  ).split(' '),
);

/**
 * "Referee Tim Osgood", "Operator Star Ships": what a person or firm does, at the beginning of a sentence or in a
 * headline, is no part of the name.
 */
function dropCalling(forms: readonly string[], name: TokenName): TokenName {
  const calling = forms[name.from] ?? '';
  if (name.kind === 'organisation' && name.from === 0 && name.to > 2 && trades.has(calling.toLowerCase()))
    return { ...name, from: 1 };
  if (name.kind === 'organisation' && name.to - name.from > 3 && isPost(forms, name))
    return { ...name, from: name.from + 1 };
  if (forms[name.from - 1] === 'To' && name.to - name.from > 1 && headlineVerbs.has(calling))
    return { ...name, from: name.from + 1 };
  const called = name.kind === 'person' && name.to - name.from > 2 && findGivenName(calling) === null;
  const known = called && findGivenName(forms[name.from + 1] ?? '') !== null;
  return known && kindOfNoun(calling.toLowerCase()) === 'person' ? { ...name, from: name.from + 1 } : name;
}

/** "President City Bar Council": whoever heads it is no part of the body's name. */
function isPost(forms: readonly string[], { from, to }: TokenName): boolean {
  const post = /^(?:President|Chairman|Chairwoman|Governor|Minister|Spokesman|Spokeswoman)$/.test(
    forms[from] ?? '',
  );
  return (
    post &&
    /^\p{Lu}/u.test(forms[from + 1] ?? '') &&
    organisationHeads.has(forms[to - 1]?.toLowerCase() ?? '')
  );
}

/** "The Morandi bridge", in small letters: named after somebody who is not meant; "the Lima bridge" only says where. */
function isBuiltBehind(forms: readonly string[], { kind, from, to }: TokenName): boolean {
  const built = forms[to] ?? '';
  if (kind === 'organisation' || kind === 'nationality' || !builtWords.has(built)) return false;
  const words = forms.slice(from, to).join(' ');
  if (cityNames.has(words) || findCountryForm(words) !== null) return false;
  return /^(?:the|['’]s|on|at|in|over|near)$/i.test(forms[from - 1] ?? '');
}

function retypePlace(forms: readonly string[], name: TokenName): TokenName {
  if (isBuiltBehind(forms, name)) return { ...name, kind: 'place', to: name.to + 1 };
  const last = forms[name.to - 1] ?? '';
  const word = last.toLowerCase();
  if (name.to - name.from < 2 || word === last || name.kind === 'place') return name;
  return builtWords.has(word) || (name.kind === 'person' && landWords.has(word))
    ? { ...name, kind: 'place' }
    : name;
}

/** Arabic, Persian and Urdu nouns that a movement's name opens with, where an article or a link follows. */
const movement =
  /^(?:Jamaat|Jamaah|Jemaah|Lashkar|Jaish|Jaysh|Hizb|Hezb|Harakat|Harkat|Tehreek|Tehrik|Jabhat|Ansar|Sipah|Ahrar|Katibat) ?-? ?(?:al|ul|ur|ut|us|e|i) ?-/iu;

/** "Ansar al-Sharia", "Jamaat-ul-Ahrar": no person. */
function retypeMovement(forms: readonly string[], name: TokenName): TokenName {
  const words = forms.slice(name.from, name.to).join(' ');
  return name.kind !== 'organisation' && movement.test(words) ? { ...name, kind: 'organisation' } : name;
}

/** Bodies that are never named after somebody who follows: not hospitals, museums or schools. */
const unnamedBodies =
  /^(?:association|council|committee|agency|ministry|party|union|federation|league|commission|board|police|bureau|parliament|senate|assembly)$/;

/** Whether a person's name opens here, behind a body that is named after nobody. */
export function opensUntitled(forms: readonly string[], index: number): boolean {
  const opens = unnamedBodies.test(forms[index - 1]?.toLowerCase() ?? '');
  const [given = '', second = ''] = forms.slice(index, index + 2);
  if (!opens || !/^\p{Lu}\p{Ll}/u.test(given) || !/^\p{Lu}\p{Ll}/u.test(second)) return false;
  return findGivenName(given) !== null || findGivenName(second) !== null;
}

/** "City Bar Association Ben Karlov": the body, and a person called by nothing but the body. */
function partUntitled(forms: readonly string[], { kind, from, to }: TokenName): TokenName[] | null {
  for (let index = from + 2; kind === 'organisation' && index < to - 1; index++) {
    if (!opensUntitled(forms, index) || !isHolder(forms.slice(index, to))) continue;
    return [
      { kind, from: isOffice(forms, from) ? from + 1 : from, to: index },
      { kind: 'person', from: index, to },
    ];
  }
  return null;
}

/** "Road Safety Board Chair Ruth Amberg": the board, and the person after the title. */
function partHolder(forms: readonly string[], name: TokenName): TokenName[] {
  if (name.kind !== 'organisation' && name.kind !== 'person') return [name];
  let body = false;
  for (let index = name.from + 1; index < name.to - 1; index++) {
    body ||= organisationHeads.has(forms[index - 1]?.toLowerCase() ?? '');
    const parted = name.kind === 'organisation' && index < name.to - 2 && opensHolder(forms, index);
    if (!parted && !(body && headsBody(forms, index))) continue;
    let from = index + 1;
    while (headsBody(forms, from)) from++;
    if (parted || isHolder(forms.slice(from, name.to)))
      return [
        { kind: 'organisation', from: name.from, to: index },
        { kind: 'person', from, to: name.to },
      ];
  }
  return [name];
}

/** Whether a title stands here before a given name. */
export function opensHolder(forms: readonly string[], index: number): boolean {
  return isOffice(forms, index) && findGivenName(forms[index + 1] ?? '') !== null;
}

function isOffice(forms: readonly string[], index: number): boolean {
  const word = forms[index]?.toLowerCase() ?? '';
  return personTitles.has(word) || officeWords.has(word);
}

/** Offices of a body, by the word alone: "foreign" of a minister is none. */
export function headsBody(forms: readonly string[], index: number): boolean {
  const word = forms[index]?.toLowerCase() ?? '';
  return officeWords.has(word) || /^(?:chair|chairwoman|chairperson|commissioner|superintendent)$/.test(word);
}

/** One to four capitalised words that end in no word of a body. */
function isHolder(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    words.length > 0 &&
    words.length < 5 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !organisationHeads.has(last)
  );
}
