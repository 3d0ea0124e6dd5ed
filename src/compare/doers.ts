import type { Statement } from '../resolve/statement.ts';
import { compareText, countriesOf, drawnId, type ToldStory } from './told-story.ts';

/** The bodies that nameless people are told to belong to, by the people's id. */
export type Bodies = ReadonlyMap<string, string>;

/** Who is told to have done it, the same for all statements that name the same. */
export function markDoers(story: ToldStory, bodies: Bodies, { subject }: Statement): string {
  return [...new Set(subject.map((id) => doerMark(story, bodies, id)))].sort(compareText).join(' ');
}

/** True where two reports name doers of whom neither is, belongs to or acts for the other. */
export function haveOtherDoers(story: ToldStory, bodies: Bodies, statements: readonly Statement[]): boolean {
  const acting = statements.filter(
    (s) => s.subject.length > 0 && !s.subject.some((id) => story.events.has(id)) && !isBareThing(story, s),
  );
  const marks = acting.map((s) => markDoers(story, bodies, s).split(' '));
  return acting.some((one, i) =>
    acting.some(
      (other, j) =>
        i < j &&
        one.report !== other.report &&
        !marks[i]?.some((mark) => marks[j]?.includes(mark)) &&
        !shareCountry(story, [one, other]),
    ),
  );
}

/** "Gunmen", "unknown assailants" and "two men" may be the same: nobody says who they were. */
function doerMark(story: ToldStory, bodies: Bodies, id: string): string {
  const entity = story.entities.get(drawnId(story, id));
  if (!entity || entity.aliases.length > 0) return drawnId(story, id);
  // "A Peruvian court", "a court in Peru": a body without a name goes by its noun.
  if (entity.kind === 'organisation') return `a ${entity.name.split(' ').at(-1)}`;
  return bodies.get(id) ?? (unknownPeople.test(entity.name) ? 'unknown people' : drawnId(story, id));
}

/** "Militants of X", "X fighters": the body that nameless people are told to belong to, by their id. */
export function findBodies(story: ToldStory): Bodies {
  const bodies = new Map<string, string>();
  for (const mentions of story.mentionsIn.values()) {
    const named = mentions.filter((m) => m.kind === 'organisation' && m.form === 'name');
    for (const { entity, kind, start, end } of named.length > 0 ? mentions : []) {
      const body = kind === 'group' ? named.find((m) => start <= m.start && m.end <= end) : undefined;
      if (body && !bodies.has(entity)) bodies.set(entity, drawnId(story, body.entity));
    }
  }
  return bodies;
}

const unknownPeople =
  /(?:^| )(?:m[ae]n|people|persons?|gunm[ae]n|shooters?|attackers?|assailants?|suspects?|militants?)$/i;

/** "The ship" may be any that another report names. */
export function isBareThing(story: ToldStory, { subject }: Statement): boolean {
  return subject.some((id) => {
    const entity = story.entities.get(id);
    if (entity === undefined) return false;
    // "A steelmaker": a firm without its name may be the one that another report names.
    if (entity.kind === 'organisation')
      return entity.aliases.length === 0 && /(?:company|firm|maker|operator|giant|owner)$/i.test(entity.name);
    return /^(?:other|place)$/.test(entity.kind) && !/\p{Lu}/u.test(entity.name.slice(1));
  });
}

/** True when all who are given as the doer act for one country. */
export function shareCountry(story: ToldStory, acting: readonly Statement[]): boolean {
  const countries = acting.flatMap((s) => s.subject.map((id) => countriesOf(story, id)));
  const [first = [], ...rest] = countries;
  return first.some((country) => rest.every((others) => others.includes(country)));
}
