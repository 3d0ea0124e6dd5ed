import { boundsOf, type Dating } from './event-dating.ts';
import type { Happening } from './happening.ts';
import type { Party, Telling } from './telling.ts';

interface Pair {
  readonly one: Happening;
  readonly other: Happening;
}

type HappeningAt = (telling: Telling, party: Party) => Happening | null;

/**
 * Dates for what has none and is told to go on during something dated, or ever since: "a crackdown during an election
 * in 2020", "sanctions since that crackdown". What is put down goes on meanwhile, too. The date is lent to the month at
 * best, since two that overlap need not share their days, and only by a told date: one worked out from the day of
 * publication says nothing of the past.
 */
export function lendDates(
  tellings: readonly Telling[],
  happeningAt: HappeningAt,
  happeningOf: ReadonlyMap<Telling, Happening>,
  dates: ReadonlyMap<Happening, Dating>,
): ReadonlyMap<Happening, Dating> {
  const lent = new Map<Happening, Dating>();
  const isUndated = (happening: Happening, status: Happening['status']): boolean =>
    happening.status === status && dates.get(happening)?.precision === 'none' && !lent.has(happening);
  const lender = (happening: Happening): Dating | undefined => lent.get(happening) ?? dates.get(happening);
  const meanwhile = tellings.flatMap((telling) => findMeanwhile(telling, happeningAt, happeningOf));
  const turned = meanwhile.map(({ one, other }): Pair => ({ one: other, other: one }));
  for (let round = 0; round < rounds; round++) {
    for (const { one, other } of [...meanwhile, ...turned]) {
      const edtf = lent.get(other)?.edtf ?? aboutMonth(toldDate(dates.get(other)));
      if (edtf && isUndated(one, 'past')) lent.set(one, borrow(edtf, lender(other)));
    }
  }
  const later = tellings.flatMap((telling) => findLinked(telling, 'follows', since, happeningAt));
  for (const { one, other } of later) {
    const edtf = lent.get(other)?.edtf ?? toldDate(dates.get(other));
    if (edtf && isUndated(one, 'ongoing')) lent.set(one, borrow(`${edtf}/..`, lender(other)));
  }
  return lent;
}

/** "Protests during an election, which the police put down": the date goes two steps. */
const rounds = 2;

/** "While" and "as" also set two years against each other; "during" does not. */
const during = /^during$/i;
const since = /^(?:ever )?since$/i;

function findMeanwhile(
  telling: Telling,
  happeningAt: HappeningAt,
  happeningOf: ReadonlyMap<Telling, Happening>,
): Pair[] {
  const own = happeningOf.get(telling) ?? null;
  const lenders = telling.proposition.predicate === 'repress' ? ['during', 'target'] : ['during'];
  const roles = telling.roles.flatMap(({ role, part }) =>
    lenders.includes(role) && part.kind === 'act' ? pair(own, happeningAt(telling, part)) : [],
  );
  return [...roles, ...findLinked(telling, 'concurrent-with', during, happeningAt)];
}

/** What a connective of these words ties: its subject with its object. */
function findLinked(telling: Telling, predicate: string, words: RegExp, happeningAt: HappeningAt): Pair[] {
  const { proposition, cast, polarity, subject, object } = telling;
  const { start, end } = proposition.trigger;
  const told = proposition.predicate === predicate && polarity === 'positive';
  if (!told || !words.test(cast.reading.extraction.report.text.slice(start, end))) return [];
  return subject.flatMap((one) =>
    object.flatMap((other) => pair(happeningAt(telling, one), happeningAt(telling, other))),
  );
}

function pair(one: Happening | null, other: Happening | null): Pair[] {
  return one && other && one !== other ? [{ one, other }] : [];
}

/** A date that a report tells, not one worked out from publication, and no interval. */
function toldDate(dating: Dating | undefined): string | null {
  const edtf = dating?.edtf ?? '';
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : null;
}

function aboutMonth(date: string | null): string | null {
  return date && `${date.slice(0, 7)}~`;
}

function borrow(edtf: string, lender: Dating | undefined): Dating {
  return { ...boundsOf(edtf), dating: { because: lender?.dating?.because ?? [], workedOut: true } };
}
