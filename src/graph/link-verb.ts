import { findPredicate, findVerbPredicate } from '../extract/predicates.ts';
import { inflectPast } from '../resolve/inflect.ts';
import type { Statement } from '../resolve/statement.ts';
import { actPhrases } from './act-phrases.ts';
import { type Cast, isCampaign, promisingPredicates } from './link-rules.ts';

/** How acts read between two names where the predicate alone would not say it, in base form. */
const acts: ReadonlyMap<string, string> = new Map([
  ...actPhrases,
  ['hold-prisoner', 'imprison'],
  ['intend', 'have plans about'],
  ['test-fire', 'test-fire'],
  ['merge', 'merge with'],
  ['cooperate', 'cooperate with'],
  ['disagree', 'disagree with'],
  ['protest', 'protest against'],
]);

/** How lasting ties read: "A belongs to B". */
const ties: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'hold-office': 'holds office in',
    'affiliated-with': 'belongs to',
    'citizen-of': 'citizen of',
    'kin-of': 'relative of',
    'ally-with': 'ally of',
    'depend-on': 'depends on',
    'live-in': 'lives in',
    'work-for': 'works for',
    govern: 'governs',
    lead: 'leads',
    own: 'owns',
    represent: 'represents',
    export: 'exports to',
    import: 'imports from',
    influence: 'influences',
  }),
);

const plainVerb = /^[a-z]+(?:[ -][a-z]+)*$/;

/**
 * The verb between the names of a link, as its most told statement has it ("freed"); a phrase where the predicate is
 * no verb ("belongs to"). Statements must not be empty; `receives` adds "to" for who is given something.
 */
export function phraseLink(statements: readonly Statement[], receives: boolean, cast: Cast): string {
  const verb = mostTold(statements, (statement) => phraseStatement(statement, cast));
  return receives && !verb.endsWith(' to') ? `${verb} to` : verb;
}

/** The verb of one statement as it reads between who acts and who undergoes it, in the past. */
export function phraseStatement(statement: Statement, cast: Cast): string {
  const tie = ties.get(statement.predicate);
  if (tie) return tie;
  const promised = promisedAct(statement, cast);
  return inflectPast(promised ? `${statement.predicate} to ${baseOf(promised)}` : readVerb(statement));
}

/** The predicate of what is decided, agreed or intended. */
function promisedAct(statement: Statement, cast: Cast): string | null {
  if (!promisingPredicates.has(statement.predicate)) return null;
  for (const id of statement.object) {
    const event = cast.events.get(id);
    if (event) return event.predicate;
  }
  return null;
}

function baseOf(predicate: string): string {
  return acts.get(predicate) ?? predicate.replaceAll('-', ' ');
}

/** The verb of one statement in base form: the report's own if it is one of this predicate; a noun ("the agreement") gives way to the predicate. */
export function readVerb(statement: Statement): string {
  const { predicate } = statement;
  const verb = statement.verb.toLowerCase();
  const known = findPredicate(predicate) === null || findVerbPredicate(verb) === predicate;
  if (isCampaign(statement)) return verb.endsWith(' for') ? verb : `${verb} for`;
  const own = known && plainVerb.test(verb);
  return own && !acts.get(predicate) ? verb : baseOf(predicate);
}

/** The word that most reports have; one that repeats itself counts once. */
function mostTold(statements: readonly Statement[], read: (statement: Statement) => string): string {
  const told = new Map<string, Set<string>>();
  for (const statement of statements) {
    const word = read(statement);
    told.set(word, (told.get(word) ?? new Set()).add(statement.report));
  }
  const [first] = [...told].sort(([a, inA], [b, inB]) => inB.size - inA.size || (a < b ? -1 : Number(a > b)));
  return first?.[0] ?? '';
}
