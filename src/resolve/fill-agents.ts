import { findPredicate } from '../extract/predicates.ts';
import { groupBy } from './reading.ts';
import { keysOf, type Party, type Telling } from './telling.ts';

/**
 * Passives whose agent the same report tells elsewhere: "those freed" were freed by whoever is the only one that the
 * report says freed anybody. Takes the tellings of one report; leaves a subject empty where the agent is not certain.
 */
export function fillAgents(tellings: readonly Telling[]): Telling[] {
  const agents = new Map(
    [...groupBy(tellings, ({ proposition }) => proposition.predicate)].map(
      ([predicate, told]) => [predicate, soleAgent(predicate, told)] as const,
    ),
  );
  return tellings.map((telling) => {
    const agent = agents.get(telling.proposition.predicate);
    if (!agent || telling.subject.length > 0 || telling.object.length === 0) return telling;
    return keysOf(telling.object).some((key) => keysOf([agent]).includes(key))
      ? telling
      : { ...telling, subject: [agent] };
  });
}

/** The one subject that a report gives a deed; deeds of talk and states of things are nobody's to fill in. */
function soleAgent(predicate: string, told: readonly Telling[]): Party | null {
  const known = findPredicate(predicate);
  if (!known?.plover || known.symmetric || !told.some(({ subject }) => subject.length > 0)) return null;
  if (!/^(?:RETREAT|ASSAULT|SANCTION|AID)$/.test(known.plover)) return null;
  const keys = new Set(
    told.filter(({ polarity }) => polarity === 'positive').flatMap(({ subject }) => keysOf(subject)),
  );
  const [only] = keys;
  return keys.size === 1 && only !== undefined ? { kind: 'key', key: only } : null;
}
