import { classifyPredicate } from '../extract/predicates.ts';
import { type RoleName, roleNames } from '../extract/proposition.ts';
import type { EntityTable } from './entity-table.ts';
import type { ParticipantId, RoleValue, Statement, StatementId } from './statement.ts';
import type { Story } from './story-events.ts';
import type { Party, RolePart, Telling } from './telling.ts';

/**
 * Ids of all tellings: report, predicate, trigger start; a second one at the same place gets a number. What another
 * telling says with its own goes by the id of that.
 */
export function nameStatements(tellings: readonly Telling[]): ReadonlyMap<Telling, StatementId> {
  const taken = new Map<string, number>();
  const ids = new Map<Telling, StatementId>();
  const own = new Map<string, StatementId>();
  for (const telling of tellings) {
    if (telling.carrier !== null) continue;
    const { predicate, trigger } = telling.proposition;
    const base = `${telling.cast.reading.extraction.report.id}-${predicate.replaceAll(' ', '-')}-${trigger.start}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const id = asStatementId(count === 1 ? base : `${base}-${count}`);
    ids.set(telling, id);
    own.set(`${telling.cast.report} ${telling.act}`, id);
  }
  for (const telling of tellings) {
    const id = telling.carrier === null ? undefined : own.get(`${telling.cast.report} ${telling.carrier}`);
    if (id) ids.set(telling, id);
  }
  return ids;
}

/** The one door to a statement's id. */
function asStatementId(id: string): StatementId {
  return id as StatementId;
}

/** Tellings of one report as statements: keys become entities, acts become events or statements. */
export function makeStatements(
  tellings: readonly Telling[],
  ids: ReadonlyMap<Telling, StatementId>,
  table: EntityTable,
  story: Story,
): Statement[] {
  const idOfAct = new Map(tellings.map((telling) => [telling.act, ids.get(telling)] as const));
  const made = tellings.flatMap((telling): Statement[] => {
    const id = telling.carrier === null ? ids.get(telling) : undefined;
    return id ? [makeStatement(telling, id, idOfAct, table, story)] : [];
  });
  const empty = new Set<RoleValue>(made.filter(isEmpty).map(({ id }) => id));
  return made
    .filter(({ id }) => !empty.has(id))
    .map((statement) => ({ ...statement, roles: withoutValues(statement.roles, empty) }));
}

/**
 * True for a statement that says nothing: an order of events of which one is unknown or both are one, a cause of
 * nothing by nothing, a deed of nobody to nobody, nowhere and at no time, or of somebody to himself, which is a slip of
 * the reading. Protests and votes need nobody; a judgement has its words.
 */
function isEmpty({ predicate, subject, object, roles, event }: Statement): boolean {
  if (ordering.has(predicate) && (subject.length === 0 || object.length === 0)) return true;
  if (predicate === 'state') return subject.length === 0;
  if (object.length > 0 && object.every((one) => subject.includes(one))) return true;
  if (predicate === 'speak-with') return subject.length + object.length < 2 && !roles.addressee;
  if (subject.length + object.length > 0 || event !== null) return false;
  return Object.keys(roles).length === 0;
}

/** Nobody does a thing to himself that others are named for; who dies or leaves does it to nobody. */
function withoutSelf(
  object: readonly ParticipantId[],
  subject: readonly ParticipantId[],
  predicate: string,
): ParticipantId[] {
  const others = object.filter((one) => !subject.includes(one));
  return others.length > 0 || undirected.has(predicate) ? others : [...object];
}

const undirected = new Set([
  'assess',
  'cause',
  'die',
  'resign',
  'arrive',
  'leave',
  'lose',
  'flee',
  'surrender',
  'withdraw',
]);

const ordering = new Set(['follows', 'concurrent-with']);

function withoutValues(roles: Statement['roles'], dropped: ReadonlySet<RoleValue>): Statement['roles'] {
  const kept: Partial<Record<RoleName, readonly RoleValue[]>> = {};
  for (const role of roleNames) {
    const values = roles[role]?.filter((value) => !dropped.has(value)) ?? [];
    if (values.length > 0) kept[role] = values;
  }
  return kept;
}

function makeStatement(
  telling: Telling,
  id: StatementId,
  idOfAct: ReadonlyMap<number, StatementId | undefined>,
  table: EntityTable,
  story: Story,
): Statement {
  const { cast, proposition } = telling;
  const { extraction } = cast.reading;
  const sentence = extraction.sentences[proposition.sentence];
  const participants = (parties: readonly Party[]): ParticipantId[] => [
    ...new Set(
      parties.flatMap((party): ParticipantId[] => {
        const found = party.kind === 'key' ? table.idOf(party.key) : story.eventAt(telling, party);
        return found ? [found] : [];
      }),
    ),
  ];
  const subject = participants(telling.subject);
  return {
    id,
    report: extraction.report.id,
    sentence: proposition.sentence,
    subject,
    predicate: proposition.predicate,
    verb: proposition.verb,
    class: classifyPredicate(proposition.predicate),
    object: withoutSelf(participants(telling.object), subject, proposition.predicate),
    roles: makeRoles(telling, idOfAct, table, story),
    polarity: telling.polarity,
    modality: telling.modality,
    attribution: telling.sources.flatMap((key) => table.idOf(key) ?? []),
    trigger: proposition.trigger,
    evidence: {
      start: sentence?.start ?? proposition.trigger.start,
      end: sentence?.end ?? proposition.trigger.end,
    },
    event: story.eventOf(telling),
  };
}

function makeRoles(
  telling: Telling,
  idOfAct: ReadonlyMap<number, StatementId | undefined>,
  table: EntityTable,
  story: Story,
): Statement['roles'] {
  const roles: Partial<Record<RoleName, RoleValue[]>> = {};
  for (const { role, part } of telling.roles) {
    const value = makeValue(telling, role, part, idOfAct, table, story);
    if (value !== null) roles[role] = [...(roles[role] ?? []), value];
  }
  return roles;
}

function makeValue(
  telling: Telling,
  role: RoleName,
  part: RolePart,
  idOfAct: ReadonlyMap<number, StatementId | undefined>,
  table: EntityTable,
  story: Story,
): RoleValue | null {
  if (part.kind === 'key') return table.idOf(part.key);
  if (part.kind === 'time' || part.kind === 'quantity') return part.id;
  if (part.kind === 'words') return part.span;
  const statement = idOfAct.get(part.act) ?? null;
  return role === 'content' ? statement : (story.eventAt(telling, part) ?? statement);
}
