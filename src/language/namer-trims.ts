import { findGivenName } from './lists/given-names.ts';
import { officeWords, personTitles } from './lists/titles.ts';
import type { TokenName } from './namer-labels.ts';

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const count = /^\d{1,3}(?:,\d{3})+$/;
/** "anti-war" with a name for war, a letter with its stop: no names, whatever the capitals say. */
const noName = /^(?:(?:anti|mid|non|post|pre|pro)-\S*|\p{Lu}\.)$/u;
/** Words that end the name of a place and no person's. */
const placeEnds: ReadonlySet<string> = new Set(
  'Airport Avenue Bridge Canal Harbor Harbour Highway Island Islands Peninsula Province River Stadium Valley'.split(
    ' ',
  ),
);

/**
 * Names without what got into them from their neighbours: numbers before, weekdays after; an organisation, a title and
 * its holder are two names; a bridge named after a person is a place.
 */
export function trimName(forms: readonly string[], name: TokenName): TokenName[] {
  const trimmed = dropWeekday(forms, dropCount(forms, name));
  if (trimmed.to - trimmed.from === 1 && noName.test(forms[trimmed.from] ?? '')) return [];
  return partHolder(forms, retypePlace(forms, trimmed));
}

function dropCount(forms: readonly string[], name: TokenName): TokenName {
  const counted = name.to - name.from > 1 && count.test(forms[name.from] ?? '');
  return counted ? { ...name, from: name.from + 1 } : name;
}

function dropWeekday(forms: readonly string[], name: TokenName): TokenName {
  const dated = name.kind !== 'other' && name.to - name.from > 1 && weekday.test(forms[name.to - 1] ?? '');
  return dated ? { ...name, to: name.to - 1 } : name;
}

function retypePlace(forms: readonly string[], name: TokenName): TokenName {
  const place = name.kind === 'person' && name.to - name.from > 1 && placeEnds.has(forms[name.to - 1] ?? '');
  return place ? { ...name, kind: 'place' } : name;
}

/** "Road Safety Board Chair Ruth Amberg": the board, and the person after the title. */
function partHolder(forms: readonly string[], name: TokenName): TokenName[] {
  if (name.kind !== 'organisation') return [name];
  for (let index = name.from + 1; index < name.to - 2; index++) {
    if (opensHolder(forms, index))
      return [
        { ...name, to: index },
        { kind: 'person', from: index + 1, to: name.to },
      ];
  }
  return [name];
}

/** Whether a title stands here before a given name. */
export function opensHolder(forms: readonly string[], index: number): boolean {
  const word = forms[index]?.toLowerCase() ?? '';
  return (personTitles.has(word) || officeWords.has(word)) && findGivenName(forms[index + 1] ?? '') !== null;
}
