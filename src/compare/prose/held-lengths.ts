import { nameOf, readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { durationDays } from '../iso-duration.ts';
import { askQuestion } from '../questions.ts';
import { groupBy, sentenceKey, type ToldStory, type ToldTime } from '../told-story.ts';
import { draftFacts, type Fact, quoteShortest } from './facts.ts';
import { isElsewhere, isOpen, type Line } from './line.ts';

const held =
  /\b(?:held|holding|captive|captivity|custody|imprisoned|imprisonment|detained|detention|jailed|incarcerated|languishing|behind bars|hostage|prison|jail)\b/gi;
/** What a court gives is not how long somebody has been held. */
const sentence = /\b(?:sentenced?|sentences|term|terms|to serve)\b/i;

/** How far a length may lie from its verb, in characters. */
const near = 60;
/** Lengths that differ by less are one: "more than 19 months" and "over 580 days". */
const tolerance = 0.04;

/** How long somebody by name was held, where reports tell it. */
export function draftHeldLengths(story: ToldStory): readonly Draft[] {
  const read = story.lines.flatMap((line) => readHeld(story, line));
  const people = new Map(read.map(({ fact, person }) => [fact.key, person] as const));
  return draftFacts(story, markAlike(read), {
    type: 'temporal',
    question: ([first]) => {
      const topic = nameOf(story, people.get(first?.key ?? '') ?? '');
      return askQuestion('how-long-held', { act: readAct(story, []), topic });
    },
    statement: quoteShortest(story),
    remark: 'They give different lengths of the same.',
    twice: 'drop',
  });
}

interface Held {
  readonly fact: Omit<Fact, 'mark'>;
  readonly person: string;
  readonly days: number;
}

function readHeld(story: ToldStory, line: Line): readonly Held[] {
  if (isElsewhere(line)) return [];
  const times = (story.timesIn.get(sentenceKey(line)) ?? []).filter((t) => t.timex.type === 'DURATION');
  return times.flatMap((time): readonly Held[] => {
    const days = durationDays(time.timex.value ?? '');
    const word = heldBeside(line, time);
    const person = word ? personNear(story, line, Math.min(word.start, time.start)) : null;
    if (days === null || days < 1 || !word || person === null) return [];
    const words = { start: Math.min(time.start, word.start), end: Math.max(time.end, word.end) };
    const key = `${story.clusters.get(line.report)} held ${person}`;
    // "More than ten years" leaves room for twelve.
    const firm = time.timex.mod === null && !isOpen(line.text.slice(0, words.end - line.start).slice(-60));
    return [{ fact: { key, line, words, differing: time, firm }, person, days }];
  });
}

/** The word of captivity next to a length, with no mark and no sentence between them. */
function heldBeside(line: Line, time: ToldTime): { readonly start: number; readonly end: number } | null {
  const words = [...line.text.matchAll(held)].flatMap(({ index, 0: word }) => {
    const [start, end] = [line.start + index, line.start + index + word.length];
    const [from, to] = end <= time.start ? [end, time.start] : [time.end, start];
    const between = line.text.slice(from - line.start, to - line.start);
    const apart = to < from || to - from > near || /[;:.“”"]/.test(between) || sentence.test(between);
    const behind = /^[^,.;]{0,16}/.exec(line.text.slice(time.end - line.start))?.[0] ?? '';
    // "An eight-week truce" is the truce's length, "19-month captivity" is none of another noun.
    const another = /\p{L}-\p{L}|\d-\p{L}/u.test(time.text) && between.trim() !== '';
    return apart || another || sentence.test(behind) ? [] : [{ start, end, gap: to - from }];
  });
  return words.sort((a, b) => a.gap - b.gap)[0] ?? null;
}

/** Who it is told of: the person named last before it, by name, pronoun or description. */
function personNear(story: ToldStory, line: Line, at: number): string | null {
  const people = (story.mentionsIn.get(sentenceKey(line)) ?? []).filter((m) => {
    const entity = story.entities.get(m.entity);
    return m.end <= at && entity?.kind === 'person' && entity.aliases.length > 0;
  });
  return people.at(-1)?.entity ?? null;
}

function markAlike(read: readonly Held[]): readonly Fact[] {
  return [...groupBy(read, ({ fact }) => fact.key).map.values()].flatMap((group) => {
    let [run, last] = [0, 0];
    return [...group]
      .sort((a, b) => a.days - b.days)
      .map(({ fact, days }) => {
        if (days > last * (1 + tolerance)) run += 1;
        last = days;
        return { ...fact, mark: String(run) };
      });
  });
}
