import type { EventId } from '../resolve/event-id.ts';
import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { needsObject, readAct } from './act.ts';
import { isFirm } from './certainty.ts';
import { type Bodies, findBodies, isBareThing, markDoers, shareCountry } from './doers.ts';
import type { Draft } from './draft.ts';
import { gatherings } from './gatherings.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { compareText, groupBy, type Matter, sentenceKey, type ToldStory } from './told-story.ts';

/** Acts that only one side can have done. */
const exclusive: readonly string[] = ['win', 'acquire', 'shoot-down', 'sink'];

/** Who did it, and who was there, as each report has it. */
export function draftParticipants(story: ToldStory): readonly Draft[] {
  const bodies = findBodies(story);
  return [
    ...story.matters
      .filter((m) => gatherings.get(m.predicate))
      .flatMap((matter) => draftGathering(story, matter)),
    ...[...story.byEvent].flatMap(([event, told]) =>
      isAct(story, event) ? draftDoers(story, bodies, event, told) : [],
    ),
  ];
}

/** Talks have their own rule, who says something is no question of who did it, and who died did nothing. */
function isAct(story: ToldStory, event: EventId): boolean {
  const known = story.events.get(event);
  const done = known !== undefined && known.status !== 'reporting-act' && !gatherings.get(known.predicate);
  return done && known.predicate !== 'die';
}

/** Different people named for the same talks; a report that names fewer of them does not differ. */
function draftGathering(story: ToldStory, { id, predicate, acts, told }: Matter): readonly Draft[] {
  const naming = acts
    .map((statement) => ({ statement, people: peopleIn(story, statement) }))
    .filter((row) => row.people.length > 0);
  const sets = [...groupBy(naming, (row) => row.people.join(' ')).map.values()].map(
    (rows) => rows[0]?.people ?? [],
  );
  const largest = new Set([...sets].sort((a, b) => b.length - a.length)[0]);
  if (sets.every((people) => people.every((person) => largest.has(person)))) return [];
  const marked: Marked[] = naming.map(({ statement, people }) => {
    const own = people.filter((person) => !sets.every((others) => others.includes(person)));
    return { mark: people.join(' '), voice: voiceOf(story, statement, spanOfParties(story, statement, own)) };
  });
  return draftDifference(story, {
    key: `${id} people`,
    type: 'identity',
    question: askQuestion('who-took-part', {
      act: readAct(story, acts),
      topic: gatherings.get(predicate) ?? 'meeting',
    }),
    sides: sidesByMark(marked),
    weight: told.length,
  });
}

function peopleIn(story: ToldStory, statement: Statement): readonly string[] {
  const parties = [...statement.subject, ...statement.object];
  return parties.filter((id) => story.entities.get(id)?.kind === 'person').sort(compareText);
}

/** The name of one of them that stands closest to the verb, else what they are called there, with those that are listed beside it. */
function spanOfParties(
  story: ToldStory,
  { report, sentence, trigger }: Statement,
  ids: readonly string[],
): Span | undefined {
  const distance = (m: Span): number => Math.max(m.start - trigger.end, trigger.start - m.end, 0);
  const [nearest, ...others] = (story.mentionsIn.get(sentenceKey({ report, sentence })) ?? [])
    .filter((m) => ids.includes(m.entity))
    .sort((a, b) => Number(b.form === 'name') - Number(a.form === 'name') || distance(a) - distance(b));
  if (!nearest) return undefined;
  const listed = others.reduce<Span>(
    (list, m) =>
      list.start - m.end < listGap && m.end < list.start ? { start: m.start, end: list.end } : list,
    nearest,
  );
  return { start: listed.start, end: listed.end };
}

/** At most so much lies between two names of one list: ", and the". */
const listGap = 10;

/** Who acted: a person in one report, the country in another; or several who cannot all have done it. */
function draftDoers(
  story: ToldStory,
  bodies: Bodies,
  event: EventId,
  told: readonly Statement[],
): readonly Draft[] {
  const predicate = story.events.get(event)?.predicate;
  const acting = told.filter(
    (s) =>
      s.subject.length > 0 &&
      (s.predicate === predicate || s.predicate === 'decide') &&
      // "The attack killed 12": by what, not by whom.
      !s.subject.some((id) => story.events.has(id)),
  );
  const byName = acting.some((s) => s.subject.some((id) => isPersonByName(story, id)));
  const marked = acting
    .filter((s) => !isBareThing(story, s) && !(byName && s.subject.every((id) => isStranger(story, id))))
    .flatMap((statement): Marked[] => {
      // Of whom another sentence tells that he did it, this one does not say so.
      const words = spanOfParties(story, statement, statement.subject);
      return words === undefined
        ? []
        : [{ mark: markDoers(story, bodies, statement), voice: voiceOf(story, statement, words) }];
    });
  const sides = sidesByMark(marked);
  const own = acting.filter((s) => s.predicate === predicate);
  if (sides.length < 2 || own.length === 0 || (predicate === 'agree' && isWithinOne(marked))) return [];
  const act = readAct(story, own);
  if (act.object === '' && (predicate === 'agree' || needsObject(predicate ?? ''))) return [];
  const kin = shareCountry(story, acting);
  const clash = !kin && exclusive.includes(predicate ?? '') && sides.length === 2 && acting.every(isPlain);
  return draftDifference(story, {
    key: `${event} doers`,
    type: kin ? 'attribution' : typeOfDoers(clash),
    ...(clash ? { verdict: 'conflict' as const } : {}),
    question: askQuestion('who-did', { act, topic: '' }),
    sides,
    weight: told.length,
  });
}

function isPersonByName({ entities }: ToldStory, id: string): boolean {
  const entity = entities.get(id);
  return entity?.kind === 'person' && entity.aliases.length > 0;
}

/** "A policeman" may be the one whom another report names. */
function isStranger({ entities }: ToldStory, id: string): boolean {
  const entity = entities.get(id);
  return entity?.kind === 'person' && entity.aliases.length === 0;
}

/** True when one report names all who are named: an agreement has two sides, and each may be told alone. */
function isWithinOne(marked: readonly Marked[]): boolean {
  const parties = marked.map(({ mark }) => mark.split(' '));
  const all = new Set(parties.flat());
  return parties.some((named) => named.length === all.size);
}

function typeOfDoers(clash: boolean): 'identity' | 'scope' {
  return clash ? 'identity' : 'scope';
}

function isPlain(statement: Statement): boolean {
  return isFirm(statement) && statement.attribution.length === 0 && statement.polarity === 'positive';
}

/** The same happening affirmed by one report and denied by another, each in its own voice. */
export function draftDenials(story: ToldStory): readonly Draft[] {
  return [...story.byEvent].flatMap(([event, told]) => {
    const plain = told.filter((s) => isFirm(s) && s.attribution.length === 0 && s.object.length > 0);
    const rows = groupBy(plain, (s) => `${s.predicate} ${[...s.subject, '>', ...s.object].join(' ')}`).map;
    return [...rows].flatMap(([key, statements]) => draftDenial(story, `${event} ${key}`, statements));
  });
}

function draftDenial(story: ToldStory, key: string, statements: readonly Statement[]): readonly Draft[] {
  const marked = statements.map((s) => ({
    mark: s.polarity,
    voice: voiceOf(story, s, passage(s, s.trigger)),
  }));
  const sides = sidesByMark(marked);
  const both = sides[0]?.some((a) => sides[1]?.some((b) => b.report === a.report)) ?? false;
  const positive = statements.filter((s) => s.polarity === 'positive');
  const drafts = draftDifference(story, {
    key: `${key} denied`,
    type: 'temporal',
    verdict: both ? 'differ' : 'conflict',
    question: askQuestion('did', { act: readAct(story, positive), topic: '' }),
    sides,
    weight: statements.length,
  });
  return drafts.map((draft) => ({ ...draft, type: null }));
}
