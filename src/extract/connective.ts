import { type Draft, makeDraft } from './draft.ts';
import { findNounPredicate } from './noun-predicate.ts';
import { findVerbPredicate } from './predicates.ts';
import { referentOf, type Scene } from './scene.ts';
import {
  caseOf,
  findChildren,
  hasRelation,
  headOf,
  isVerb,
  lemmaAt,
  markerOf,
  type Tree,
  wordAt,
} from './tree.ts';
import { carriedBy } from './verbal.ts';

interface Connective {
  readonly predicate: 'follows' | 'concurrent-with' | 'cause';
  /** True where the event after the word is the subject: "X before Y" says that Y follows X. */
  readonly turned: boolean;
}

const connectives = new Map<string, Connective>([
  ...rows('after,following,since,in the wake of,ever since,once,upon,in the aftermath of', 'follows', false),
  ...rows('before,prior to,ahead of,until', 'follows', true),
  ...rows('during,as,while,amid,amidst,when,alongside', 'concurrent-with', false),
  ...rows('because,because of,due to,owing to,as a result of,thanks to,in response to', 'cause', true),
]);
const orderVerbs = new Map<string, Connective>([
  ['follow', { predicate: 'follows', turned: false }],
  ['precede', { predicate: 'follows', turned: true }],
]);

function rows(words: string, predicate: Connective['predicate'], turned: boolean): [string, Connective][] {
  return words.split(',').map((word) => [word, { predicate, turned }]);
}

/** How one event stands to another by the word between them: "after", "as", "because of", "followed". */
export function readConnectives(scene: Scene, token: number): Draft[] {
  const { tree } = scene;
  const draft =
    isVerb(tree, token) && orderVerbs.has(lemmaAt(tree, token)) ? readOrderVerb(scene, token) : null;
  return [...(draft ? [draft] : []), ...readClauseLink(scene, token), ...readPhraseLink(scene, token)];
}

/** "The release followed talks": two events around a verb of order. */
function readOrderVerb(scene: Scene, verb: number): Draft | null {
  const { tree } = scene;
  const subject = findChildren(tree, verb, 'nsubj')[0];
  const object = findChildren(tree, verb, 'obj')[0];
  const order = orderVerbs.get(lemmaAt(tree, verb));
  if (subject === undefined || object === undefined || !order) return null;
  const [first, second] = [referentOf(scene, subject), referentOf(scene, object)];
  return isEvent(scene, second) ? link(scene, verb, order, first, second) : null;
}

/** "..., after the court ruled": an adverbial clause. */
function readClauseLink(scene: Scene, clause: number): Draft[] {
  const { tree } = scene;
  if (!hasRelation(tree, clause, 'advcl')) return [];
  const marker = findChildren(tree, clause, 'mark', 'case', 'advmod').find(
    (m) => m < clause && connectives.has(wordAt(tree, m)),
  );
  const found =
    connectives.get(markerOf(tree, clause)) ??
    (marker === undefined ? undefined : connectives.get(wordAt(tree, marker)));
  const main = mainOf(tree, headOf(tree, clause));
  if (isSourceClause(tree, clause)) return [];
  if (!found || marker === undefined || main < 0) return [];
  return [link(scene, marker, found, main, clause)];
}

/** "as reported by X": a source, no second event. */
function isSourceClause(tree: Tree, clause: number): boolean {
  return (
    markerOf(tree, clause) === 'as' &&
    tree.tokens[clause]?.penn === 'VBN' &&
    findVerbPredicate(lemmaAt(tree, clause)) === 'state'
  );
}

/** "after the talks", "during the election": a phrase that names an event. */
function readPhraseLink(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  if (!hasRelation(tree, noun, 'obl', 'nmod')) return [];
  const found = connectives.get(caseOf(tree, noun));
  const event = referentOf(scene, noun);
  if (!found || !isEvent(scene, event)) return [];
  const opening = findChildren(tree, noun, 'case')[0] ?? noun;
  const governor = eventAbove(scene, headOf(tree, noun));
  if (governor < 0) return [];
  const main = isVerb(tree, governor) ? mainOf(tree, toldBy(scene, governor, opening)) : governor;
  return [link(scene, opening, found, main, event)];
}

/** The nearest verb or noun for an act from a token up: people and things do not come before or after anything. */
function eventAbove(scene: Scene, from: number): number {
  let at = from;
  for (let steps = 0; at >= 0 && !isEvent(scene, at) && steps < nearby; steps++) {
    if (findChildren(scene.tree, at, 'cop').length > 0) return at;
    at = headOf(scene.tree, at);
  }
  return at >= 0 && isEvent(scene, at) ? at : from;
}

const nearby = 8;

/** "announced the release of X, following talks": what is announced comes after the talks. */
function toldBy(scene: Scene, verb: number, opening: number): number {
  const { tree } = scene;
  if (!/^(?:announce|report|confirm)$/u.test(lemmaAt(tree, verb))) return verb;
  const act = findChildren(tree, verb, 'obj').find(
    (o) => o < opening && findNounPredicate(scene, o) !== null,
  );
  return act !== undefined && tree.tokens[opening - 1]?.text === ',' ? act : verb;
}

/** "came after", "took place during": the subject is the event, not the empty verb. */
function mainOf(tree: Tree, verb: number): number {
  if (!/^(?:come|happen|occur|take|follow)$/u.test(lemmaAt(tree, verb))) return verb;
  return findChildren(tree, verb, 'nsubj')[0] ?? verb;
}

function isEvent(scene: Scene, token: number): boolean {
  return isVerb(scene.tree, token) || findNounPredicate(scene, token) !== null;
}

function link(
  { tree }: Scene,
  at: number,
  { predicate, turned }: Connective,
  main: number,
  other: number,
): Draft {
  const [inner, outer] = [carriedBy(tree, main), carriedBy(tree, other)];
  const [subject, object] = turned ? [outer, inner] : [inner, outer];
  return makeDraft(at, predicate, predicate, {
    clauses: [
      { role: 'subject', at: subject },
      { role: 'object', at: object },
    ],
    negationSpent: true,
  });
}
