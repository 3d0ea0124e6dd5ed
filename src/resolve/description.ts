import type { Mention } from '../extract/mention.ts';
import { pairedWith } from '../extract/noun-phrase.ts';
import { caseOf, coordinatesOf, findChildren, headOf, lemmaAt, type Tree, wordAt } from '../extract/tree.ts';
import { kinNouns } from '../language/lists/noun-kinds.ts';
import type { Reading } from './reading.ts';

export const determinations = ['definite', 'demonstrative', 'indefinite', 'possessive', 'bare'] as const;
export type Determination = (typeof determinations)[number];

/** What a description ("123 political prisoners", "her sister") says by itself. */
export interface Description {
  readonly sentence: number;
  /** Head token, its lemma, and whether it is plural. */
  readonly head: number;
  readonly lemma: string;
  readonly plural: boolean;
  readonly determination: Determination;
  /** What it counts: a number, "vague" for some, many and the like, or null. */
  readonly count: number | 'vague' | null;
  /** "113 other prisoners": not the ones named before. */
  readonly other: boolean;
  /** ISO codes of countries named in front of the head or after "of". */
  readonly countries: readonly string[];
  /** Mention that owns it ("her" sister, "Kyiv's" headquarters). */
  readonly owner: number | null;
  /** Adjectives and nouns between determiner and head, lower case. */
  readonly modifiers: readonly string[];
}

const vague = new Set(
  'some several many most few multiple hundreds thousands dozens scores various numerous all both others'.split(
    ' ',
  ),
);
const other = new Set(['other', 'others', 'another', 'more', 'further', 'additional']);

/** The noun that says who they are; women and children together are people. */
function nounOf(tree: Tree, head: number): string {
  if (tree.tokens[head]?.tag === 'NUM') return nounOfNumber(tree, head);
  return pairedWith(tree, head) < 0 ? lemmaAt(tree, head) : 'people';
}

/** Reads one mention of form "nominal". */
export function describeMention(reading: Reading, index: number): Description | null {
  const mention = reading.mentions[index];
  if (!mention) return null;
  const tree = reading.treeOf(mention.sentence);
  const inside = tokensOf(tree, mention.start, mention.end);
  const words = inside.map((at) => wordAt(tree, at));
  const head = headOfCounted(tree, mention.head);
  const before = inside.filter((at) => at < head);
  return {
    sentence: mention.sentence,
    head,
    lemma: nounOf(tree, head),
    plural:
      /^NN(?:P)?S$/.test(tree.tokens[head]?.penn ?? '') ||
      /^(?:people|police|those)$/.test(wordAt(tree, head)),
    determination: determine(words, reading, index),
    count: readCount(reading, mention.start, mention.end, words),
    other: words.some((word, at) => other.has(word) && words[at + 1] !== 'than'),
    countries: readCountries(reading, tree, index),
    owner: findOwner(reading, tree, index),
    modifiers: before
      .filter((at) => isModifier(reading, tree, mention.sentence, at))
      .map((at) => lemmaAt(tree, at)),
  };
}

/** "five of the wounded", "80 wounded": whom a bare number counts; people where no noun says it. */
function nounOfNumber(tree: Tree, head: number): string {
  const of = findChildren(tree, head, 'nmod').find((c) => caseOf(tree, c) === 'of');
  return of === undefined || wordAt(tree, of) === 'them' ? 'people' : lemmaAt(tree, of);
}

/** An adjective, noun or participle that is no country's name and no number. */
function isModifier(reading: Reading, tree: Tree, sentence: number, token: number): boolean {
  if (!/^(?:ADJ|NOUN|PROPN|VERB)$/.test(tree.tokens[token]?.tag ?? '')) return false;
  if (other.has(wordAt(tree, token)) || vague.has(wordAt(tree, token))) return false;
  return !reading.mentionsAt(sentence, token).some((at) => {
    const mention = reading.mentions[at];
    return mention?.form !== 'nominal' && mention?.country;
  });
}

/** "many of the opposition leaders", "a group of gunmen": the noun that is counted; without one the word itself. */
function headOfCounted(tree: Tree, head: number): number {
  if (/^(?:group|band|crowd|handful)$/.test(wordAt(tree, head)))
    return (
      findChildren(tree, head, 'nmod').find(
        (child) => caseOf(tree, child) === 'of' && /S$/.test(tree.tokens[child]?.penn ?? ''),
      ) ?? head
    );
  if (!vague.has(wordAt(tree, head)) && wordAt(tree, head) !== 'one') return head;
  return findChildren(tree, head, 'nmod').find((child) => wordAt(tree, child) !== 'them') ?? head;
}

/** True for "some", "many of them": part of somebody named before; "dozens" by themselves are anybody. */
export function isPart(tree: Tree, head: number): boolean {
  const word = wordAt(tree, head);
  if (/^(?:dozens|scores|hundreds|thousands)$/.test(word)) return findChildren(tree, head, 'nmod').length > 0;
  return vague.has(word) && word !== 'others';
}

function tokensOf(tree: Tree, start: number, end: number): number[] {
  return tree.tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
}

function determine(words: readonly string[], reading: Reading, index: number): Determination {
  const first = words[0] ?? '';
  if (first === 'the') return 'definite';
  if (/^(?:this|that|these|those|such)$/.test(first)) return 'demonstrative';
  if (/^(?:a|an|one|another)$/.test(first)) return 'indefinite';
  if (/^(?:his|her|its|their|my|our|your)$/.test(first)) return 'possessive';
  return ownsWords(reading, index) ? 'possessive' : 'bare';
}

function ownsWords(reading: Reading, index: number): boolean {
  return /['’‘](?:s\b|\s)/u.test(reading.words[index] ?? '');
}

function readCount(
  { extraction }: Reading,
  start: number,
  end: number,
  words: readonly string[],
): number | 'vague' | null {
  const quantity = extraction.quantities.find(
    (q) => q.number.start >= start && q.number.end <= end && q.kind !== 'duration' && q.kind !== 'ordinal',
  );
  if (quantity && quantity.value !== null) return quantity.value;
  if (quantity || words.some((word) => vague.has(word))) return 'vague';
  const digits = words.find(
    (word, at) => /^\d[\d,]*$/.test(word) && words[at + 1] !== '-' && words[at - 1] !== 'of',
  );
  return digits ? Number(digits.replaceAll(',', '')) : null;
}

/** Countries that modify the head: in front of it, or after "of"; not those it is meant for or sent to. */
function readCountries(reading: Reading, tree: Tree, index: number): string[] {
  const mention = reading.mentions[index];
  if (!mention) return [];
  const codes = reading.mentionsIn(mention.sentence).flatMap((at) => {
    const inner = reading.mentions[at];
    if (!inner || at === index || inner.country === null || inner.form === 'nominal') return [];
    if (inner.start < mention.start || inner.end > mention.end) return [];
    const before = inner.head < headOfCounted(tree, mention.head);
    return before || isOfPhrase(tree, inner.head) ? [inner.country] : [];
  });
  if (codes.length === 0 && mention.country !== null) return [mention.country];
  return [...new Set(codes.length > 0 ? codes : homelands(reading, tree, mention))];
}

/** "citizens from Chile and Peru": where they come from stands behind them. */
function homelands(reading: Reading, tree: Tree, { sentence, head }: Mention): string[] {
  if (!/^(?:citizen|national)$/.test(lemmaAt(tree, head)) || wordAt(tree, head + 1) !== 'from') return [];
  const country = tree.tokens[head + 1]?.head ?? -1;
  return coordinatesOf(tree, country).flatMap((token) =>
    reading
      .mentionsAt(sentence, token)
      .flatMap((at) =>
        reading.mentions[at]?.form === 'nominal' ? [] : (reading.mentions[at]?.country ?? []),
      ),
  );
}

function isOfPhrase(tree: Tree, token: number): boolean {
  return findChildren(tree, token, 'case').some((child) => /^(?:of|in|from)$/.test(wordAt(tree, child)));
}

function findOwner(reading: Reading, tree: Tree, index: number): number | null {
  const mention = reading.mentions[index];
  if (!mention) return null;
  for (const child of findChildren(tree, mention.head, 'nmod:poss')) {
    const owner = reading.mentionsAt(mention.sentence, child).find((at) => at !== index);
    if (owner !== undefined && owner >= 0) return owner;
  }
  return findRelated(reading, tree, mention);
}

/** "The father of striker Luis Sousa": whose relative it is stands behind "of", by name. */
function findRelated(reading: Reading, tree: Tree, { sentence, head }: Mention): number | null {
  if (!kinNouns.has(lemmaAt(tree, head))) return null;
  const owners = findChildren(tree, head, 'nmod')
    .filter((child) => caseOf(tree, child) === 'of')
    .flatMap((child) => reading.mentionsAt(sentence, child))
    .filter((at) => reading.mentions[at]?.form === 'name' && reading.mentions[at]?.kind === 'person');
  return owners[0] ?? null;
}

/** Nouns under which reports speak of the same people. */
const kin = [
  'prisoner detainee inmate',
  'hostage captive abductee',
  'people person individual civilian human',
  'victim casualty fatality dead',
  'worker employee staff',
  'protester protestor demonstrator',
  'soldier troop serviceman',
  'attacker gunman assailant shooter assassin',
  'refugee migrant',
  'resident villager inhabitant local',
  'child kid minor',
  'official authority',
  'student pupil',
  'girl schoolgirl',
  'boy schoolboy',
  'master stationmaster',
  'fan supporter spectator',
  'country nation state',
  'company firm corporation group business',
  'envoy emissary',
  'airline carrier',
  'plane airplane aeroplane aircraft jet airliner jetliner',
  'ship vessel freighter',
  'quake earthquake tremor',
  'storm hurricane typhoon cyclone',
  'train locomotive tram',
  'bus coach minibus',
  'truck lorry',
  'boat dinghy',
  'missile projectile icbm slbm irbm srbm mrbm',
  'drone uav',
  'bomb device explosive ied',
  'landslide mudslide',
  'fire wildfire blaze',
  'explosion blast',
];
const classes = new Map(
  kin.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] ?? word] as const)),
);

/** One name for nouns that reports use for the same people. */
export function classOfNoun(lemma: string): string {
  return classes.get(lemma) ?? lemma;
}

/** The subject of the clause in which a token stands, or -1: climbs over verbs that share theirs. */
export function clauseSubject(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const governor = headOf(tree, at);
    if (governor < 0) return -1;
    const [subject] = findChildren(tree, governor, 'nsubj');
    const shared =
      tree.tokens[governor]?.relation === 'xcomp' ? sharedSubject(tree, headOf(tree, governor)) : undefined;
    if (subject !== undefined && subject !== at) return subject;
    if (shared !== undefined && shared !== at) return shared;
    at = governor;
  }
  return -1;
}

/** Of "asked X to go" and "called for X to go" it is X who goes. */
function sharedSubject(tree: Tree, verb: number): number | undefined {
  // "Phoned X to thank him": whoever phones thanks.
  if (/^(?:phone|telephone|ring|visit|meet|use|join|contact|approach|leave|stop)$/u.test(lemmaAt(tree, verb)))
    return undefined;
  const [object] = findChildren(tree, verb, 'obj', 'iobj');
  return object ?? findChildren(tree, verb, 'obl').find((child) => caseOf(tree, child) === 'for');
}
