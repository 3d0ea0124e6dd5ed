import type { MentionKind } from '../extract/mention.ts';
import { isThingNoun } from '../extract/thing-nouns.ts';
import { findChildren, hasRelation, headOf, lemmaAt, wordAt } from '../extract/tree.ts';
import { companySuffixes, knownRegions, organisationHeads } from '../language/lists/organisation-words.ts';
import { personTitles } from '../language/lists/titles.ts';
import { initialsOf, readAcronym } from './bodies.ts';
import type { NameUse } from './name-use.ts';
import type { Reading } from './reading.ts';

/** A reason to take a form for a kind, beside what the tagger says. */
export interface KindVote {
  readonly plain: string;
  readonly kind: MentionKind;
  readonly weight: number;
}

/** What belongs to a body and hardly ever to a person. */
const bodyGoods = new Set(
  (
    'share stock board bid licence license plant factory employee staff worker subsidiary product revenue profit sale ' +
    'headquarters fleet aircraft jet plane flight train shareholder customer merger takeover parent unit branch store ' +
    'executive chairman ceo director fighter militant lawmaker spokesman spokeswoman spokesperson official manager'
  ).split(' '),
);

/**
 * Reasons from the words around one-word names, where a tagger errs most: a noun for a person or a body before the
 * name, goods of a body after it, a comma and what it is. Longer names speak for themselves.
 */
export function voteByContext(reading: Reading, use: NameUse): KindVote[] {
  const body = isBodyApposed(reading, use) || isHeaded(reading, use);
  if (body) return [{ plain: use.plain, kind: 'organisation', weight: bodyWeight }];
  if (use.plain.includes(' ')) return [];
  const kinds = [kindBefore(reading, use), kindAfter(reading, use), kindOfGoods(reading, use)];
  return kinds.flatMap((kind) => (kind ? [{ plain: use.plain, kind, weight: 3 }] : []));
}

/** What the words say outright counts more than the tagger's guess. */
const bodyWeight = 4;

/** "Norway's data authority, X," and "His bank, X Y,": a noun for a body, a comma, the name. */
function isBodyApposed(reading: Reading, use: NameUse): boolean {
  const mention = reading.mentions[use.mention];
  if (mention?.form !== 'name') return false;
  const text = reading.extraction.report.reading;
  if (!/^[,.]/.test(text.slice(mention.end, mention.end + 1))) return false;
  return reading.mentionsIn(mention.sentence).some((at) => {
    const other = reading.mentions[at];
    return (
      other?.form === 'nominal' &&
      other.kind === 'organisation' &&
      text.slice(other.end, mention.start) === ', '
    );
  });
}

/** "the head of X's National Quake Centre": what has a head and a body's last word is a body. */
function isHeaded(reading: Reading, use: NameUse): boolean {
  const mention = reading.mentions[use.mention];
  if (mention?.kind !== 'place' || !organisationHeads.has(use.plain.split(' ').at(-1) ?? '')) return false;
  const before = reading.extraction.report.reading.slice(Math.max(0, mention.start - 60), mention.start);
  return /\b(?:head|director|chief|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson) of (?:the )?(?:[^,.;]{1,30}['’]s )?$/.test(
    before,
  );
}

function kindBefore(reading: Reading, use: NameUse): MentionKind | null {
  const mention = reading.mentions[use.mention];
  if (!mention) return null;
  const tree = reading.treeOf(mention.sentence);
  const before = tree.tokens.findLast(({ end }) => end <= mention.start);
  if (before && personTitles.has(before.text.toLowerCase()) && /^\p{Lu}/u.test(before.text)) return 'person';
  const noun = reading.mentionsIn(mention.sentence).find((at) => {
    const other = reading.mentions[at];
    return other?.form === 'nominal' && other.end <= mention.start && mention.start - other.end <= 1;
  });
  const kind = noun === undefined ? null : reading.mentions[noun]?.kind;
  if (kind === 'person' || kind === 'organisation') return kind;
  return isNamedThing(reading, use) ? 'other' : null;
}

/** "the cargo ship X", "a vessel named X", "the ship, called X": the name of a thing. */
function isNamedThing(reading: Reading, { mention: index }: NameUse): boolean {
  const mention = reading.mentions[index];
  if (!mention) return false;
  const text = reading.extraction.report.reading;
  return reading.mentionsIn(mention.sentence).some((at) => {
    const other = reading.mentions[at];
    if (other?.form !== 'nominal' || other.kind !== 'other' || other.end > mention.start) return false;
    if (mention.start - other.end > longestCalling || !isCalling(text.slice(other.end, mention.start)))
      return false;
    return isThingNoun(lemmaAt(reading.treeOf(other.sentence), other.head));
  });
}

const longestCalling = 16;

/** What stands between a thing and its name. */
export function isCalling(gap: string): boolean {
  return /^(?:,? (?:named|called|dubbed|christened))?(?: the)? ["“‘]?$/.test(gap);
}

/** "X, the operator of the line,": what stands behind the comma. */
function kindAfter(reading: Reading, use: NameUse): MentionKind | null {
  const mention = reading.mentions[use.mention];
  if (!mention) return null;
  const text = reading.extraction.report.reading;
  // "In Jahra, the operator said": what follows a place tells of somebody else.
  if (
    /\b(?:in|at|near|off|outside|around|across|from) $/i.test(
      text.slice(Math.max(0, mention.start - 8), mention.start),
    )
  )
    return null;
  const noun = reading.mentionsIn(mention.sentence).find((at) => {
    const other = reading.mentions[at];
    if (other?.form !== 'nominal' || other.start <= mention.end) return false;
    // "Jahra, the operator Acme said": the noun belongs to the name behind it.
    const titles = /^ \p{Lu}/u.test(text.slice(other.end, other.end + 2));
    return !titles && text.slice(mention.end, other.start) === ', ';
  });
  const kind = noun === undefined ? null : reading.mentions[noun]?.kind;
  return kind === 'person' || kind === 'organisation' ? kind : null;
}

const regions: ReadonlySet<string> = new Set(knownRegions);

/** "Ohio officials" are a place's, "Acme shares" a body's. */
function kindOfGoods(reading: Reading, use: NameUse): MentionKind | null {
  const mention = reading.mentions[use.mention];
  if (!mention) return null;
  const tree = reading.treeOf(mention.sentence);
  const owns = hasRelation(tree, mention.head, 'compound', 'nmod:poss');
  const goods = lemmaAt(tree, headOf(tree, mention.head));
  const owned = findChildren(tree, mention.head, 'case').some((child) =>
    /^['’]s?$/.test(wordAt(tree, child)),
  );
  if (!owns || !bodyGoods.has(goods) || (mention.kind === 'place' && regions.has(use.text))) return null;
  return owned && /^(?:spokes|official|lawmaker|fighter)/.test(goods) ? null : 'organisation';
}

const suffixWeight = 5;

/** Reasons from the other forms: a company's suffix, a long form with these initials, a longer name that begins so. */
export function voteByForms(uses: readonly NameUse[]): KindVote[] {
  const bodies = new Map<string, number>();
  const initials = new Set<string>();
  for (const { plain, text, kind } of uses) {
    if (kind !== 'organisation' || !plain.includes(' ')) continue;
    const [first = ''] = plain.split(' ');
    const last = plain.split(' ').at(-1) ?? '';
    bodies.set(first, Math.max(bodies.get(first) ?? 0, companySuffixes.has(last) ? suffixWeight : 3));
    initials.add(initialsOf(text));
  }
  const surnames = new Set(
    uses.flatMap(({ plain, kind }) =>
      kind === 'person' && plain.includes(' ') ? [plain.split(' ').at(-1) ?? ''] : [],
    ),
  );
  return uses.flatMap(({ plain, text, kind }): KindVote[] => {
    if (plain.includes(' ') || surnames.has(plain) || kind === 'platform') return [];
    const opening = bodies.get(plain) ?? 0;
    // Many bodies are named after a town; only a company's suffix tells that the town's name is theirs.
    const opens = kind === 'place' && opening < suffixWeight ? 0 : opening;
    const weight = opens || (initials.has(readAcronym(text) ?? '') ? 3 : 0);
    return weight > 0 ? [{ plain, kind: 'organisation', weight }] : [];
  });
}
