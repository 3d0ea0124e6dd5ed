import { findActPredicate, findPredicate } from '../extract/predicates.ts';
import type { Argument, Modality, Proposition, RoleName } from '../extract/proposition.ts';
import type { QuantityId } from '../extract/quantity.ts';
import type { TimeId } from '../extract/time-expression.ts';
import { lemmaAt } from '../extract/tree.ts';
import { type Span, spanContains, spansOverlap } from '../text/span.ts';
import { type Cast, kindOfKey } from './cast.ts';
import { isIdleEvent, judgedAct } from './pointing.ts';
import { groupBy } from './reading.ts';

/** Who or what fills a place: somebody by key, or what another proposition of the same report tells. */
export type Party =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'act'; readonly act: number };

export type RolePart =
  | Party
  | { readonly kind: 'time'; readonly id: TimeId }
  | { readonly kind: 'quantity'; readonly id: QuantityId }
  | { readonly kind: 'words'; readonly span: Span };

/** A proposition with everybody in it recognised; becomes a statement once events have ids. */
export interface Telling {
  readonly cast: Cast;
  /** Its index among the report's propositions. */
  readonly act: number;
  readonly proposition: Proposition;
  readonly subject: readonly Party[];
  readonly object: readonly Party[];
  readonly roles: readonly { readonly role: RoleName; readonly part: RolePart }[];
  readonly modality: readonly Modality[];
  readonly polarity: 'positive' | 'negative';
  /** Somebody is said to have agreed to it or decided it. */
  readonly decided: boolean;
  /** The act that says it with its own: "agreed to lift" is one statement, and the lifting its object. */
  readonly carrier: number | null;
  /** Keys of the sources, outermost first. */
  readonly sources: readonly string[];
}

/** Takes a report with its references resolved; gives its propositions with parties in place, in text order. */
export function tellPropositions(cast: Cast): Telling[] {
  const { extraction } = cast.reading;
  const look: Look = {
    cast,
    acts: groupBy([...extraction.propositions.keys()], (act) => extraction.propositions[act]?.sentence ?? -1),
    before: new Map(),
  };
  return extraction.propositions.map((proposition, act) => {
    const telling = tell(look, proposition, act);
    look.before.set(proposition.predicate, act);
    return telling;
  });
}

interface Look {
  readonly cast: Cast;
  /** Indices of the propositions of each sentence. */
  readonly acts: ReadonlyMap<number, readonly number[]>;
  /** The latest proposition so far with each predicate. */
  readonly before: Map<string, number>;
}

function tell(look: Look, proposition: Proposition, act: number): Telling {
  const clausesOf = (role: string): Party[] =>
    proposition.clauses
      .filter((clause) => clause.role === role)
      .map((clause) => ({ kind: 'act', act: clause.proposition }));
  const partiesOf = (args: readonly Argument[], role: string): Party[] =>
    unique([
      ...args.flatMap((argument) =>
        findParties(look, argument, act).filter(
          ({ kind }) =>
            kind === 'key' || role !== 'subject' || !isIdleEvent(look.cast, argument, proposition),
        ),
      ),
      ...clausesOf(role),
    ]);
  const sources = findSources(look.cast, proposition);
  return {
    cast: look.cast,
    act,
    proposition,
    subject: partiesOf(proposition.subject, 'subject'),
    object: partiesOf(proposition.object, 'object'),
    roles: [
      ...proposition.roles.map(({ role, argument }) => ({ role, part: findPart(look, role, argument, act) })),
      ...proposition.clauses.flatMap(({ role, proposition: other }) =>
        role === 'subject' || role === 'object' ? [] : [{ role, part: { kind: 'act', act: other } as const }],
      ),
    ],
    modality: withReported(proposition.modality, sources.length > 0 || proposition.attributions.length > 0),
    polarity: proposition.polarity,
    decided: false,
    carrier: null,
    sources,
  };
}

/** What somebody is said to have said is reported, not asserted. */
function withReported(modality: readonly Modality[], attributed: boolean): readonly Modality[] {
  if (!attributed || modality.includes('reported')) return modality.length > 0 ? modality : ['asserted'];
  return ['reported', ...modality.filter((mode) => mode !== 'asserted')];
}

function unique(parties: readonly Party[]): Party[] {
  const seen = new Map(
    parties.map((party) => [party.kind === 'key' ? party.key : party.act, party] as const),
  );
  return [...seen.values()];
}

/** Somebody by key; else what the words tell ("the release", "talks"); else nobody. */
function findParties(look: Look, argument: Argument, act: number): Party[] {
  const { propositions } = look.cast.reading.extraction;
  if (connectives.has(propositions[act]?.predicate ?? '')) {
    const other = findAct(look, argument, act) ?? findActOn(look, argument, act);
    if (other !== null) return [{ kind: 'act', act: other }];
  }
  const proposition = propositions[act];
  const ofCitizens = proposition?.predicate === 'citizen-of' && proposition.object.includes(argument);
  const country = ofCitizens ? keyOfNation(look.cast, argument) : null;
  const key = country ?? keyOfArgument(look.cast, argument, true);
  if (key !== null) return [{ kind: 'key', key }];
  const judged = judgedAct(look.cast, argument, proposition);
  const other = (judged === null ? undefined : look.before.get(judged)) ?? findAct(look, argument, act);
  return other === null ? [] : [{ kind: 'act', act: other }];
}

/** The country whose people a word names: "Germans" gives Germany. */
function keyOfNation({ reading }: Cast, { sentence, head }: Argument): string | null {
  const nations = reading.mentionsAt(sentence, head).map((at) => reading.mentions[at]?.country ?? null);
  const nation = nations.find((country) => country !== null);
  return nation ? `country:${nation}` : null;
}

const connectives = new Set(['follows', 'concurrent-with', 'cause', 'part-of']);

/** "Prisoners released following talks": where a connective hangs on a party, what is done to it is meant. */
function findActOn({ cast, acts }: Look, argument: Argument, act: number): number | null {
  const { propositions } = cast.reading.extraction;
  const deed = (acts.get(argument.sentence) ?? []).find((at) => {
    const other = propositions[at];
    if (at === act || !other || !findPredicate(other.predicate)?.plover) return false;
    return [...other.object, ...other.subject].some(({ head }) => head === argument.head);
  });
  return deed ?? null;
}

/** The key at an argument's head; a capital gives its country when `government` is asked for. */
export function keyOfArgument(cast: Cast, argument: Argument, government: boolean): string | null {
  const { reading, keys, standsFor } = cast;
  const found = reading.mentionsAt(argument.sentence, argument.head).filter((at) => {
    const mention = reading.mentions[at];
    return keys[at] && (mention?.head === argument.head || mention?.form === 'name');
  });
  const rank = (at: number): number => (reading.mentions[at]?.head === argument.head ? 0 : 1);
  const length = (at: number): number =>
    (reading.mentions[at]?.end ?? 0) - (reading.mentions[at]?.start ?? 0);
  const isName = (at: number): number => (reading.mentions[at]?.form === 'nominal' ? 0 : 1);
  const [best] = [...found].sort(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || isName(a) - isName(b),
  );
  if (best === undefined) return null;
  return (government ? standsFor[best] : null) ?? keys[best] ?? null;
}

/** The proposition that the argument's head word tells, or the latest one of that kind. */
function findAct(look: Look, argument: Argument, act: number): number | null {
  const { cast, acts, before } = look;
  const { propositions } = cast.reading.extraction;
  const tree = cast.reading.treeOf(argument.sentence);
  const token = tree.tokens[argument.head];
  if (!token) return null;
  const here = (acts.get(argument.sentence) ?? []).find((at) => {
    const trigger = propositions[at]?.trigger;
    return at !== act && trigger !== undefined && spansOverlap(trigger, token);
  });
  if (here !== undefined) return here;
  const lemma = lemmaAt(tree, argument.head);
  const predicate = findActPredicate(lemma);
  const told = predicate === null ? undefined : before.get(predicate);
  return told ?? pointAt(look, argument.sentence, lemma);
}

/** "The breakthrough": what the headline tells; "the move", "it": what the sentence before tells. */
function pointAt(look: Look, sentence: number, lemma: string): number | null {
  const { cast, acts } = look;
  if (newsNouns.has(lemma)) return firstDeed(cast, acts, 0) ?? firstDeed(cast, acts, sentence - 1);
  return stepNouns.has(lemma) ? (firstDeed(cast, acts, sentence - 1) ?? namedDeed(look, sentence - 1)) : null;
}

/** A deed told before that the sentence names again ("The release marked ..."). */
function namedDeed({ cast, before }: Look, sentence: number): number | null {
  const tree = cast.reading.treeOf(sentence);
  for (const token of tree.tokens.keys()) {
    const predicate = tree.tokens[token]?.tag === 'NOUN' ? findActPredicate(lemmaAt(tree, token)) : null;
    const act = predicate === null ? undefined : before.get(predicate);
    if (act !== undefined) return act;
  }
  return null;
}

const newsNouns = new Set(['breakthrough', 'development', 'news', 'achievement', 'milestone']);
const stepNouns = new Set([
  'move',
  'step',
  'decision',
  'concession',
  'gesture',
  'measure',
  'action',
  'incident',
  'it',
  'this',
]);

/** What is said of a deed is none: "Mali criticised it" does not criticise the welcome before. */
const reactions = new Set(['decide', 'state', 'welcome', 'praise', 'criticise', 'thank']);

/** The first thing done, not said, that a sentence tells. */
function firstDeed(cast: Cast, acts: Look['acts'], sentence: number): number | null {
  const { propositions } = cast.reading.extraction;
  const deed = (acts.get(sentence) ?? []).find((act) => {
    const predicate = propositions[act]?.predicate ?? '';
    return !reactions.has(predicate) && Boolean(findPredicate(predicate)?.plover);
  });
  return deed ?? null;
}

const bodily: readonly RoleName[] = [
  'place',
  'origin',
  'destination',
  'recipient',
  'addressee',
  'counterpart',
  'target',
  'commodity',
  'instrument',
];
const timely: readonly RoleName[] = ['time', 'duration', 'after', 'during'];
const governmental: readonly RoleName[] = ['recipient', 'addressee', 'counterpart', 'target'];

function findPart(look: Look, role: RoleName, argument: Argument, act: number): RolePart {
  const { extraction } = look.cast.reading;
  if (timely.includes(role)) {
    const time = extraction.times.find((known) => spansOverlap(known, argument));
    if (time) return { kind: 'time', id: time.id };
  }
  if (role === 'quantity') {
    const quantity = extraction.quantities.find(
      (known) => spansOverlap(known, argument) || spanContains(known, argument),
    );
    if (quantity) return { kind: 'quantity', id: quantity.id };
  }
  const key = bodily.includes(role) ? keyOfArgument(look.cast, argument, governmental.includes(role)) : null;
  if (key !== null) return { kind: 'key', key };
  const eventful = timely.includes(role) || role === 'exchangeFor' || role === 'target';
  const other = eventful ? findAct(look, argument, act) : null;
  return other === null
    ? { kind: 'words', span: { start: argument.start, end: argument.end } }
    : { kind: 'act', act: other };
}

/** Sources of what is said, then the speaker of the quotation in which it stands. */
function findSources(cast: Cast, { attributions, trigger }: Proposition): string[] {
  const { extraction } = cast.reading;
  const keys = attributions
    .flatMap((index) => extraction.attributions[index]?.sources ?? [])
    .map((source) => keyOfArgument(cast, source, true));
  const quote = extraction.quotes.find((known) => spanContains(known, trigger));
  if (quote?.speaker) keys.push(keyOfArgument(cast, quote.speaker, true));
  return [...new Set(keys.filter((key) => key !== null))];
}

/** Keys among parties. */
export function keysOf(parties: readonly Party[]): string[] {
  return parties.flatMap((party) => (party.kind === 'key' ? [party.key] : []));
}

/** True for parties that can be told apart: not a place, not goods. */
export function isActorKey(key: string): boolean {
  return ['person', 'country', 'organisation', 'group'].includes(kindOfKey(key));
}
