import { boundsOf, type Dating } from './event-dating.ts';
import type { Happening } from './happening.ts';
import type { Party, Telling } from './telling.ts';

interface Pair {
  readonly one: Happening;
  readonly other: Happening;
}

/**
 * Dates for what has none and is told to go on during something dated: "a crackdown during an election in 2020". What
 * is put down goes on meanwhile, too. The date is lent to the month at best, since the two need not share their days,
 * and only by a told date: one worked out from the day of publication says nothing of the past.
 */
export function lendDates(
  tellings: readonly Telling[],
  happeningAt: (telling: Telling, party: Party) => Happening | null,
  happeningOf: ReadonlyMap<Telling, Happening>,
  dates: ReadonlyMap<Happening, Dating>,
): ReadonlyMap<Happening, Dating> {
  const pairs = tellings.flatMap((telling) => findPairs(telling, happeningAt, happeningOf));
  const lent = new Map<Happening, Dating>();
  const lendable = (happening: Happening): Dating | null =>
    lent.get(happening) ?? atMostMonth(dates.get(happening));
  for (let round = 0; round < rounds; round++) {
    const turned = pairs.map(({ one, other }): Pair => ({ one: other, other: one }));
    for (const { one, other } of [...pairs, ...turned]) {
      const dating = lendable(other);
      const isUndated = one.status === 'past' && dates.get(one)?.precision === 'none' && !lent.has(one);
      if (isUndated && dating) lent.set(one, dating);
    }
  }
  return lent;
}

/** "Protests during an election, which the police put down": the date goes two steps. */
const rounds = 2;

function findPairs(
  telling: Telling,
  happeningAt: (telling: Telling, party: Party) => Happening | null,
  happeningOf: ReadonlyMap<Telling, Happening>,
): Pair[] {
  const at = (party: Party): Happening | null => happeningAt(telling, party);
  if (telling.polarity === 'negative') return [];
  if (isDuring(telling))
    return telling.subject.flatMap((one) => telling.object.flatMap((o) => pair(at(one), at(o))));
  const own = happeningOf.get(telling) ?? null;
  const lends = telling.proposition.predicate === 'repress' ? ['during', 'target'] : ['during'];
  return telling.roles.flatMap(({ role, part }) =>
    lends.includes(role) && part.kind === 'act' ? pair(own, at(part)) : [],
  );
}

function pair(one: Happening | null, other: Happening | null): Pair[] {
  return one && other && one !== other ? [{ one, other }] : [];
}

/** "While" and "as" also set two years against each other; "during" does not. */
function isDuring({ proposition, cast }: Telling): boolean {
  const { start, end } = proposition.trigger;
  const word = cast.reading.extraction.report.text.slice(start, end).toLowerCase();
  return proposition.predicate === 'concurrent-with' && word === 'during';
}

/** A told date to the month at best; null for one that is open or worked out to be about then. */
function atMostMonth(dating: Dating | undefined): Dating | null {
  const exact = dating?.edtf ?? '';
  if (!dating?.dating || !/^\d{4}(?:-\d{2}){0,2}$/.test(exact)) return null;
  return {
    ...boundsOf(`${exact.slice(0, 7)}~`),
    dating: { because: dating.dating.because, workedOut: true },
  };
}
