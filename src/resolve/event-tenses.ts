import type { Happening } from './happenings.ts';
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
