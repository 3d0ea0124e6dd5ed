import type { Entity } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import { isFirm } from './certainty.ts';

/**
 * "X died in the crash" and "the crash killed X": one death of one person, told by two verbs. Where some report tells
 * of somebody by name that he was killed, those who tell that he died are lined up with it; everything else is left.
 */
export function alignDeaths(
  statements: readonly Statement[],
  entities: ReadonlyMap<string, Entity>,
): readonly Statement[] {
  const killed = new Set<string>(
    statements
      .filter((s) => isPlain(s, 'kill'))
      .flatMap((s) => s.object.filter((id) => isNamed(entities, id))),
  );
  if (killed.size === 0) return statements;
  return statements.flatMap((s): readonly Statement[] => {
    // Beside the dead stands at most what happened as they died.
    const alone = s.object.every((id) => !entities.has(id));
    const dead = isPlain(s, 'die') && alone ? s.subject.filter((id) => killed.has(id)) : [];
    if (dead.length === 0) return [s];
    const others = s.subject.filter((id) => !killed.has(id));
    const aligned: Statement = { ...s, predicate: 'kill', subject: [], object: dead };
    return others.length > 0 ? [aligned, { ...s, subject: others }] : [aligned];
  });
}

/** What befalls a person once in a story, even where some report is not sure of it; and what may be planned first. */
const once: readonly string[] = ['kill', 'dismiss'];
const onceDone: readonly string[] = ['release', 'sentence'];

/** The key of what befell somebody by name: nobody is killed twice, whatever the event that it is told of. */
export function onceKey(statement: Statement, whom: Entity | undefined): string | null {
  const { predicate, polarity } = statement;
  const only = once.includes(predicate) || (onceDone.includes(predicate) && isFirm(statement));
  return only && polarity === 'positive' && whom && isPersonByName(whom) ? `${predicate} > ${whom.id}` : null;
}

function isPlain({ predicate, polarity }: Statement, wanted: string): boolean {
  return predicate === wanted && polarity === 'positive';
}

function isNamed(entities: ReadonlyMap<string, Entity>, id: string): boolean {
  const entity = entities.get(id);
  return entity !== undefined && isPersonByName(entity);
}

function isPersonByName({ kind, aliases }: Entity): boolean {
  return kind === 'person' && aliases.length > 0;
}
