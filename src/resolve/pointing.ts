import { findActPredicate } from '../extract/predicates.ts';
import type { Argument, Proposition } from '../extract/proposition.ts';
import { lemmaAt } from '../extract/tree.ts';
import type { Cast } from './cast.ts';

/** True for "it" and the like, which may point to what happened. */
function pointsBack({ reading }: Cast, { sentence, head }: Argument): boolean {
  return /^(?:it|this|that)$/i.test(reading.treeOf(sentence).tokens[head]?.text ?? '');
}

/** "It broke away": what happened judges, causes and follows; it does nothing else. */
export function isIdleEvent(cast: Cast, argument: Argument, { predicate }: Proposition): boolean {
  return pointsBack(cast, argument) && !/^(?:assess|cause|follows|concurrent-with|part-of)$/.test(predicate);
}

/** "It was the worst accident": the kind of act that a judgement's own noun names; null where it names none. */
export function judgedAct(
  cast: Cast,
  argument: Argument,
  proposition: Proposition | undefined,
): string | null {
  if (proposition?.predicate !== 'assess' || !pointsBack(cast, argument)) return null;
  const tree = cast.reading.treeOf(argument.sentence);
  const value = proposition.roles.find(({ role }) => role === 'value')?.argument.head ?? -1;
  return tree.tokens[value]?.tag === 'NOUN' ? findActPredicate(lemmaAt(tree, value)) : null;
}
