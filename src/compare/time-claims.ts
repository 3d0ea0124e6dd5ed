import { isVehicleNoun } from '../extract/thing-nouns.ts';
import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { EventId } from '../resolve/event-id.ts';
import { inflectPast, inflectPresent } from '../resolve/inflect.ts';
import type { Statement } from '../resolve/statement.ts';
import { readAct } from './act.ts';
import { isFirm } from './certainty.ts';
import type { Draft } from './draft.ts';
import { reportsIn, toldVerdict } from './draft.ts';
import { gatherings } from './gatherings.ts';
import { durationDays } from './iso-duration.ts';
import { askQuestion, stateAct } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { joinSpans, passage } from './telling-words.ts';
import { listLetters, type Matter, type ToldStory, type ToldTime, timesOf, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

interface Timed {
  readonly statement: Statement;
  readonly time: ToldTime;
}

/** How long it took and when it was, as each report has it; when somebody spoke is no matter of the story. */
export function draftTimes(story: ToldStory): readonly Draft[] {
  return [
    ...story.matters.flatMap((matter) => draftDuration(story, matter)),
    ...[...story.byEvent].flatMap(([event, told]) =>
      story.events.get(event)?.status === 'reporting-act' ? [] : draftDate(story, event, told),
    ),
  ];
}

function draftDuration(story: ToldStory, { id, events, acts, predicate }: Matter): readonly Draft[] {
  const timed = acts.flatMap((statement) =>
    timesOf(story, statement.roles.duration)
      .filter((time) => !isSinceLast(story, statement, time))
      .map((time) => ({ statement, time })),
  );
  const marked = timed.map(({ statement, time }) => ({
    mark: durationMark(time),
    voice: timeVoice(statement, time),
  }));
  const [first] = timed;
  if (!first) return [];
  const sides = sidesByMark(marked);
  const exact = timed.every(
    ({ time }) => durationDays(time.timex.value ?? '') !== null && time.timex.mod === null,
  );
  const apart = sides.length === 2 && !sharesReport(sides);
  const topic =
    gatherings.get(predicate) ?? eventNoun(wordsOf(story, passage(first.statement, first.statement.trigger)));
  const verdict =
    exact && apart && events.length === 1 && timed.every((t) => isFirm(t.statement)) ? 'conflict' : 'differ';
  const question = askQuestion('how-long', { act: readAct(story, acts), topic });
  const weight = acts.length;
  const key = `${id} duration`;
  const lasts = gatherings.has(predicate) || canLast(topic, first);
  // Of what cannot last, two lengths are two things.
  if (sides.length > 1)
    return lasts ? draftDifference(story, { key, type: 'temporal', verdict, question, sides, weight }) : [];
  if (!lasts) {
    const { words } = timeVoice(first.statement, first.time);
    return draftSame(story, { key, sides, weight, label: `“${wordsOf(story, words)}”` });
  }
  return draftSame(story, { key, sides, weight, label: `The ${topic} lasted ${first.time.text}` });
}

/** "The first launch in five years", "another one in two days": since when, not how long this one took. */
function isSinceLast(story: ToldStory, { evidence }: Statement, { report, start }: ToldTime): boolean {
  const before = wordsOf(story, { report, start: evidence.start, end: start });
  // "Won the cup, after 36 years".
  if (/, after (?:more than |over |nearly |almost |about )?$/i.test(before)) return true;
  return /\b(?:first|last|biggest|largest|deadliest|worst|most|another|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\b.*\bin (?:more than |over |nearly |almost |at least |about )?(?:the )?$/is.test(
    before,
  );
}

/** A verb ("frees", "said") names no happening that could last, and "48-day" is no length: their own words tell it. */
function canLast(topic: string, { statement: { predicate, verb }, time }: Timed): boolean {
  // Nor does the cup that somebody wins.
  if (predicate === 'win') return false;
  const isVerb = /(?:ed|ing)$/.test(topic) || [inflectPresent(verb), inflectPast(verb)].includes(topic);
  // "Held the freighter", "was held hostage": nor does whom or what it was done to.
  const isParty = kindOfNoun(topic) !== null || isVehicleNoun(topic) || topic === 'captive';
  return !isVerb && !isParty && !/-(?:second|minute|hour|day|week|month|year|decade)\b/.test(time.text);
}

/** The happening as a noun: the trigger's last word. */
function eventNoun(trigger: string): string {
  return trigger.toLowerCase().split(/\s+/).at(-1) ?? '';
}

function durationMark(time: ToldTime): string {
  const days = durationDays(time.timex.value ?? '');
  return `${days ?? time.timex.value ?? time.text.toLowerCase()} ${time.timex.mod ?? ''}`;
}

/** Days that exclude each other conflict; a year, a month and a day within it do not. */
function draftDate(story: ToldStory, event: EventId, told: readonly Statement[]): readonly Draft[] {
  const timed = told
    .flatMap((statement) => timesOf(story, statement.roles.time).map((time) => ({ statement, time })))
    .filter(({ time }) => plainDate(time) !== null && !/^this (?:week|month|year)$/i.test(time.text))
    .filter(({ time }) => !isBound(story, time) && !isAside(story, time));
  // Beside a day, the year that a report names, too, is of something else in its sentence.
  const closest = timed.filter(
    ({ time }) =>
      (plainDate(time)?.length ?? 0) > 4 ||
      !timed.some((other) => other.time.report === time.report && (plainDate(other.time)?.length ?? 0) > 7),
  );
  const marked: Marked[] = closest.map(({ statement, time }) => ({
    mark: plainDate(time) ?? '',
    voice: timeVoice(statement, time),
  }));
  const sides = sidesByMark(marked);
  const [first] = closest;
  if (!first) return [];
  const act = readAct(story, told);
  const key = `${event} date`;
  const weight = told.length;
  if (sides.length === 1 && act.past === act.base) return [];
  if (sides.length === 1) {
    const label = `${stateAct(act) ?? story.events.get(event)?.label ?? ''} ${readableDate(plainDate(first.time) ?? '')}`;
    return draftSame(story, { key, sides, weight, label, sum: workedOut(timed) });
  }
  const predicate = story.events.get(event)?.predicate;
  const own = timed.every((t) => t.statement.predicate === predicate && isFirm(t.statement));
  const days = marked.every((m) => /^\d{4}-\d\d-\d\d$/.test(m.mark));
  const excluded = own && days && !sharesReport(sides);
  const question = askQuestion('when', { act, topic: '' });
  return draftDifference(story, {
    key,
    type: 'temporal',
    verdict: excluded ? 'conflict' : 'differ',
    question,
    sides,
    weight,
  });
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "In 2020", "in March 2031", "on 27 January 2031". */
function readableDate(edtf: string): string {
  const [year = '', month, day] = edtf.split('-');
  const name = months[Number(month) - 1];
  if (!name) return `in ${year}`;
  return day ? `on ${Number(day)} ${name} ${year}` : `in ${name} ${year}`;
}

/** "Since 2009", "until May": the end of a span of time is no date of what happened. */
function isBound(story: ToldStory, time: ToldTime): boolean {
  const before = wordsOf(story, {
    report: time.report,
    start: Math.max(0, time.start - 12),
    end: time.start,
  });
  return /\b(?:since|until|till|before|after|from) (?:the )?$/i.test(before);
}

/** "At 6 am on Thursday (8 pm GMT Wednesday)": the same time, told for readers elsewhere. */
function isAside(story: ToldStory, { report, start }: ToldTime): boolean {
  return /\d[^()]{0,24}\([^()]*$/.test(
    wordsOf(story, { report, start: Math.max(0, start - 40), end: start }),
  );
}

/** The calendar value without its mark of doubt; null for open or vague ones. */
function plainDate(time: ToldTime): string | null {
  const value = time.edtf?.replace(/[~?%]$/, '') ?? '';
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : null;
}

/** "five years ago" beside "2020": what the words work out to. */
function workedOut(timed: readonly Timed[]): string | null {
  const relative = timed.find(({ time }) => /\b(?:ago|later|earlier|last|next|this)\b/i.test(time.text));
  const absolute = timed.find(({ time }) => /\d{4}/.test(time.text));
  if (!relative || !absolute || relative.statement.report === absolute.statement.report) return null;
  return `${relative.time.text} = ${plainDate(absolute.time)}`;
}

interface Same {
  readonly key: string;
  readonly sides: readonly (readonly Voice[])[];
  readonly weight: number;
  readonly label: string;
  readonly sum?: string | null;
}

function draftSame(story: ToldStory, { key, sides, weight, label, sum = null }: Same): readonly Draft[] {
  const reports = reportsIn(sides);
  const verdict = sum ? 'agree' : toldVerdict(story, reports);
  const because = sum ? `${listLetters(story, reports)} agree: ${sum}` : '';
  return [{ key, type: 'temporal', verdict, question: label, sides, because, sum, weight }];
}

function sharesReport(sides: readonly (readonly Voice[])[]): boolean {
  const seen = sides.flatMap((side) => [...new Set(side.map((voice) => voice.report))]);
  return new Set(seen).size < seen.length;
}

function timeVoice(statement: Statement, time: ToldTime): Voice {
  return {
    report: statement.report,
    words: passage(statement, joinSpans(time, statement.trigger)),
    differing: [passage(statement, time)],
    statements: [statement.id],
  };
}
