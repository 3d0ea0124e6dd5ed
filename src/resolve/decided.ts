import type { Telling } from './telling.ts';

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

const open = new Set<string>(['possible', 'future', 'condition']);
