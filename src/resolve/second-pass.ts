import type { Extraction } from '../extract/extraction.ts';
import type { Mention, MentionKind } from '../extract/mention.ts';
import type { Token } from '../language/sentence.ts';
import { readWords } from './reading.ts';

/** A name that some report has, as a run of words; a surname is a run of one. */
interface KnownName {
  readonly words: readonly string[];
  readonly kind: MentionKind;
  readonly country: string | null;
}

/** Known names by their first word, longest first. */
type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

const again: readonly MentionKind[] = ['person', 'organisation', 'place', 'award', 'platform'];
const longestName = 8;

/**
 * Names that a report has again without being seen: the tagger finds "John Harker" but overlooks "Harker". Takes all
 * reports; gives them with every further use of the names of persons, bodies and places: full forms wherever any report
 * has them, surnames where the same report has the full name or two other reports have.
 */
export function readNamesAgain(given: readonly Extraction[]): readonly Extraction[] {
  const extractions = given.map(trimPersons);
  const perReport = extractions.map(collectKnown);
  const shared = indexNames(perReport.flatMap(({ full }) => full));
  const small = indexNames(perReport.flatMap(({ full }) => full.flatMap(inSmallLetters)));
  const common = indexNames(findCommon(perReport.map(({ surnames }) => surnames)));
  return extractions.map((extraction, index) => {
    const own = indexNames(perReport[index]?.surnames ?? []);
    const found = extraction.sentences.flatMap(({ tokens }, sentence) =>
      findAgain(extraction, tokens, sentence, [shared, own, common, small]),
    );
    const counted = findCountedPeoples(extraction);
    if (found.length + counted.length === 0) return extraction;
    const mentions = [...extraction.mentions, ...found, ...counted].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    return { ...extraction, mentions };
  });
}

/** "referee Tim Osgood": the noun is no part of the name; short words ("van", "bin") are. */
function trimPersons(extraction: Extraction): Extraction {
  const { reading } = extraction.report;
  const mentions = extraction.mentions.map((mention) => {
    if (mention.kind !== 'person' || mention.form !== 'name') return mention;
    const noun = /^\p{Ll}{4,}\s+(?=\p{Lu})/u.exec(reading.slice(mention.start, mention.end))?.[0] ?? '';
    if (noun === '') return mention;
    const tokens = extraction.sentences[mention.sentence]?.tokens ?? [];
    const start = mention.start + noun.length;
    const head =
      (tokens[mention.head]?.start ?? start) < start
        ? tokens.findIndex((t) => t.start === start)
        : mention.head;
    return head < 0 ? mention : { ...mention, start, head };
  });
  return { ...extraction, mentions };
}

interface Known {
  readonly full: readonly KnownName[];
  readonly surnames: readonly KnownName[];
}

function collectKnown(extraction: Extraction): Known {
  const tokensOf = rememberTokens(extraction);
  const full: KnownName[] = [];
  const surnames: KnownName[] = [];
  for (const mention of extraction.mentions) {
    if (mention.form !== 'name' || !again.includes(mention.kind)) continue;
    const words = wordsOf(extraction, tokensOf(mention.sentence), mention);
    if (
      words.length < 2 ||
      words.length > longestName ||
      !words.every((word) => /^\p{Lu}|^\p{Ll}+$/u.test(word))
    )
      continue;
    const { kind, country } = mention;
    full.push({ words, kind, country });
    const last = words.at(-1) ?? '';
    if (kind === 'person' && last.length > 2 && /^\p{Lu}/u.test(last))
      surnames.push({ words: [last], kind, country });
  }
  return { full, surnames };
}

/** The tokens of a sentence; those asked for last are kept, since mentions come sentence by sentence. */
function rememberTokens(extraction: Extraction): (sentence: number) => readonly Token[] {
  let last = -1;
  let tokens: readonly Token[] = [];
  return (sentence) => {
    if (sentence !== last) tokens = extraction.sentences[sentence]?.tokens ?? [];
    last = sentence;
    return tokens;
  };
}

function wordsOf(extraction: Extraction, tokens: readonly Token[], mention: Mention): string[] {
  const inside = tokens.filter((token) => mention.start <= token.start && token.end <= mention.end);
  return inside.length > 0 ? inside.map(({ text }) => text) : [readWords(extraction, mention)];
}

/** Surnames that two reports or more have. */
function findCommon(perReport: readonly (readonly KnownName[])[]): KnownName[] {
  const counts = new Map<string, { name: KnownName; reports: number }>();
  for (const names of perReport) {
    for (const name of new Map(names.map((known) => [known.words.join(' '), known])).values()) {
      const key = name.words.join(' ');
      counts.set(key, { name, reports: (counts.get(key)?.reports ?? 0) + 1 });
    }
  }
  return [...counts.values()].filter(({ reports }) => reports > 1).map(({ name }) => name);
}

function indexNames(names: readonly KnownName[]): KnownNames {
  const index = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.words.join(' ');
    const first = name.words[0] ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    const list = index.get(first);
    if (list) list.push(name);
    else index.set(first, [name]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function findAgain(
  extraction: Extraction,
  tokens: readonly Token[],
  sentence: number,
  indices: readonly KnownNames[],
): Mention[] {
  const candidates = tokens.flatMap((token, at) => {
    if (!/^\p{Lu}/u.test(token.text) && !isOwned(tokens, at)) return [];
    const isName = at > 0 || opensAsName(extraction, token);
    const name = indices
      .map((index) => matchAt(tokens, at, index.get(token.text) ?? [], isName))
      .find(Boolean);
    return name ? [{ at, name }] : [];
  });
  if (candidates.length === 0) return [];
  const taken = extraction.mentions.filter(
    (mention) => mention.sentence === sentence && mention.form !== 'nominal',
  );
  const found: Mention[] = [];
  let end = -1;
  for (const { at, name } of candidates) {
    const mention = makeMention(tokens, at, name, sentence);
    if (mention.start < end || taken.some((known) => known.start < mention.end && mention.start < known.end))
      continue;
    found.push(mention);
    end = mention.end;
  }
  return found;
}

/** Last words of bodies of which a country has one by that name. */
const singular = /^(?:Committee|Commission|Bureau|Institute|Survey|Observatory|Tribunal)$/;

/** "the survey committee" of a report that writes no capitals. */
function inSmallLetters({ words, kind, country }: KnownName): KnownName[] {
  const fits = kind === 'organisation' && singular.test(words.at(-1) ?? '');
  return fits ? [{ words: words.map((word) => word.toLowerCase()), kind, country }] : [];
}

/** True for a word behind "the" or an owner, where a body's name in small letters may begin. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|['’]s?)$/i.test(tokens[at - 1]?.text ?? '');
}

/** A single word that opens a sentence must be tagged as a name, or stand in the report with a capital only. */
function opensAsName({ report: { reading } }: Extraction, { text, tag, penn }: Token): boolean {
  if (tag === 'PROPN' || penn.startsWith('NNP')) return true;
  return tag === 'NOUN' && text.length > 4 && !reading.includes(text.toLowerCase());
}

/** The longest known name that begins at a token; of one word only where that may be a name. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  names: readonly KnownName[],
  isName: boolean,
): KnownName | null {
  const fits = names.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word));
  return fits && (fits.words.length > 1 || isName) ? fits : null;
}

function makeMention(tokens: readonly Token[], at: number, name: KnownName, sentence: number): Mention {
  const last = at + name.words.length - 1;
  let head = at;
  for (let token = at; token <= last; token++) {
    const above = tokens[token]?.head ?? -1;
    if (above < at || above > last) head = token;
  }
  return {
    start: tokens[at]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    kind: name.kind,
    form: 'name',
    sentence,
    head,
    country: name.country,
  };
}

/** "five Ukrainians": the people by name, and a group of five of them. */
function findCountedPeoples(extraction: Extraction): Mention[] {
  const heads = new Set(
    extraction.mentions.flatMap((m) => (m.form === 'nominal' ? [`${m.sentence} ${m.head}`] : [])),
  );
  const peoples = new Map(
    extraction.mentions.flatMap((m) => (m.form === 'demonym' ? [[m.end, m] as const] : [])),
  );
  return extraction.quantities.flatMap((quantity): Mention[] => {
    const people = peoples.get(quantity.counted.end);
    const { start, end } = quantity;
    if (!people || people.start < start || heads.has(`${people.sentence} ${people.head}`)) return [];
    return [{ ...people, start, end, kind: 'group', form: 'nominal' }];
  });
}
