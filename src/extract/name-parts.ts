import { organisationHeads } from '../language/lists/organisation-words.ts';
import type { Name } from '../language/sentence.ts';
import type { Run } from './listed-names.ts';
import { officeNouns } from './noun-lists.ts';
import { isThingNoun } from './thing-nouns.ts';
import { type Tree, wordAt } from './tree.ts';

/**
 * "Safety Board Chair Jane Roe": a body, an office and its holder that the namer takes for one. The runs of body and
 * holder, without the office; null where the name is one.
 */
export function splitAtOffice(tree: Tree, { kind }: Name, { from, to }: Run): readonly [Run, Run] | null {
  if (kind !== 'organisation' && kind !== 'person') return null;
  let body = false;
  for (let at = from; at < to - 1; at++) {
    const office = body && isOffice(tree, at);
    if (!office) {
      body ||= organisationHeads.has(wordAt(tree, at));
      continue;
    }
    let holder = at + 1;
    while (holder < to && isOffice(tree, holder)) holder++;
    return holder < to && isHolder(tree, holder, to)
      ? [
          { from, to: at },
          { from: holder, to },
        ]
      : null;
  }
  return null;
}

function isOffice(tree: Tree, at: number): boolean {
  return officeNouns.has(wordAt(tree, at));
}

/** One to four capitalised words that end in no word of a body. */
function isHolder(tree: Tree, from: number, to: number): boolean {
  const words = tree.tokens.slice(from, to).map(({ text }) => text);
  return (
    words.length < 5 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !organisationHeads.has(wordAt(tree, to - 1))
  );
}

/** Last words of what is built or flows, which is often named after a person: "Long Bridge", "Smith Airport". */
const facilityHeads = new Set(
  (
    'bridge airport airfield street avenue boulevard stadium arena river tunnel highway expressway motorway canal dam ' +
    'reservoir creek strait cathedral square plaza harbor harbour pier terminal skyscraper'
  ).split(' '),
);

/** True for a name of several words that ends in what is built or flows. */
export function isFacility(tree: Tree, { from, to }: Run): boolean {
  const last = tree.tokens[to - 1]?.text ?? '';
  return to - from > 1 && /^\p{Lu}/u.test(last) && isFacilityWord(last.toLowerCase());
}

/** True for "bridge", "airport" and the like, in lower case. */
export function isFacilityWord(word: string): boolean {
  return facilityHeads.has(word);
}

/** "the tanker Swift", "a vessel named Swift": where the name of a vehicle is, which namers overlook; linear. */
export function findThingNames(tree: Tree): Run[] {
  return tree.tokens.flatMap((token, noun): Run[] => {
    if (token.penn !== 'NN' || !isThingNoun(token.lemma) || /^\p{Lu}/u.test(token.text)) return [];
    const comma = tree.tokens[noun + 1]?.text === ',' ? 1 : 0;
    const called = /^(?:named|called|dubbed|christened)$/u.test(tree.tokens[noun + 1 + comma]?.text ?? '');
    const from = noun + 1 + (called ? comma + 1 : 0);
    const to = endOfName(tree, from);
    return to > from ? [{ from, to }] : [];
  });
}

const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

function endOfName(tree: Tree, from: number): number {
  let at = from;
  while (tree.tokens[at]?.tag === 'PROPN' && isCapital(tree.tokens[at]?.text ?? '')) at++;
  return at;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !days.test(word);
}

/** "1,100 Corps of Engineers staff": the number before a body is no part of its name. */
export function afterNumber(tree: Tree, { from, to }: Run): number {
  return to - from > 2 && /^\d{1,3}(?:,\d{3})+$/u.test(tree.tokens[from]?.text ?? '') ? from + 1 : from;
}
