import { caseOf, findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from '../extract/tree.ts';
import type { TenseOrder } from './event-tenses.ts';
import type { Happening } from './happening.ts';
import { groupBy } from './reading.ts';
import type { Party, Telling } from './telling.ts';

/** A telling whose verb stands in its sentence, with what happened. */
interface Deed {
  readonly telling: Telling;
  readonly happening: Happening;
  readonly tree: Tree;
  readonly verb: number;
}

type Sequence = TenseOrder & { readonly telling: Telling };
type Cue = 'later' | 'earlier' | 'had';

/**
 * How deeds told one after the other follow each other where a word of time or a tense says so: "then", "two days
 * later", "earlier", "had attacked", "during that period". Weaker than "after" and "before": a caller drops what
 * those contradict.
 */
export function orderSequence(
  tellings: readonly Telling[],
  happeningAt: (telling: Telling, party: Party) => Happening | null,
  happeningOf: ReadonlyMap<Telling, Happening>,
): readonly Sequence[] {
  const deeds = tellings.flatMap((telling) => toDeed(telling, happeningOf.get(telling)) ?? []);
  const bySentence = groupBy(deeds, ({ telling }) => keyOf(telling, 0));
  const follows = groupBy(
    tellings.filter(({ proposition }) => proposition.predicate === 'follows'),
    (telling) => keyOf(telling, 0),
  );
  return deeds.flatMap((deed) => {
    const before = isAfterTitle(deed) ? [] : (bySentence.get(keyOf(deed.telling, -1)) ?? []);
    const here = bySentence.get(keyOf(deed.telling, 0)) ?? [];
    const period = isOfPeriod(deed) ? (follows.get(keyOf(deed.telling, -1)) ?? []) : [];
    return [...orderByCue(deed, here, before), ...orderInPeriod(deed, period, happeningAt)];
  });
}

function keyOf({ cast, proposition }: Telling, step: number): string {
  return `${cast.report} ${proposition.sentence + step}`;
}

function toDeed(telling: Telling, happening: Happening | undefined): Deed | null {
  const done = happening?.status === 'past' || happening?.status === 'reporting-act';
  if (!done || telling.polarity === 'negative' || telling.modality.some((mode) => open.has(mode)))
    return null;
  const tree = telling.cast.reading.treeOf(telling.proposition.sentence);
  const { start, end } = telling.proposition.trigger;
  const verb = tree.tokens.findIndex((t) => t.tag === 'VERB' && start <= t.start && t.end <= end);
  return verb < 0 ? null : { telling, happening, tree, verb };
}

const open: ReadonlySet<string> = new Set(['possible', 'future', 'condition']);

/** The first sentence of a text follows its title in the list of sentences only. */
function isAfterTitle({ telling: { cast, proposition } }: Deed): boolean {
  const before = cast.reading.extraction.sentences[proposition.sentence - 1];
  return cast.reading.extraction.report.regions.some(
    ({ kind, start, end }) =>
      kind === 'title' && before !== undefined && start <= before.start && before.end <= end,
  );
}

function orderByCue(deed: Deed, here: readonly Deed[], before: readonly Deed[]): readonly Sequence[] {
  const cue = cueOf(deed);
  const other = cue && otherOf(deed, cue, here, before);
  if (!other || other.happening === deed.happening || !fitYears(deed, other, cue)) return [];
  const [from, to] = cue === 'later' ? [other.happening, deed.happening] : [deed.happening, other.happening];
  return [{ from, to, telling: deed.telling }];
}

function cueOf({ tree, verb, telling }: Deed): Cue | null {
  // "Afterwards the president resigned": the first word of a sentence speaks of its verb.
  const first = headOf(tree, verb) < 0 ? [0] : [];
  const words = [...first, ...findChildren(tree, verb, 'advmod', 'obl', 'obl:unmarked', 'nmod', 'case')].map(
    (at) => ({
      at,
      word: wordAt(tree, at),
    }),
  );
  if (words.some(({ at, word }) => isLater(tree, at, word))) return 'later';
  if (words.some(({ at, word }) => isEarlier(tree, at, word))) return 'earlier';
  const auxiliaries = findChildren(tree, verb, 'aux').map((at) => wordAt(tree, at));
  // "Had been, he said": past of the saying only.
  const own = telling.sources.length === 0 && findChildren(tree, verb, 'mark').length === 0;
  return own && auxiliaries.includes('had') ? 'had' : null;
}

const laterWords = /^(?:then|later|afterwards?|subsequently|thereafter|soon)$/;
const earlierWords = /^(?:earlier|previously|beforehand)$/;

/** "Later", "two days later", "soon afterwards", "after that"; not "no later than", "later this week". */
function isLater(tree: Tree, at: number, word: string): boolean {
  const pointed = /^(?:that|this|which)$/.test(word) && /^(?:after|following|since)$/.test(caseOf(tree, at));
  if (pointed) return true;
  if (/^(?:day|morning)$/.test(word) && /^(?:next|following)$/.test(wordAt(tree, at - 1))) return true;
  if (!laterWords.test(word) || wordAt(tree, at - 1) === 'no') return false;
  const after = wordAt(tree, at + 1);
  return word === 'soon'
    ? /^(?:after|afterwards?)$/.test(after) && hasNoObject(tree, at + 1)
    : !dated.test(after);
}

function hasNoObject(tree: Tree, at: number): boolean {
  return /^(?:[.,;]|)$/.test(wordAt(tree, at + 1));
}

const dated =
  /^(?:this|that|in|on|than|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function isEarlier(tree: Tree, at: number, word: string): boolean {
  if (/^(?:that|this)$/.test(word) && caseOf(tree, at) === 'before') return true;
  return earlierWords.test(word) && !dated.test(wordAt(tree, at + 1));
}

/** The deed that a word of time looks back to: of the verb that it is joined to, else the last of the sentence before. */
function otherOf(deed: Deed, cue: Cue, here: readonly Deed[], before: readonly Deed[]): Deed | null {
  const { tree, verb } = deed;
  const governor = headOf(tree, verb);
  if (hasRelation(tree, verb, 'conj'))
    return cue === 'had' ? null : (here.find((d) => d.verb === governor) ?? null);
  if (hasRelation(tree, verb, 'acl:relcl'))
    return cue === 'earlier' || cue === 'had' ? aboveClause(deed, here) : null;
  if (governor >= 0) return null;
  const last = before.filter((d) => isMain(d)).at(-1) ?? null;
  return cue === 'had' && last && !isSimplePast(last) ? null : last;
}

/** "The general, who had fled, was arrested": the verb around a relative clause. */
function aboveClause({ tree, verb }: Deed, here: readonly Deed[]): Deed | null {
  let at = headOf(tree, verb);
  for (let steps = 0; at >= 0 && tree.tokens[at]?.tag !== 'VERB' && steps < 6; steps++) at = headOf(tree, at);
  const above = here.find((d) => d.verb === at);
  return above && isSimplePast(above) ? above : null;
}

function isMain({ tree, verb, happening }: Deed): boolean {
  if (happening.status !== 'past') return false;
  const top = hasRelation(tree, verb, 'conj') ? headOf(tree, verb) : verb;
  return headOf(tree, top) < 0;
}

function isSimplePast({ tree, verb }: Deed): boolean {
  const auxiliaries = findChildren(tree, verb, 'aux', 'aux:pass').map((at) => wordAt(tree, at));
  if (auxiliaries.some((word) => /^(?:had|has|have)$/.test(word))) return false;
  return tree.tokens[verb]?.penn === 'VBD' || auxiliaries.some((word) => /^(?:was|were)$/.test(word));
}

/** Years that both have must not say the contrary. */
function fitYears(deed: Deed, other: Deed, cue: Cue): boolean {
  const [first, second] = cue === 'later' ? [other, deed] : [deed, other];
  const [from, to] = [[...first.happening.years].sort(), [...second.happening.years].sort()];
  const [start, end] = [from[0], to.at(-1)];
  return start === undefined || end === undefined || start <= end;
}

/** "Hundreds were arrested during that period." */
function isOfPeriod({ tree, verb }: Deed): boolean {
  return findChildren(tree, verb, 'obl', 'obl:unmarked').some(
    (at) =>
      /^(?:period|time|unrest)$/.test(lemmaAt(tree, at)) &&
      /^(?:during|in|over|throughout)$/.test(caseOf(tree, at)) &&
      findChildren(tree, at, 'det').some((det) => /^(?:that|this)$/.test(wordAt(tree, det))),
  );
}

/** What the sentence before tells as the start of the period comes before what happened in it. */
function orderInPeriod(
  deed: Deed,
  follows: readonly Telling[],
  happeningAt: (telling: Telling, party: Party) => Happening | null,
): readonly Sequence[] {
  return follows.flatMap((link) =>
    link.object.flatMap((party): Sequence[] => {
      const from = happeningAt(link, party);
      return from && from !== deed.happening ? [{ from, to: deed.happening, telling: deed.telling }] : [];
    }),
  );
}
