import { classifyPredicate } from '../../src/extract/predicates.ts';
import { modalities, type RoleName, roleNames } from '../../src/extract/proposition.ts';
import type { Entity, EntityId, EntityKind } from '../../src/resolve/entity.ts';
import type { EventId } from '../../src/resolve/event-id.ts';
import type { Statement, StatementId } from '../../src/resolve/statement.ts';
import type { StoryEvent } from '../../src/resolve/story-event.ts';
import type { ReportId } from '../../src/text/report.ts';

// Stories written as lines, so that a test shows its own input:
//   "A: Borduria > attack > Syldavia, Klow"          who > predicate > whom
//   "B: Muskar > transfer > prisoners > recipient Syldavia, reported"    and roles, modality, "not", "by NAME" (source)
//   "A: Muskar > decide > #strike"                     #name is a story event
//   "A: Borduria > attack > Syldavia > #strike"        at the end: the event that the statement tells

interface Named {
  readonly kind?: EntityKind;
  readonly countries?: readonly string[];
  readonly drawnAs?: string;
  readonly bloc?: boolean;
}

export interface DrawnStory {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly events: readonly StoryEvent[];
  readonly reports: readonly { readonly statements: readonly Statement[] }[];
}

const noSpan = { start: 0, end: 0 };

/** The id of a name of a drawn story: the name itself. */
export function named(name: string): EntityId {
  return name as EntityId;
}

/** A story of names and lines; events take their predicate and class from the first line that tells them. */
export function drawStory(
  names: Readonly<Record<string, Named>>,
  lines: readonly string[],
  dates: Readonly<Record<string, readonly [string | null, string | null]>> = {},
): DrawnStory {
  const statements = lines.map(readLine);
  const told = new Map<EventId, Statement[]>();
  for (const statement of statements)
    if (statement.event) told.set(statement.event, [...(told.get(statement.event) ?? []), statement]);
  return {
    entities: Object.entries(names).map(readEntity),
    statements,
    events: [...told].map(([id, tellings]) => toEvent(id, tellings, dates[id])),
    reports: [{ statements }],
  };
}

function readEntity([name, { kind = 'country', countries = [], drawnAs, bloc = false }]: [
  string,
  Named,
]): Entity {
  return {
    id: named(name),
    kind,
    name,
    aliases: [],
    countries: countries.map(named),
    bloc,
    maybeSame: [],
    drawnAs: drawnAs ? named(drawnAs) : null,
    descriptions: [],
  };
}

const listed = (field: string | undefined) =>
  (field ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function readLine(line: string, at: number): Statement {
  const [report = '', rest = ''] = line.split(/:\s*/, 2);
  const [subject, predicate = '', object, extras, event] = rest.split('>').map((part) => part.trim());
  const words = listed(extras?.startsWith('#') ? '' : extras);
  const ownEvent = [extras, event].find((part) => part?.startsWith('#'));
  const roles: Partial<Record<RoleName, EntityId[]>> = {};
  for (const word of words) {
    const role = roleNames.find((name) => word.startsWith(`${name} `));
    if (role) roles[role] = [...(roles[role] ?? []), named(word.slice(role.length + 1))];
  }
  return {
    id: `s${at}` as StatementId,
    report: report as ReportId,
    sentence: at,
    subject: listed(subject).map(named),
    predicate,
    verb: predicate,
    class: classifyPredicate(predicate),
    object: listed(object).map(named),
    roles,
    polarity: words.includes('not') ? 'negative' : 'positive',
    modality: modalities.filter((modality) => words.includes(modality)),
    attribution: words.filter((word) => word.startsWith('by ')).map((word) => named(word.slice(3))),
    trigger: noSpan,
    evidence: noSpan,
    event: (ownEvent ?? null) as EventId | null,
  };
}

function toEvent(
  id: EventId,
  tellings: readonly Statement[],
  dates: readonly [string | null, string | null] = [null, null],
): StoryEvent {
  return {
    id,
    label: id,
    predicate: tellings[0]?.predicate ?? '',
    class: tellings[0]?.class ?? null,
    edtf: null,
    start: dates[0],
    end: dates[1],
    precision: 'none',
    status: 'past',
    participants: [],
    statements: tellings.map((statement) => statement.id),
    relations: [],
    dating: null,
  };
}
