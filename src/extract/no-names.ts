import { officeNouns } from '../language/lists/noun-kinds.ts';
import type { Name } from '../language/sentence.ts';
import type { Run } from './listed-names.ts';
import { findActPredicate } from './predicates.ts';
import { lemmaAt, type Tree, wordAt } from './tree.ts';

// Runs of words that the namer or the lists take for names where they stand for something else.

const spokenNouns =
  /^(?:language|translation|version|edition|subtitles|speaking|speakers?|word|words|transcript)$/u;

/** "In Spanish", "an English newspaper", "a French-language daily": what is spoken there, not whose it is. */
export function isLanguage(tree: Tree, { from, to }: Run): boolean {
  const after = wordAt(tree, to) === '-' ? wordAt(tree, to + 1) : wordAt(tree, to);
  if (spokenNouns.test(after)) return true;
  if (/^(?:newspaper|daily)$/u.test(after)) return wordAt(tree, from) === 'english';
  const spoken = /^(?:in|into|from)$/u.test(wordAt(tree, from - 1)) && to - from === 1;
  return spoken && !/^(?:NOUN|PROPN|ADJ)$/u.test(tree.tokens[to]?.tag ?? '');
}

/** True where the words are an act in capitals, a calling, or part of a title. */
export function namesNothing(tree: Tree, name: Name, run: Run): boolean {
  return (
    isActName(tree, name, run) ||
    isWithinTitle(tree, name, run) ||
    isCalling(tree, name, run) ||
    (run.to - run.from === 1 && stateMarks.test(tree.tokens[run.from]?.text ?? ''))
  );
}

/** "Raleigh, N.C.": the state of a town, as American papers write it. */
const stateMarks =
  /^(?:N\.?C|S\.?C|N\.?Y|N\.?J|N\.?H|N\.?M|N\.?D|S\.?D|W\.?Va|R\.?I|Calif|Fla|Tex|Pa|Va|Md|Mass|Conn|Ill|Ind|Mich|Minn|Wis|Mo|Ark|La|Miss|Ala|Tenn|Ky|Ga|Okla|Kan|Neb|Colo|Ariz|Nev|Ore|Wash|Mont|Wyo|Vt|Del)\.$/u;

/** "US Marine Ann Lee", "a former Marine": one of a service, not the service. */
function isCalling(tree: Tree, name: Name, { to }: Run): boolean {
  const opener = wordAt(tree, name.from - 1);
  return (
    name.kind === 'organisation' &&
    /^(?:marine|ranger|seal|soldier|sailor|officer|agent)$/u.test(wordAt(tree, to - 1)) &&
    (/^(?:an?|former|ex|retired|one)$/u.test(opener) || isPersonName(tree, to))
  );
}

function isPersonName(tree: Tree, at: number): boolean {
  return tree.sentence.names.some(({ from, kind }) => from === at && kind === 'person');
}

/** "Tariff Talks" in a headline: an act in capitals is no body, whatever the namer takes it for. */
function isActName(tree: Tree, name: Name, run: Run): boolean {
  const last = lemmaAt(tree, run.to - 1);
  const composed = tree.tokens.slice(run.from, run.to).some(({ text }) => /^(?:of|for)$/u.test(text));
  if (composed) return false;
  return name.kind === 'organisation' && (last === 'sanction' || findActPredicate(last) !== null);
}

/** "Deputy Fire Chief Ann Lee": a word between two of a title is no person. */
function isWithinTitle(tree: Tree, name: Name, { from, to }: Run): boolean {
  const isOffice = (at: number): boolean =>
    /^\p{Lu}/u.test(tree.tokens[at]?.text ?? '') && officeNouns.has(wordAt(tree, at));
  // "Brigadier General Ann Lee": the first of two titles is no name either.
  const opens = isOffice(from) && isOffice(to) && /^\p{Lu}/u.test(tree.tokens[to + 1]?.text ?? '');
  return name.kind === 'person' && to - from === 1 && (opens || (isOffice(from - 1) && isOffice(to)));
}
