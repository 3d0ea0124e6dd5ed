import { nameOf, readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { durationDays } from '../iso-duration.ts';
import { askQuestion } from '../questions.ts';
import { sentenceKey, type ToldStory, type ToldTime } from '../told-story.ts';
import { draftFacts, type Fact, quoteShortest } from './facts.ts';
import { isElsewhere, isOpen, type Line } from './line.ts';
import { senseOf, stemOf } from './stems.ts';

/** "Nine days of talks", "a truce of one month", "the siege lasted nine days", "a 30-day truce". */
const after = /^ (?:of (?:the |heavy |intense |secret |tough )?|-?long )([\p{L}-]+)/u;
const before =
  /\b([\p{L}-]+)(?: of| had lasted| has lasted| lasted| lasting| went on for| lasts)(?: for| about| at least)? $/u;

/** How long something took, where a sentence puts the length beside its noun. */
export function draftLengths(story: ToldStory): readonly Draft[] {
  const nouns = new Map<string, string>();
  const facts = story.lines.flatMap((line) => readLengths(story, line, nouns));
  return draftFacts(story, facts, {
    type: 'temporal',
    question: ([first]) =>
      askQuestion('how-long', { act: readAct(story, []), topic: nouns.get(first?.key ?? '') ?? '' }),
    statement: quoteShortest(story),
    remark: 'They give different lengths of the same.',
    twice: 'drop',
  });
}

function readLengths(story: ToldStory, line: Line, nouns: Map<string, string>): readonly Fact[] {
  const times = (story.timesIn.get(sentenceKey(line)) ?? []).filter((t) => t.timex.type === 'DURATION');
  return times.flatMap((time) => {
    const days = durationDays(time.timex.value ?? '');
    const person = sentencedIn(story, line, time);
    const found = person
      ? { noun: `sentence of ${nameOf(story, person.entity)}`, start: person.start, end: time.end }
      : nounBeside(line, time);
    if (days === null || time.timex.mod !== null || !found || isElsewhere(line, time.end - line.start))
      return [];
    const key = `${story.clusters.get(line.report)} length of ${senseOf(stemOf(found.noun))}`;
    if (!nouns.has(key)) nouns.set(key, person ? found.noun : found.noun.toLowerCase());
    const words = { start: Math.min(time.start, found.start), end: Math.max(time.end, found.end) };
    return [{ key, mark: markOf(days), line, words, differing: time, firm: !isOpen(line.text) }];
  });
}

/** A month is 30 or 31 days, two weeks a fortnight: lengths that may be one are one. */
function markOf(days: number): string {
  if (days >= 28 && days <= 31) return 'month';
  return days >= 360 ? String(Math.round(days / 365)) : days.toFixed(2);
}

const sentenced =
  /\b(?:jailed|imprisoned|sentenced)(?: (?!and|or|but)[\p{L}'’-]+){0,6}? (?:to|for) (?:at least |up to )?$/u;

/** Who was sentenced, where a length is that of a sentence: the person named last before it, and where the verb begins. */
function sentencedIn(
  story: ToldStory,
  line: Line,
  time: ToldTime,
): { readonly entity: string; readonly start: number } | null {
  const from = Math.max(0, time.start - line.start - 90);
  const verb = sentenced.exec(line.text.slice(from, time.start - line.start));
  if (!verb) return null;
  const people = (story.mentionsIn.get(sentenceKey(line)) ?? []).filter(
    (m) => m.kind === 'person' && m.form === 'name' && m.end <= time.start,
  );
  const person = people.at(-1);
  return person ? { entity: person.entity, start: line.start + from + verb.index } : null;
}

function nounBeside(line: Line, time: ToldTime): { noun: string; start: number; end: number } | null {
  const following = after.exec(line.text.slice(time.end - line.start));
  if (following?.[1]) return { noun: following[1], start: time.start, end: time.end + following[0].length };
  const leading = before.exec(line.text.slice(0, time.start - line.start));
  return leading?.[1] ? { noun: leading[1], start: line.start + leading.index, end: time.end } : null;
}
