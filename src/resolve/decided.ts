import { spanContains } from '../text/span.ts';
import type { Party, Telling } from './telling.ts';

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

function isTenseless({ cast, proposition }: Telling, later: Telling): boolean {
  if (proposition.sentence !== later.proposition.sentence) return false;
  const tokens = cast.reading.extraction.sentences[proposition.sentence]?.tokens ?? [];
  return tokens.some((token) => token.penn === 'VBG' && spanContains(proposition.trigger, token));
}

const open = new Set<string>(['possible', 'future', 'condition']);
