import { findCapital, findCountryForm } from '../language/lists/countries.ts';
import {
  awardNouns,
  commodityNouns,
  kindOfNoun,
  officeNouns,
  platformNames,
} from '../language/lists/noun-kinds.ts';
import type { Name, Token } from '../language/sentence.ts';
import { type Candidate, findListed, headOfRun, type Reading, type Run, readListed } from './listed-names.ts';
import type { Mention, MentionKind } from './mention.ts';
import { isLanguage, namesNothing } from './no-names.ts';
import { findActPredicate } from './predicates.ts';
import { findThingNames } from './thing-names.ts';
import { lemmaAt, type Tree, wordAt } from './tree.ts';

/** Last words of a name that make it a body, whatever the namer says. */
const officeBodies = new Set([
  'embassy',
  'consulate',
  'ministry',
  'parliament',
  'congress',
  'senate',
  'university',
  'headquarters',
  'agency',
  'commission',
  'committee',
  'council',
  'department',
  'court',
]);
const honorifics = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'sir',
  'lord',
  'lady',
  'gen.',
  'col.',
  'lt.',
  'sgt.',
  'capt.',
  'sen.',
  'rep.',
  'gov.',
  'prof.',
  'prime',
  'vice',
  'foreign',
  'interior',
  'defence',
  'defense',
  'finance',
  'former',
]);

/**
 * The names of a sentence: what the namer found, read again with the lists of countries and peoples, and listed
 * forms that it missed. Spans leave out titles and articles. A country's name within a longer name is kept too.
 */
export function findNamedMentions(tree: Tree, sentence: number): Mention[] {
  const runs = withoutOverlap(
    tree,
    tree.sentence.names.flatMap((name) => readName(tree, name)),
  );
  const taken = markTaken(tree, runs);
  const things = findThingNames(tree)
    .filter(({ from, to }) => taken.size.subarray(from, to).every((size) => size === 0))
    .map((run): Candidate => ({ run, reading: { kind: 'other', form: 'name', country: null } }));
  const listed = findListed(tree).filter(
    ({ run }) => !runs.some((known) => known.run.from === run.from && known.run.to === run.to),
  );
  const extra = listed.filter(({ run, reading }) => keepListed(tree, taken, run, reading));
  return [...runs, ...things, ...extra]
    .filter(({ run, reading }) => reading.form !== 'adjective' || !isLanguage(tree, run))
    .map(({ run, reading }) => makeMention(tree, sentence, run, reading));
}

/** "U.K. Competition" beside "Competition and Markets Authority": the longer name keeps what both claim. */
function withoutOverlap(tree: Tree, runs: readonly Candidate[]): Candidate[] {
  return runs.flatMap((one, at): Candidate[] => {
    const next = runs[at + 1]?.run;
    if (!next || next.from >= one.run.to || next.from < one.run.from) return [one];
    const run = { from: one.run.from, to: next.from };
    const reading = run.from < run.to ? readListed(tree, run) : null;
    return reading ? [{ run, reading }] : [];
  });
}

function readName(tree: Tree, name: Name): Candidate[] {
  const run = trimName(tree, name);
  if (run.from >= run.to || namesNothing(tree, name, run)) return [];
  const reading = readListed(tree, run) ?? readKind(tree, name, run);
  return reading ? [{ run: extendName(tree, run, reading), reading }] : [];
}

/** Leaves out an article, a title in front of a person's name, and a possessive mark. */
function trimName(tree: Tree, name: Name): Run {
  let { from, to } = name;
  if (name.kind === 'organisation') {
    from = afterOwner(tree, from, to);
    if (to - from > 2 && /^\p{Ll}{4,}$/u.test(tree.tokens[to - 1]?.text ?? '')) to--;
  }
  while (from < to && isTrimmed(tree.tokens[from], name.kind)) from++;
  while (to > from && /^(?:['’‘]s?|[.,]|for|of|and|in)$/u.test(tree.tokens[to - 1]?.text ?? '')) to--;
  return isOffice(tree, from, to) ? { from, to: from } : { from, to };
}

/** "Minister of State for": State is no body there. */
function isOffice(tree: Tree, from: number, to: number): boolean {
  const title = tree.tokens[from - 2]?.text ?? '';
  const short = to - from === 1 || wordAt(tree, from + 1) === 'for';
  return short && wordAt(tree, from) === 'state' && /^(?:[Mm]inister|[Ss]ecretary)s?$/u.test(title);
}

/** "Kyiv's Coordination Headquarters": a listed place that owns a body is a name of its own. */
function afterOwner(tree: Tree, from: number, to: number): number {
  const mark = tree.tokens[from + 1]?.penn === 'POS' ? from + 1 : -1;
  const owner = tree.tokens[from]?.text ?? '';
  return mark > 0 && mark + 1 < to && (findCapital(owner) ?? findCountryForm(owner)) ? mark + 1 : from;
}

function isTrimmed(token: Token | undefined, kind: Name['kind']): boolean {
  const word = (token?.text ?? '').toLowerCase();
  if (word === 'the' || word === 'a' || word === 'an')
    return kind !== 'organisation' || token?.text !== 'The';
  return kind === 'person' && (honorifics.has(word) || officeNouns.has(word));
}

/** "The Guardian", "Office for the Protection of Birds", "Embassy in Chile": words around the namer's span that belong to it. */
function extendName(tree: Tree, run: Run, reading: Reading): Run {
  if (reading.kind === 'person') return { from: run.from, to: endOfHyphens(tree, run) };
  if (reading.kind !== 'organisation') return run;
  const article =
    tree.tokens[run.from - 1]?.text === 'The' && run.from > 1 && !opensAfterMark(tree, run.from);
  const from = article ? run.from - 1 : beforeAnd(tree, run);
  const last = lemmaAt(tree, run.to - 1);
  if (/^(?:embassy|consulate)$/u.test(last) && tree.tokens[run.to]?.text === 'in')
    return { from, to: endOfCapitals(tree, run.to + 1, run.to) };
  return {
    from,
    to: officeBodies.has(last) || kindOfNoun(last) === 'organisation' ? endOfLongName(tree, run.to) : run.to,
  };
}

/** "BERLIN - The Health Service said": the article opens the sentence behind its place. */
function opensAfterMark(tree: Tree, from: number): boolean {
  return /^[-–—−:“"‘]$/u.test(tree.tokens[from - 2]?.text ?? '');
}

/** "Kim Tae-ho", "Reza Amir-farhadian": the second half of a name, in small letters; not "Kim-led". */
function endOfHyphens(tree: Tree, { from, to }: Run): number {
  const [before, hyphen, half] = [tree.tokens[to - 1], tree.tokens[to], tree.tokens[to + 1]];
  if (!before || hyphen?.text !== '-' || !half || hyphen.start !== before.end || half.start !== hyphen.end)
    return to;
  const syllable =
    /^\p{Ll}{2,5}$/u.test(half.text) && !/^(?:led|era|run|born|like|style|based)$/u.test(half.text);
  return syllable || (to - from > 1 && isSurnamePart(half)) ? to + 2 : to;
}

/** A word that is none of the language, as far as its tag and the lists tell. */
function isSurnamePart({ text, tag, penn, lemma }: Token): boolean {
  const known = kindOfNoun(lemma) !== null || findActPredicate(lemma) !== null || compounding.test(text);
  return /^\p{Ll}{6,}$/u.test(text) && /^(?:NOUN|PROPN|X)$/u.test(tag) && penn !== 'NNS' && !known;
}

const compounding =
  /^(?:friend\w*|camp|family|faction|period|presidency|premiership|esque|country|effect|factor)$/u;

/** "the Health and Safety Authority": the word before "and" belongs to the body. */
function beforeAnd(tree: Tree, { from, to }: Run): number {
  const word = (at: number): string => tree.tokens[at]?.text ?? '';
  const joined =
    word(from - 1) === 'and' && opensBody(word(from - 3)) && /^\p{Lu}\p{Ll}/u.test(word(from - 2));
  return joined && to - from > 1 && institutions.test(word(to - 1)) ? from - 2 : from;
}

/** An article, an owner or a country's name: "U.K. Competition and Markets Authority". */
function opensBody(word: string): boolean {
  return /^(?:[Tt]he|['’‘]s)$/u.test(word) || findCountryForm(word) !== null;
}

const institutions =
  /^(?:Authority|Commission|Agency|Ministry|Department|Office|Council|Board|Bureau|Committee|Service|Administration|Fund|Centre|Center|Institute)$/u;

/** Steps over "for the X", "of Y and Z" as long as capitals follow. */
function endOfLongName(tree: Tree, to: number): number {
  let end = to;
  while (/^(?:for|of)$/u.test(tree.tokens[end]?.text ?? '')) {
    const article = tree.tokens[end + 1]?.text === 'the' ? 2 : 1;
    const next = endOfCapitals(tree, end + article, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The end of the capitalised words from a token on; `otherwise` where there are none. */
function endOfCapitals(tree: Tree, from: number, otherwise: number): number {
  let at = from;
  while (/^\p{Lu}/u.test(tree.tokens[at]?.text ?? '')) at++;
  return at > from ? at : otherwise;
}

function readKind(tree: Tree, name: Name, run: Run): Reading | null {
  const last = lemmaAt(tree, run.to - 1);
  const kind = kindByWord(tree, run, last) ?? (name.kind === 'nationality' ? 'nationality' : name.kind);
  return { kind, form: kind === 'nationality' ? 'adjective' : 'name', country: null };
}

function kindByWord(tree: Tree, run: Run, last: string): MentionKind | null {
  if (run.to - run.from === 1 && platformNames.has(tree.tokens[run.from]?.text ?? '')) return 'platform';
  if (awardNouns.has(last)) return 'award';
  if (/^\p{Lu}/u.test(tree.tokens[run.to - 1]?.text ?? '') && officeBodies.has(last)) return 'organisation';
  return commodityNouns.has(last) && run.to - run.from === 1 ? 'commodity' : null;
}

/** For each token the length of the name over it, 0 where there is none. */
function markTaken(
  tree: Tree,
  runs: readonly Candidate[],
): { readonly size: Int32Array; readonly kinds: (MentionKind | undefined)[] } {
  const size = new Int32Array(tree.tokens.length);
  const kinds: (MentionKind | undefined)[] = [];
  for (const { run, reading } of runs) {
    for (let at = run.from; at < run.to; at++) {
      size[at] = run.to - run.from;
      kinds[at] = reading.kind;
    }
  }
  return { size, kinds };
}

function keepListed(tree: Tree, taken: ReturnType<typeof markTaken>, run: Run, reading: Reading): boolean {
  const inside = taken.size[run.from] ?? 0;
  if (inside === 0 || inside < run.to - run.from) return !isPronounUs(tree, run);
  const kind = taken.kinds[run.from];
  // "New South Wales" lies in no Wales.
  const closing =
    taken.kinds[run.from - 1] === 'place' && /^\p{Lu}/u.test(tree.tokens[run.from - 1]?.text ?? '');
  return (
    (kind === 'organisation' || (kind === 'place' && !closing)) &&
    (reading.kind === 'country' || reading.kind === 'nationality')
  );
}

/** "US" and "IT" in a line of capitals are most likely pronouns. */
function isPronounUs(tree: Tree, run: Run): boolean {
  return run.to - run.from === 1 && tree.tokens[run.from]?.tag === 'PRON';
}

function makeMention(tree: Tree, sentence: number, run: Run, reading: Reading): Mention {
  return {
    start: tree.tokens[run.from]?.start ?? 0,
    end: tree.tokens[run.to - 1]?.end ?? 0,
    sentence,
    head: headOfRun(tree, run),
    ...reading,
  };
}
