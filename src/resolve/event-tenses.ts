import { findActPredicate } from '../extract/predicates.ts';
import { findChildren, hasRelation, headOf, type Tree, wordAt } from '../extract/tree.ts';
import { spanContains } from '../text/span.ts';
import type { Happening } from './happening.ts';
import { keysOf, type Party, type Telling } from './telling.ts';

/** One happening before another, as tenses tell it. */
export interface TenseOrder {
  readonly from: Happening | null;
  readonly to: Happening | null;
}

/** What somebody says was done came before the saying; what he says will be done comes after it. */
export function orderSaying(
  telling: Telling,
  at: (party: Party) => Happening | null,
  happeningOf: ReadonlyMap<Telling, Happening>,
): TenseOrder[] {
  const saying = happeningOf.get(telling);
  if (saying?.status !== 'reporting-act') return [];
  const said = [
    ...telling.object.map(at),
    ...telling.roles.flatMap(({ role, part }) =>
      role === 'content' && part.kind === 'act' ? [at(part)] : [],
    ),
  ];
  return said.flatMap((told): TenseOrder[] => {
    if (told?.status === 'past') return [{ from: told, to: saying }];
    return isAhead(told) ? [{ from: saying, to: told }] : [];
  });
}

function isAhead(happening: Happening | null): boolean {
  return happening?.status === 'planned' || happening?.status === 'conditional';
}

/** Deeds of one party that are remembered: more, and the party tells nothing. */
const remembered = 8;

/** Of the same people, what is planned comes after what was done: by party, in each report's own order. */
export function orderPlans(
  tellings: readonly Telling[],
  happeningOf: ReadonlyMap<Telling, Happening>,
): (TenseOrder & { readonly telling: Telling })[] {
  const done = new Map<string, Set<Happening>>();
  return tellings.flatMap((telling) => {
    const happening = happeningOf.get(telling);
    const people = keysOf(telling.object).filter((key) => /^(?:person|group):/.test(key));
    return people.flatMap((key) => {
      const before = done.get(`${telling.cast.report} ${key}`) ?? new Set<Happening>();
      done.set(`${telling.cast.report} ${key}`, before);
      if (happening?.status === 'past' && before.size < remembered) before.add(happening);
      return happening && isAhead(happening)
        ? [...before].map((deed) => ({ from: deed, to: happening, telling }))
        : [];
    });
  });
}

/**
 * The news of a report is done; whatever the report says is going to happen, or may, comes after it, and so does what
 * it says is called for, welcomed or condemned now.
 */
export function orderNews(
  tellings: readonly Telling[],
  happeningOf: ReadonlyMap<Telling, Happening>,
): (TenseOrder & { readonly telling: Telling })[] {
  const news = new Map<number, Set<Happening>>();
  for (const telling of tellings) {
    const happening = happeningOf.get(telling);
    if (happening?.status !== 'past' || !isHeadline(telling)) continue;
    const done = news.get(telling.cast.report) ?? new Set<Happening>();
    if (done.size < remembered) done.add(happening);
    news.set(telling.cast.report, done);
  }
  return tellings.flatMap((telling) => {
    const happening = happeningOf.get(telling);
    if (!happening) return [];
    const deeds = [...(news.get(telling.cast.report) ?? [])];
    if (isReaction(telling))
      return deeds
        .filter((deed) => deed !== happening && !isAskedFor(telling, deed))
        .map((deed) => ({ from: deed, to: happening, telling }));
    if (!isAhead(happening) || !looksAhead(telling)) return [];
    return deeds.map((deed) => ({ from: deed, to: happening, telling }));
  });
}

const reactions = new Set(['call-for', 'demand', 'welcome', 'praise', 'criticise', 'condemn', 'thank']);

/** "Have called for", "welcomes": now, in the light of the news; not "have long called for". */
function isReaction(telling: Telling): boolean {
  const { cast, proposition, polarity } = telling;
  if (!reactions.has(proposition.predicate) || polarity === 'negative' || isHeadline(telling)) return false;
  const tree = cast.reading.treeOf(proposition.sentence);
  const verb = verbAt(tree, telling);
  const words = findChildren(tree, verb, 'aux', 'advmod').map((at) => wordAt(tree, at));
  if (words.some((word) => /^(?:long|repeatedly|previously|often|already|earlier|before)$/.test(word)))
    return false;
  const perfect = words.some((word) => /^(?:has|have)$/.test(word));
  // What is demanded day by day began before.
  const lasting = /^(?:call-for|demand)$/.test(proposition.predicate);
  return perfect || (!lasting && /^VB[ZP]$/.test(tree.tokens[verb]?.penn ?? ''));
}

/** What is called for has not been done yet: "have called for her release", where the news is the release. */
function isAskedFor({ cast, proposition, object, roles }: Telling, deed: Happening): boolean {
  const { propositions } = cast.reading.extraction;
  const { tokens } = cast.reading.treeOf(proposition.sentence);
  return [...object, ...roles.map(({ part }) => part)].some((part) => {
    if (part.kind === 'act') return propositions[part.act]?.predicate === deed.predicate;
    if (part.kind !== 'words') return false;
    return tokens.some(
      (token) => spanContains(part.span, token) && findActPredicate(token.lemma) === deed.predicate,
    );
  });
}

function isHeadline({ cast, proposition }: Telling): boolean {
  return cast.reading.extraction.report.regions.some(
    ({ kind, start, end }) =>
      kind === 'title' && start <= proposition.trigger.start && proposition.trigger.end <= end,
  );
}

/** From now on, not from some time in the past: "will", "may", "could be lifted"; not "would", "could have been". */
function looksAhead({ cast, proposition }: Telling): boolean {
  const tree = cast.reading.treeOf(proposition.sentence);
  const verb = tree.tokens.findIndex(
    ({ start, end, tag }) =>
      tag === 'VERB' && proposition.trigger.start <= start && end <= proposition.trigger.end,
  );
  const auxiliaries = findChildren(tree, verb, 'aux').map((at) => wordAt(tree, at));
  return (
    auxiliaries.some((word) => /^(?:will|['’]ll|may|might|could|can|shall)$/.test(word)) &&
    !auxiliaries.includes('have')
  );
}

/** "met the families and told the paper": what one says after "and" comes after what one did, step by step. */
export function orderSteps(
  tellings: readonly Telling[],
  happeningOf: ReadonlyMap<Telling, Happening>,
): (TenseOrder & { readonly telling: Telling })[] {
  return tellings.flatMap((telling, at) => {
    const saying = happeningOf.get(telling);
    if (saying?.status !== 'reporting-act') return [];
    const { sentence } = telling.proposition;
    const before = tellings
      .slice(Math.max(0, at - remembered), at)
      .filter((other) => other.cast === telling.cast && other.proposition.sentence === sentence);
    const tree = telling.cast.reading.treeOf(sentence);
    const verb = verbAt(tree, telling);
    if (tree.tokens[verb]?.penn !== 'VBD' || !hasRelation(tree, verb, 'conj')) return [];
    const step = before.find((other) => verbAt(tree, other) === headOf(tree, verb));
    const deed = step && happeningOf.get(step);
    return deed?.status === 'past' ? [{ from: deed, to: saying, telling }] : [];
  });
}

function verbAt(tree: Tree, { proposition }: Telling): number {
  return tree.tokens.findIndex(({ start }) => start === proposition.trigger.start);
}
