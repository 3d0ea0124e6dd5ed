import { countries } from '../lists/countries.ts';
import type { NamedSentence } from './name-corpus.ts';
import { createRandom, type Random } from './random.ts';

const smallWords: ReadonlySet<string> = new Set(
  `a an and as at but by for from in nor of on or the to via vs with over after 's n't`.split(' '),
);

const roles: readonly string[] =
  `President|Prime Minister|Foreign Minister|Defense Minister|Secretary of State|Senator|US President
U.S. President|Vice President|Chancellor|Mayor|Governor|special envoy|opposition leader|chief executive|CEO|spokesman
spokeswoman|General|Gen.|Judge|activist|coach|former President|Interior Minister|Attorney General|ambassador|analyst`.split(
    /[|\n]/,
  );

const agencies: readonly string[] = ['AFP', 'Reuters', 'AP', 'VOA', 'CNN', 'BBC', 'dpa', 'TASS'];
const seats = countries
  .flatMap(({ capitals }) => capitals.slice(0, 1))
  .filter((seat) => /^\p{L}+$/u.test(seat));
const lands = countries
  .filter(({ status, name }) => status === 'state' && /^\p{L}+$/u.test(name))
  .map(({ name }) => name);
const shortForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['United States', ['US', 'U.S.', 'US', 'U.S.', 'USA', 'America']],
  ['United Kingdom', ['UK', 'U.K.', 'Britain']],
]);

/** Labels of `name-corpus`: the beginnings of a person, a place and an organisation. */
const person = 1;
const place = 3;
const organisation = 5;

interface Word {
  readonly form: string;
  readonly label: number;
  readonly allowed: number;
}

function toWords({ forms, gold, allowed }: NamedSentence): Word[] {
  return forms.map((form, index) => ({ form, label: gold[index] ?? 0, allowed: allowed[index] ?? 1 }));
}

function toSentence(words: readonly Word[]): NamedSentence {
  return {
    forms: words.map(({ form }) => form),
    gold: Int32Array.from(words, ({ label }) => label),
    allowed: Int32Array.from(words, ({ allowed }) => allowed),
  };
}

function toWord(form: string, label: number): Word {
  return { form, label, allowed: 1 << label };
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function capitalise(form: string): string {
  return smallWords.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1);
}

function dropStop(words: readonly Word[]): readonly Word[] {
  return words.at(-1)?.form === '.' ? words.slice(0, -1) : words;
}

/** As a headline: every word with a capital, no full stop. */
function toTitleCase(words: readonly Word[]): Word[] {
  return dropStop(words).map((word, index) => ({
    ...word,
    form: index === 0 ? word.form : capitalise(word.form),
  }));
}

function toUpperCase(words: readonly Word[]): Word[] {
  return dropStop(words).map((word) => ({ ...word, form: word.form.toUpperCase() }));
}

/** "MINSK (AFP) -" or "Minsk, Belarus –" before the sentence. */
function addDateline(words: readonly Word[], random: Random): Word[] {
  const city = pick(seats, random) ?? '';
  const seat = toWord(random() < 0.6 ? city.toUpperCase() : city, place);
  const agency = toWord(pick(agencies, random) ?? '', organisation);
  const dash = toWord(random() < 0.5 ? '-' : '—', 0);
  const middle = [toWord('(', 0), agency, toWord(')', 0)];
  const land = [toWord(',', 0), toWord(pick(lands, random) ?? '', place)];
  return [seat, ...(random() < 0.6 ? middle : land), dash, ...words];
}

/** A role before each person that has none: the role is no part of the name. */
function addRoles(words: readonly Word[], random: Random): Word[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1]?.form ?? '';
    if (word.label !== person || /^\p{Lu}|\.$/u.test(before) || random() < 0.3) return [word];
    const role = (pick(roles, random) ?? '').split(' ');
    return [...role.map((form) => toWord(form, /^U\.?S\.?$/.test(form) ? place : 0)), word];
  });
}

/** "Belarus" becomes "Belarus - US": two places side by side. */
function pairCountries(words: readonly Word[], random: Random): Word[] {
  const known = new Set(lands);
  return words.flatMap((word, index) => {
    const alone = word.label === place && known.has(word.form) && words[index + 1]?.label !== place + 1;
    if (!alone || random() < 0.4) return [word];
    const other = toWord(random() < 0.4 ? 'US' : (pick(lands, random) ?? 'US'), place);
    const dash = toWord(random() < 0.6 ? '-' : '–', 0);
    return random() < 0.5 ? [word, dash, other] : [other, dash, word];
  });
}

/** "United States" becomes "U.S." or another short form. */
function shortenCountries(words: readonly Word[], random: Random): Word[] {
  const shortened: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const short = word.label === place ? shortForms.get(`${word.form} ${words[i + 1]?.form}`) : undefined;
    if (short === undefined || words[i + 2]?.label === place + 1) shortened.push(word);
    else {
      shortened.push({ ...word, form: pick(short, random) ?? word.form });
      i++;
    }
  }
  return shortened;
}

/** A way to vary a sentence: how often, which it suits, and how. */
interface Variation {
  readonly share: number;
  readonly suits: (words: readonly Word[]) => boolean;
  readonly apply: (words: readonly Word[], random: Random) => Word[];
}

function hasLabel(label: number): Variation['suits'] {
  return (words) => words.some((word) => word.label === label);
}

const variations: readonly Variation[] = [
  { share: 0.1, suits: ({ length }) => length > 4 && length < 30, apply: toTitleCase },
  { share: 0.02, suits: ({ length }) => length > 3 && length < 20, apply: toUpperCase },
  { share: 0.03, suits: () => true, apply: addDateline },
  { share: 0.08, suits: hasLabel(person), apply: addRoles },
  { share: 0.08, suits: hasLabel(place), apply: pairCountries },
  { share: 0.14, suits: hasLabel(place), apply: shortenCountries },
];

function vary(words: readonly Word[], random: Random): Word[] | null {
  let draw = random();
  for (const { share, suits, apply } of variations) {
    if (draw < share) return suits(words) ? apply(words, random) : null;
    draw -= share;
  }
  return null;
}

/**
 * Copies of some sentences in the ways of news: headlines in title or upper case, datelines, roles before persons,
 * pairs of countries, short forms of countries. The same seed gives the same copies.
 */
export function augmentSentences(sentences: readonly NamedSentence[], seed: number): NamedSentence[] {
  const random = createRandom(seed);
  return sentences.flatMap((sentence) => {
    const varied = vary(toWords(sentence), random);
    return varied === null ? [] : [toSentence(varied)];
  });
}
