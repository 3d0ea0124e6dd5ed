import type { ParticipantId, Statement } from '../../src/resolve/statement.ts';
import type { GoldStatement } from './gold.ts';
import type { Matching, Pair } from './matching.ts';
import { type Score, startTally, type Tally } from './score.ts';
import { sharedLength } from './text-layers.ts';

const looseEnds: readonly string[] = ['assess', 'follows', 'concurrent-with', 'cause', 'part-of'];
const symmetric: readonly string[] = [
  'meet-negotiate',
  'speak-with',
  'agree',
  'improve-relations',
  'strain-relations',
  'ally-with',
];

/** Statements by subject, predicate and object in the same sentence; then the same with the predicate alone. */
export function scoreStatements(matching: Matching): readonly Score[] {
  const whole = startTally('statements: subject, predicate, object', '90 P, 75 R');
  const predicates = startTally('statements: predicate in its sentence', '');
  const others = startTally('assess, follows, cause, part-of ...', '');
  for (const pair of matching.pairs) {
    const used = new Set<Statement>();
    const shared = new Set<Statement>();
    for (const wanted of pair.gold.statements) {
      const loose = looseEnds.includes(wanted.predicate);
      const candidates = pair.found.statements.filter(
        (s) => s.predicate === wanted.predicate && inSentence(s, wanted),
      );
      const same = candidates.filter((s) => sameArguments(matching, s, wanted));
      const heard = candidates.map((s) => describeFound(matching, s)).join(' | ');
      takeFirst(
        loose ? others : whole,
        same,
        used,
        `${describeGold(wanted)}${heard ? `  found ${heard}` : ''}`,
      );
      if (!loose) takeFirst(predicates, candidates, shared, describeGold(wanted));
    }
    countFalse(matching, pair, used, (s) => (looseEnds.includes(s.predicate) ? others : whole).wrong);
    countFalse(matching, pair, shared, (s) => (looseEnds.includes(s.predicate) ? null : predicates.wrong));
  }
  return [whole.score(), predicates.score(), others.score()];
}

function takeFirst(tally: Tally, candidates: readonly Statement[], used: Set<Statement>, name: string): void {
  const first = candidates.find((s) => !used.has(s));
  if (!first) {
    tally.miss(name);
    return;
  }
  used.add(first);
  tally.right();
}

function countFalse(
  matching: Matching,
  pair: Pair,
  used: ReadonlySet<Statement>,
  wrongOf: (statement: Statement) => ((name: string) => void) | null,
): void {
  const known = new Set(pair.gold.statements.map((s) => s.predicate));
  const duplicates = pair.gold.statements.flatMap((s) =>
    (s.alsoAt ?? []).map((span) => ({ ...span, predicate: s.predicate })),
  );
  for (const statement of pair.found.statements) {
    if (used.has(statement)) continue;
    // A repeated headline says the same again, and a verb outside the closed set is no answer to this question.
    if (duplicates.some((d) => sharedLength(d, statement.trigger) > 0 && d.predicate === statement.predicate))
      continue;
    if (!known.has(statement.predicate) && !closedSet.has(statement.predicate)) continue;
    wrongOf(statement)?.(`${pair.gold.no} ${describeFound(matching, statement)}`);
  }
}

const closedSet = new Set(
  `release transfer lift-sanctions impose-sanctions agree decide meet-negotiate speak-with state welcome thank call-for
  refuse-recognition pressure support provide-aid allow-territory-use attack fight accuse detain hold-prisoner repress protest
  oppose prevent isolate exile hold-office represent lead affiliated-with kin-of citizen-of award-held ally-with influence
  depend-on govern improve-relations strain-relations intend hold-election break-away export import used-in follows
  concurrent-with cause part-of assess`.split(/\s+/),
);

function inSentence(found: Statement, wanted: GoldStatement): boolean {
  return [wanted.evidence, ...(wanted.alsoAt ?? [])].some((e) => sharedLength(e, found.trigger) > 0);
}

function sameArguments(matching: Matching, found: Statement, wanted: GoldStatement): boolean {
  const fits = (ids: readonly ParticipantId[], gold: readonly string[]): boolean =>
    fitsSlot(matching, ids, gold, wanted.inferred);
  if (symmetric.includes(wanted.predicate)) {
    return fits([...found.subject, ...found.object], [...wanted.subject, ...wanted.object]);
  }
  return fits(found.subject, wanted.subject) && fits(found.object, wanted.object);
}

/** Every required argument is there and nothing that the gold does not have; inferred ones are optional. */
function fitsSlot(
  matching: Matching,
  found: readonly string[],
  wanted: readonly string[],
  inferred: readonly string[],
): boolean {
  const collapse = (id: string): string => matching.drawnAs.get(id) ?? id;
  const ids = new Set(
    found.map((id) => collapse(matching.toGold.get(collapse(id)) ?? matching.toGold.get(id) ?? id)),
  );
  const all = new Set(wanted.map(collapse));
  const required = wanted.filter((id) => !inferred.includes(id)).map(collapse);
  return required.every((id) => ids.has(id)) && [...ids].every((id) => all.has(id));
}

function describeGold(s: GoldStatement): string {
  return `${s.id} ${s.sentence.slice(4)} [${s.subject.join(' ')}] ${s.predicate} [${s.object.join(' ')}] "${s.trigger.text}"`;
}

function describeFound({ toGold }: Matching, s: Statement): string {
  const names = (ids: readonly string[]): string => ids.map((id) => toGold.get(id) ?? `?${id}`).join(' ');
  return `[${names(s.subject)}] ${s.predicate} (${s.verb}) [${names(s.object)}]`;
}
