import type { EventId } from '../resolve/event-id.ts';
import type { Statement } from '../resolve/statement.ts';
import { spansOverlap } from '../text/span.ts';
import { type Act, readAct } from './act.ts';
import { type Count, isExact, readCounts } from './counted.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage, voiceOf } from './telling-words.ts';
import { compareText, countriesOf, groupBy, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

/** Who the counted ones were: one figure, told with different words for the same group. */
export function draftIdentity(story: ToldStory): readonly Draft[] {
  const counts = [...story.byEvent.values()]
    .flat()
    .flatMap((s) => readCounts(story, s))
    .filter(isExact);
  const groups = groupBy(
    counts,
    (c) => `${c.statement.event} ${c.statement.predicate} ${c.head} ${c.low}`,
  ).map;
  return [...groups].flatMap(([key, group]) => [
    ...draftKind(story, key, group),
    ...draftNationality(story, key, group),
  ]);
}

/** "123 political prisoners" beside "123 prisoners": the narrower word for all of them. */
function draftKind(story: ToldStory, key: string, group: readonly Count[]): readonly Draft[] {
  const marks = group.map((count) => ({
    mark: [...count.modifiers].sort(compareText).join(' '),
    voice: countVoice(count, narrowingSpan(story, count)),
  }));
  const narrowed = group.find(({ modifiers }) => modifiers.length > 0 && !modifiers.includes('part'));
  if (!narrowed) return [];
  const topic = wordsOf(story, passage(narrowed.quantity, narrowed.quantity.counted)).trim().toLowerCase();
  return draftDifference(story, {
    key: `${key} kind`,
    type: 'scope',
    question: askQuestion('were-they', { act: readAct(story, [narrowed.statement]), topic }),
    sides: sidesByMark(marks),
    weight: weigh(story, narrowed.statement),
  });
}

function narrowingSpan(story: ToldStory, { quantity, modifiers }: Count) {
  const text = wordsOf(story, passage(quantity, quantity.counted)).toLowerCase();
  const at = modifiers[0] ? text.indexOf(modifiers[0]) : -1;
  if (at < 0 || !modifiers[0]) return null;
  return {
    start: quantity.counted.start + at,
    end: quantity.counted.start + at + modifiers.join(' ').length,
  };
}

function countVoice({ statement, quantity }: Count, differing: { start: number; end: number } | null): Voice {
  return {
    report: statement.report,
    words: passage(statement, quantity),
    differing: differing ? [passage(statement, differing)] : [],
    statements: [statement.id],
  };
}

/** All of one nationality in one report, members of others in another: both cannot be true as worded. */
function draftNationality(story: ToldStory, key: string, group: readonly Count[]): readonly Draft[] {
  const whole = group.find((count) => count.nationality !== null && count.head !== 'person');
  const bare = group.filter((count) => count.nationality === null);
  const event = whole?.statement.event;
  if (!whole?.nationality || !event) return [];
  const nation = whole.nationality;
  const told = whole.statement.report;
  const foreign = memberCountries(story, event).filter((m) =>
    m.countries.some((country) => country !== nation),
  );
  const elsewhere = foreign.filter((m) => m.statement.report !== told);
  const internal = draftOwnMembers({ story, key, whole }, event);
  if (elsewhere.length === 0 || !bare.some((count) => count.statement.report !== told)) return internal;
  const marked: Marked[] = elsewhere.map((m) => ({
    mark: [...m.countries].sort(compareText).join(' '),
    voice: memberVoice(story, m.statement),
  }));
  const conflict = draftDifference(story, {
    key: `${key} nationality`,
    type: 'identity',
    verdict: 'conflict',
    question: whoWere(story, whole),
    // Who gives the number alone agrees with either.
    sides: [
      bare.filter((count) => count.modifiers.length === 0).map((count) => countVoice(count, null)),
      [wholeVoice(story, whole)],
      ...sidesByMark(marked),
    ],
    remark: 'They cannot all be of one nationality if members are of another.',
    weight: weigh(story, whole.statement),
  });
  return [...conflict, ...internal];
}

/** "Danish citizens", "citizens from Norway": the words with the countries that they name. */
function memberVoice(story: ToldStory, statement: Statement): Voice {
  const voice = voiceOf(story, statement);
  const mentions = story.mentionsIn.get(sentenceKey(statement)) ?? [];
  // "Danes": one word names the people and the country.
  const people = mentions.some((m) => m.form === 'demonym' && spansOverlap(m, statement.trigger));
  if (people) return { ...voice, differing: [passage(statement, statement.trigger)] };
  const nations = mentions.filter((m) => m.kind === 'country' || m.kind === 'nationality');
  const within = nations.filter((m) => m.start >= voice.words.start && m.end <= voice.words.end);
  // "Danish citizens": the adjective right before the noun, where the words shown begin with the noun.
  const before = nations.filter(
    (m) => m.end <= statement.trigger.start && statement.trigger.start - m.end < 3,
  );
  return { ...voice, differing: (within.length > 0 ? within : before).map((m) => passage(statement, m)) };
}

interface Member {
  readonly statement: Statement;
  readonly countries: readonly string[];
}

/** Citizenship told of members of the event: of its objects, or in a sentence that tells the event. */
function memberCountries(story: ToldStory, event: EventId): readonly Member[] {
  const told = story.byEvent.get(event) ?? [];
  const objects = new Set<string>(told.flatMap((s) => s.object));
  const sentences = new Set(told.map(sentenceKey));
  const candidates = [...sentences].flatMap((key) => story.inSentence.get(key) ?? []);
  const seen = candidates.filter((s) => s.predicate === 'citizen-of' && tellsMembers(story, s));
  return seen
    .filter(
      (s) => s.polarity === 'positive' && (s.subject.length === 0 || s.subject.some((id) => objects.has(id))),
    )
    .map((statement) => ({
      statement,
      countries: statement.object.flatMap((id) => countriesOf(story, id)),
    }))
    .filter((m) => m.countries.length > 0);
}

/** Told as members: others may be beside the counted ones in a sentence without being of them. */
function tellsMembers(story: ToldStory, { report, evidence }: Statement): boolean {
  return /\b(?:includ(?:e|es|ed|ing)|among|of (?:them|those|whom))\b/i.test(
    wordsOf(story, { report, ...evidence }),
  );
}

interface WholeParts {
  readonly story: ToldStory;
  readonly key: string;
  readonly whole: Count;
}

/** The report that gives all one nationality names members who belong elsewhere: odd, but not impossible. */
function draftOwnMembers({ story, key, whole }: WholeParts, event: EventId): readonly Draft[] {
  const { report } = whole.statement;
  const nation = whole.nationality ?? '';
  const told = (story.byEvent.get(event) ?? []).filter((s) => s.report === report && tellsMembers(story, s));
  const elsewhere = told.flatMap((s) => {
    const ties = s.object.flatMap((id) => tieElsewhere(story, s, id, nation) ?? []);
    return ties.slice(0, 1);
  });
  if (elsewhere.length === 0) return [];
  return draftDifference(story, {
    key: `${key} own members ${report}`,
    type: 'internal',
    question: askQuestion('were-they', {
      act: readAct(story, [whole.statement]),
      topic: wordsOf(story, passage(whole.quantity, whole.quantity.counted)).trim(),
    }),
    sides: [[wholeVoice(story, whole)], elsewhere.map((s) => voiceOf(story, s))],
    weight: weigh(story, whole.statement),
  });
}

/** What ties a member to another country than the one given: to a body of it, or what the member is told in. */
function tieElsewhere(story: ToldStory, told: Statement, id: string, nation: string): Statement | null {
  const entity = story.entities.get(id);
  if (!entity || (entity.kind !== 'person' && entity.kind !== 'group')) return null;
  const ties = (story.bySubject.get(id) ?? []).filter(
    (s) => s.report === told.report && ['lead', 'affiliated-with', 'hold-office'].includes(s.predicate),
  );
  const bodies = ties.flatMap((s) => s.object);
  const opposed = bodies.flatMap((body) => opponentsOf(story, told.report, body));
  const countries = [
    ...entity.countries,
    ...[...bodies, ...opposed].flatMap((body) => countriesOf(story, body)),
  ];
  if (countries.length === 0 || countries.some((country) => country === nation)) return null;
  return ties[0] ?? told;
}

/** Whom a body is there to be against: an opposition is of the country whose government it opposes. */
function opponentsOf(story: ToldStory, report: string, body: string): readonly string[] {
  return (story.bySubject.get(body) ?? [])
    .filter((s) => s.report === report && s.predicate === 'oppose')
    .flatMap((s) => s.object);
}

function wholeVoice(story: ToldStory, whole: Count): Voice {
  const mention = (story.mentionsIn.get(sentenceKey(whole.statement)) ?? []).find(
    (m) => m.start >= whole.quantity.start && m.end <= whole.quantity.end && m.form !== 'nominal',
  );
  return countVoice(whole, mention ?? null);
}

function whoWere(story: ToldStory, whole: Count): string {
  const act: Act = readAct(story, [whole.statement]);
  const number = wordsOf(story, passage(whole.quantity, whole.quantity.number));
  const noun =
    wordsOf(story, passage(whole.quantity, whole.quantity.counted)).trim().split(/\s+/).at(-1) ?? '';
  return askQuestion('who-were', { act, topic: `${number} ${noun}` });
}

function weigh(story: ToldStory, statement: Statement): number {
  return statement.event ? (story.byEvent.get(statement.event)?.length ?? 0) : 1;
}
