import { lemmaAt } from '../extract/tree.ts';
import type { Cast } from './cast.ts';
import { keysOf, type Telling } from './telling.ts';

/** What is sent to those in need. */
const relief = new Set(
  (
    'rescuer firefighter fireman team doctor medic nurse engineer diver dog crew aircraft plane helicopter pump tent ' +
    'blanket food water medicine supply generator ambulance aid help assistance relief'
  ).split(' '),
);

/**
 * "Greece sent 30 rescuers": where a report tells of help that a country sends and not to whom, it goes to the country
 * that the report is about, if one is named more often than any other that sends nothing.
 */
export function fillReceivers(tellings: readonly Telling[]): Telling[] {
  const about = new Map<Cast, readonly string[]>();
  return tellings.map((telling) => {
    if (!isUnaddressed(telling)) return telling;
    const countries = about.get(telling.cast) ?? countriesByUse(telling.cast);
    about.set(telling.cast, countries);
    const key = receiverAmong(countries, keysOf(telling.subject));
    return key === null
      ? telling
      : { ...telling, roles: [...telling.roles, { role: 'recipient', part: { kind: 'key', key } }] };
  });
}

function isUnaddressed({ cast, proposition, subject, object, roles, polarity }: Telling): boolean {
  if (!/^(?:send|offer|provide-aid)$/.test(proposition.predicate) || polarity === 'negative') return false;
  if (roles.some(({ role }) => /^(?:recipient|destination|addressee)$/.test(role))) return false;
  const doers = keysOf(subject);
  if (doers.length === 0 || !doers.every((key) => key.startsWith('country:'))) return false;
  if (keysOf(object).some((key) => /^(?:country|person|organisation):/.test(key))) return false;
  return proposition.object.some(({ sentence, head }) =>
    relief.has(lemmaAt(cast.reading.treeOf(sentence), head)),
  );
}

/** The countries that a report names, once for each time. */
function countriesByUse({ reading, keys, standsFor }: Cast): readonly string[] {
  return keys.flatMap((key, at) => {
    const country = standsFor[at] ?? key;
    return country?.startsWith('country:') && reading.mentions[at]?.form !== 'pronoun' ? [country] : [];
  });
}

function receiverAmong(named: readonly string[], doers: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of named) if (!doers.includes(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
