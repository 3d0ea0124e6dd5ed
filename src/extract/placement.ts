import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Argument, Proposition, RoleName } from './proposition.ts';
import type { Quantity } from './quantity.ts';
import type { TimeExpression } from './time-expression.ts';

type Role = Proposition['roles'][number];

/** Relations that a time beside them does not date ("the former president said on Monday"). */
const timeless = new Set([
  'hold-office',
  'represent',
  'lead',
  'affiliated-with',
  'kin-of',
  'citizen-of',
  'used-in',
  'follows',
  'concurrent-with',
  'cause',
  'part-of',
]);

/**
 * Gives each time to the nearest predicate above it in its sentence's tree, and each number to the proposition whose
 * object or subject it counts. Linear in all of them.
 */
export function placeInTime(
  propositions: readonly Proposition[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  quantities: readonly Quantity[],
): Proposition[] {
  const added: Role[][] = propositions.map(() => []);
  placeTimes(propositions, sentences, times, added);
  const counted = new Map(quantities.map((quantity) => [quantity.counted.end, quantity]));
  return propositions.map((p, index) => ({
    ...p,
    roles: [...p.roles, ...(added[index] ?? []), ...countRoles(p, sentences, counted)],
  }));
}

function placeTimes(
  propositions: readonly Proposition[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  added: readonly Role[][],
): void {
  const byTrigger = indexTriggers(propositions, sentences);
  let sentence = 0;
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= time.start) sentence++;
    const found = sentences[sentence];
    if (!found || found.start > time.start) continue;
    if (isInForce(found, time)) continue;
    const top = topToken(found, time);
    const role: RoleName = time.timex.type === 'DURATION' ? 'duration' : 'time';
    const argument: Argument = { start: time.start, end: time.end, sentence, head: top };
    for (const p of nearestAbove(found, top, byTrigger)) added[p]?.push({ role, argument });
  }
}

/** "Will drop sanctions, in force since May": how long they have lasted, not when they are dropped. */
function isInForce({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const words = tokens.slice(Math.max(0, at - 3), Math.max(0, at)).map(({ text }) => text.toLowerCase());
  return /^in (?:force|place|effect) (?:since|from)$/u.test(words.join(' '));
}

/**
 * Propositions by the offsets at which the words of their triggers may start: the first one, and the last where no
 * other trigger starts ("sanctions were increased two years later").
 */
function indexTriggers(
  propositions: readonly Proposition[],
  sentences: readonly Sentence[],
): Map<number, number[]> {
  const byFirst = new Map<number, number[]>();
  const byLast = new Map<number, number[]>();
  propositions.forEach(({ trigger, predicate, sentence }, index) => {
    if (timeless.has(predicate)) return;
    const found = sentences[sentence];
    const last = found?.tokens[firstTokenAt(found, trigger.end - 1)];
    byFirst.set(trigger.start, [...(byFirst.get(trigger.start) ?? []), index]);
    if (last) byLast.set(last.start, [...(byLast.get(last.start) ?? []), index]);
  });
  return new Map([...byLast, ...byFirst]);
}

function topToken(sentence: Sentence, span: Span): number {
  const from = firstTokenAt(sentence, span.start);
  for (let at = from; (sentence.tokens[at]?.start ?? span.end) < span.end; at++) {
    const head = sentence.tokens[sentence.tokens[at]?.head ?? -1];
    if (!head || head.start < span.start || head.start >= span.end) return at;
  }
  return from;
}

/** Binary search for the first token that ends after an offset. */
function firstTokenAt(sentence: Sentence, offset: number): number {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many steps up the tree a time may look for what it dates. */
const reach = 8;

function nearestAbove(
  sentence: Sentence,
  from: number,
  byTrigger: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const limit = isInsideName(sentence, from) ? 2 : reach;
  let at = from;
  for (let steps = 0; at >= 0 && steps < limit; steps++) {
    const token = sentence.tokens[at];
    const found = token && byTrigger.get(token.start);
    if (found) return found;
    // "X was held in May and Y in June": June is not when X was.
    if (token?.relation === 'orphan' || (steps > 0 && opensBound(sentence, at))) return [];
    if (isOwnClause(sentence, at)) return [];
    at = token?.head ?? -1;
  }
  return [];
}

/**
 * "the deadliest attack since the siege in 2004": the siege is what the year dates, and the attack came later. So is
 * the captivity of "freed on Monday after being held since 2023".
 */
function opensBound({ tokens }: Sentence, head: number): boolean {
  const tag = tokens[head]?.tag ?? '';
  const verb = /^(?:VERB|AUX)$/u.test(tag);
  if (!verb && !/^(?:NOUN|PROPN)$/u.test(tag)) return false;
  for (let at = head - 1; at >= Math.max(0, head - 8); at--) {
    if (tokens[at]?.head === head && tokens[at]?.relation === (verb ? 'mark' : 'case'))
      return /^(?:since|after|before|until|following)$/iu.test(tokens[at]?.text ?? '');
  }
  return false;
}

/** "X was freed, and Y was moved in June": a second clause with a subject of its own dates nothing before it. */
function isOwnClause({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.relation !== 'conj' || !/^(?:VERB|AUX)$/u.test(tokens[at]?.tag ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - subjectReach), at);
  return before.some(({ head, relation }) => head === at && /^(?:nsubj|csubj|expl)/u.test(relation));
}

/** How many tokens before its verb a subject may stand. */
const subjectReach = 40;

/** "the 2004 siege": a year in front of a noun dates what the noun names, nothing beyond. */
function isInsideName({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  const noun = tokens[token?.head ?? -1];
  return (
    /^(?:nummod|amod|compound)$/u.test(token?.relation ?? '') && /^(?:NOUN|PROPN)$/u.test(noun?.tag ?? '')
  );
}

function countRoles(
  p: Proposition,
  sentences: readonly Sentence[],
  counted: ReadonlyMap<number, Quantity>,
): Role[] {
  const argument = [...p.object, ...p.subject].find((a) => quantityOf(a, sentences, counted));
  const quantity = argument && quantityOf(argument, sentences, counted);
  return argument && quantity
    ? [
        {
          role: 'quantity',
          argument: { start: quantity.start, end: quantity.end, sentence: p.sentence, head: argument.head },
        },
      ]
    : [];
}

function quantityOf(
  argument: Argument,
  sentences: readonly Sentence[],
  counted: ReadonlyMap<number, Quantity>,
): Quantity | undefined {
  const head = sentences[argument.sentence]?.tokens[argument.head];
  return (head && counted.get(head.end)) ?? counted.get(argument.end);
}
