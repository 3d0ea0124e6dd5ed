import { findGivenName } from '../language/lists/given-names.ts';

/** null where nothing tells. */
export type Gender = 'man' | 'woman' | null;

const womanWords = new Set(
  (
    'mrs ms miss madam madame lady dame queen princess duchess empress sister mother wife daughter aunt niece ' +
    'grandmother granddaughter widow girlfriend fiancee woman girl actress spokeswoman chairwoman congresswoman ' +
    'businesswoman policewoman councilwoman waitress nun ballerina sportswoman heroine stepdaughter stepmother'
  ).split(' '),
);
const manWords = new Set(
  (
    'mr sir lord king prince duke emperor brother father husband son uncle nephew grandfather grandson widower ' +
    'boyfriend fiance man boy actor spokesman chairman congressman businessman policeman councilman monk pope ' +
    'sportsman stepson stepfather imam sheikh ayatollah fisherman'
  ).split(' '),
);

/** The gender that a noun or title gives its bearer. */
export function genderOfWord(word: string): Gender {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (womanWords.has(plain)) return 'woman';
  return manWords.has(plain) ? 'man' : null;
}

/** The gender that a pronoun asks for. */
export function genderOfPronoun(word: string): Gender {
  if (/^(?:she|her|hers|herself)$/i.test(word)) return 'woman';
  return /^(?:he|him|his|himself)$/i.test(word) ? 'man' : null;
}

/** Gender by the given name, then by the endings of Slavic surnames; null when neither tells. */
export function genderOfName(text: string): Gender {
  const words = text.split(/\s+/).filter(Boolean);
  const listed = words.length > 1 ? findGivenName(words[0] ?? '') : null;
  return listed === 'man' || listed === 'woman' ? listed : genderOfSurname(words.at(-1) ?? '');
}

/** As `genderOfName`, then by the ending of an unlisted given name: a guess, to choose by and not to part by. */
export function guessGender(text: string): Gender {
  const given = text.split(/\s+/)[0] ?? '';
  return (
    genderOfName(text) ??
    (given.length < text.length && /(?:[aei]na|lia|iya|isa|ela)$/i.test(given) ? 'woman' : null)
  );
}

function genderOfSurname(surname: string): Gender {
  if (/(?:[oe]va|skay?a|[ay]ya|ovna)$/i.test(surname)) return 'woman';
  return /(?:[^aeiou][oe]v|sk[iy]{1,2}|skyi)$/i.test(surname) ? 'man' : null;
}
