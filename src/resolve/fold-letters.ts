/** Cyrillic letters as their usual Latin transcription; Russian, Ukrainian and Belarusian together. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
};

/** Latin letters that carry no separable mark. */
const stroked: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};

/**
 * Lower-case letters a to z, digits and single spaces: Cyrillic transcribed, marks dropped, hyphens and dots made
 * spaces, apostrophes dropped. What is none of these is left out, so that any string has a plain form.
 */
export function plainLetters(text: string): string {
  const small = text.toLowerCase();
  const latin = /^[ -~]*$/.test(small) ? small.replace(/['`]/g, '') : transcribe(small);
  return latin.replace(/[^a-z0-9]+/g, ' ').trim();
}

function transcribe(small: string): string {
  let plain = '';
  for (const letter of small) plain += cyrillic[letter] ?? stroked[letter] ?? letter;
  return plain.normalize('NFKD').replace(/[\p{M}'’‘ʼ`´ʹ]/gu, '');
}

/**
 * Spellings that stand for one sound in the transcriptions of newsrooms, in the order in which they are applied.
 * Upper-case letters are sounds: S (sh), C (ch), J (zh, dzh, j at the front).
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'S'],
  [/tch|ch|cz/g, 'C'],
  [/dzh|zh|dj/g, 'J'],
  [/kh|gh/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/tz|ts/g, 'c'],
  [/ck|q/g, 'k'],
  [/c(?=[aou])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/^[yij]e/g, 'e'],
  [/^j/g, 'J'],
  [/[yij]+(?=[aeou])/g, 'i'],
  [/(?<=[aeiouy])h$/g, ''],
  [/[eyij]+$/g, 'i'],
  [/[yij]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** One word of a name by its sounds; `plain` is a word of `plainLetters`. */
export function foldWord(plain: string): string {
  return sounds.reduce((word, [spelling, sound]) => word.replace(spelling, sound), plain);
}

/** The letters by which a name is looked up: lower case, no article, no possessive. */
export function plainName(text: string): string {
  return plainLetters(text.replace(/['’‘]s?$/u, '')).replace(/^the /, '');
}
