import { spanContains } from '../text/span.ts';
import { groupBy } from './reading.ts';
import { keysOf, type Party, type Telling } from './telling.ts';

const deciding = new Set(['agree', 'decide']);

/**
 * Marks the acts that parties are said to have agreed to or decided. "Agreed to lift" and "lifted" tell one happening,
 * whichever stage of it a report has reached; what is only wanted, planned or possible stays apart.
 */
export function markDecided(tellings: readonly Telling[]): Telling[] {
  const acts = new Set<string>();
  for (const { cast, proposition, modality, object } of tellings) {
    if (!deciding.has(proposition.predicate) || modality.some((mode) => open.has(mode))) continue;
    for (const party of object) if (party.kind === 'act') acts.add(`${cast.report} ${party.act}`);
  }
  return tellings.map((telling) =>
    acts.has(`${telling.cast.report} ${telling.act}`) ? { ...telling, decided: true } : telling,
  );
}

/**
 * "Agreed to buy the bank for 2bn" says one thing: the buying is the object of the agreement and no statement beside
 * it. Marks such acts, and gives the agreement or decision what was said of the act: when, how much, where to, and by
 * whom where nobody else is named.
 */
export function carryActs(tellings: readonly Telling[]): Telling[] {
  const byAct = new Map(
    tellings.map((telling) => [`${telling.cast.report} ${telling.act}`, telling] as const),
  );
  const carriers = new Map<Telling, number>();
  const enriched = new Map<Telling, Telling['roles']>();
  const doers = new Map<Telling, Telling['subject']>();
  for (const telling of tellings) {
    const { cast, proposition, object } = telling;
    if (!deciding.has(proposition.predicate)) continue;
    const inner = object.flatMap((party) =>
      party.kind === 'act' ? (byAct.get(`${cast.report} ${party.act}`) ?? []) : [],
    );
    const carried = inner.filter((act) => isClauseOf(act, telling));
    for (const act of carried) carriers.set(act, telling.act);
    const [first] = carried;
    if (telling.subject.length === 0 && first) doers.set(telling, first.subject);
    const known = new Set(telling.roles.map(({ role }) => role));
    const more = carried.flatMap(({ roles }) => roles.filter(({ role }) => !known.has(role)));
    if (more.length > 0) enriched.set(telling, [...telling.roles, ...more]);
  }
  return tellings.map((telling) => ({
    ...telling,
    subject: doers.get(telling) ?? telling.subject,
    roles: enriched.get(telling) ?? telling.roles,
    carrier: topCarrier(carriers, byAct, telling),
  }));
}

/** "Agreed to decide to lift": the outermost says all of it. */
function topCarrier(
  carriers: ReadonlyMap<Telling, number>,
  byAct: ReadonlyMap<string, Telling>,
  telling: Telling,
): number | null {
  let top = carriers.get(telling) ?? null;
  for (let depth = 0; depth < deepest; depth++) {
    const above = byAct.get(`${telling.cast.report} ${top}`);
    const next = above && carriers.get(above);
    if (next === undefined) return top;
    top = next;
  }
  return null;
}

/** Agreements to decide to agree are not told deeper than this. */
const deepest = 4;

/** An infinitive in the same sentence; what a noun tells ("the release") stands by itself. */
function isClauseOf(act: Telling, telling: Telling): boolean {
  const { sentence, trigger } = act.proposition;
  if (sentence !== telling.proposition.sentence) return false;
  const { tokens } = act.cast.reading.treeOf(sentence);
  return tokens.some((token) => token.penn === 'VB' && spanContains(trigger, token));
}

/**
 * "After receiving care they will be moved": the care lies ahead as well. Gives what precedes something planned in its
 * own sentence, and has no tense of its own, the modality of that.
 */
export function carryPlans(tellings: readonly Telling[]): Telling[] {
  const byAct = new Map(
    tellings.map((telling) => [`${telling.cast.report} ${telling.act}`, telling] as const),
  );
  const planned = new Map<Telling, Telling>();
  for (const telling of tellings) {
    if (telling.proposition.predicate !== 'follows') continue;
    const at = (party: Party): Telling[] =>
      party.kind === 'act' ? [byAct.get(`${telling.cast.report} ${party.act}`) ?? telling] : [];
    const later = telling.subject.flatMap(at).find(({ modality }) => modality.includes('future'));
    for (const earlier of telling.object.flatMap(at))
      if (later && isTenseless(earlier, later)) planned.set(earlier, later);
  }
  return tellings.map((telling) => {
    const later = planned.get(telling);
    return later ? { ...telling, modality: later.modality } : telling;
  });
}

/**
 * "Acme will buy the bank. The purchase needs approval": what a noun tells lies ahead as well where every verb of the
 * report for the same puts it there.
 */
export function carryToNouns(tellings: readonly Telling[]): Telling[] {
  const verbal = groupBy(
    tellings.filter((telling) => isTold(telling, /^VB/)),
    ({ cast, proposition }) => `${cast.report} ${proposition.predicate}`,
  );
  return tellings.map((telling) => {
    const { cast, proposition, modality, object } = telling;
    if (modality.some((mode) => open.has(mode)) || isTold(telling, /^VB/)) return telling;
    const objects = new Set(keysOf(object));
    const same = (verbal.get(`${cast.report} ${proposition.predicate}`) ?? []).filter((other) =>
      keysOf(other.object).some((key) => objects.has(key)),
    );
    const ahead = same.length > 0 && same.every((other) => other.modality.includes('future'));
    return ahead
      ? { ...telling, modality: [...modality.filter((mode) => mode !== 'asserted'), 'future'] }
      : telling;
  });
}

function isTold({ cast, proposition }: Pick<Telling, 'cast' | 'proposition'>, tag: RegExp): boolean {
  const { tokens } = cast.reading.treeOf(proposition.sentence);
  return tokens.some((token) => tag.test(token.penn) && spanContains(proposition.trigger, token));
}

function isTenseless({ cast, proposition }: Telling, later: Telling): boolean {
  if (proposition.sentence !== later.proposition.sentence) return false;
  return isTold({ cast, proposition }, /^VBG$/);
}

const open = new Set<string>(['possible', 'future', 'condition']);
