import type { ResolvedMention } from '../../resolve/entity.ts';
import { readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { askQuestion } from '../questions.ts';
import { countriesOf, sentenceKey, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line, withAuxiliaries } from './line.ts';

/** "Were taken to hospitals in", "will be flown to", "landed in". */
const brought =
  /\b(?:(?:was|were|been|be|being) (?:all |both |later |first |then |also )?(?:taken|flown|brought|evacuated|transferred|moved|rushed|airlifted|driven|sent|deported|carried|transported|relocated|bussed|bused|ferried|handed over)(?: \w+ly| out| away| home| by (?:bus|train|plane|air|helicopter|ambulance))? to|landed (?:in|at)|arrived (?:in|at))\b/gi;

/** Who is moved, as one word for the words that reports use. */
const movers: readonly (readonly [string, RegExp])[] = [
  ['the injured', /\b(?:injured|wounded|injuries|wounds|hurt|casualties)\b/gi],
  ['the patients', /\bpatients?\b/gi],
  ['the hostages', /\b(?:hostages?|kidnapped|captives?|abducted)\b/gi],
  ['the prisoners', /\b(?:prisoners?|detainees?|inmates?|those (?:released|freed))\b/gi],
  ['the survivors', /\bsurvivors?\b/gi],
  ['the suspects', /\b(?:suspects?|gunm[ae]n|attackers?|those arrested)\b/gi],
  ['the bodies', /\b(?:bodies|body|remains)\b/gi],
  ['the passengers', /\bpassengers?\b/gi],
  ['the children', /\b(?:children|pupils|students)\b/gi],
  ['the people', /\b(?:people|residents?|villagers?|inhabitants?|families|evacuees?|evacuated)\b/gi],
];

const partly =
  /\b(?:some|several|a few|many|most|half|others?|one|two|three|four|five|six|dozens|hundreds|\d+) of\b|\bothers\b/i;

/** Where people were brought, as far as the sentences name a place. */
export function draftBrought(story: ToldStory): readonly Draft[] {
  const before = new Map(story.lines.map((line) => [sentenceKey(line), line]));
  const facts = story.lines.flatMap((line) => readBrought(story, line, before));
  const whole = facts.filter((fact) => !partlyWithin(story, fact, facts));
  return draftFacts(story, whole, {
    type: 'destination',
    question: ([first]) =>
      askQuestion('where-taken', { act: readAct(story, []), topic: first?.key.split(' > ')[1] ?? '' }),
    statement: null,
    remark: 'They name different places.',
    twice: 'keep',
  });
}

function readBrought(story: ToldStory, line: Line, lines: ReadonlyMap<string, Line>): readonly Fact[] {
  return [...line.text.matchAll(brought)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (isElsewhere(line, end)) return [];
    const place = placeAfter(story, line, line.start + end);
    const own = line.text.slice(0, match.index);
    const previous = lines.get(sentenceKey({ report: line.report, sentence: line.sentence - 1 }));
    const mover = place ? (moverIn(own) ?? moverIn(previous?.text ?? '')) : null;
    if (!place || mover === null) return [];
    const start = line.start + withAuxiliaries(own);
    return [
      {
        key: `${story.clusters.get(line.report)} > ${mover}`,
        mark: place.entity,
        line,
        words: { start, end: place.end },
        differing: place,
        firm: !partly.test(own.slice(-60)) && !isOpen(own.slice(-40)),
      },
    ];
  });
}

/** The place that the move leads to: the first named within a few words. */
function placeAfter(story: ToldStory, line: Line, from: number): ResolvedMention | null {
  const mentions = story.mentionsIn.get(sentenceKey(line)) ?? [];
  const near = mentions.find(
    (m) => m.start >= from && m.start - from < 48 && (m.kind === 'place' || m.kind === 'country'),
  );
  return near && !/[,;:]/.test(line.text.slice(from - line.start, near.start - line.start)) ? near : null;
}

/** The last of the movers that the words before a move name. */
function moverIn(text: string): string | null {
  const named = movers.flatMap(([name, words]) => {
    const last = [...text.matchAll(words)].at(-1);
    return last ? [{ name, at: last.index }] : [];
  });
  return named.sort((a, b) => b.at - a.at)[0]?.name ?? null;
}

/** A country does not differ from a place in it that another report names. */
function partlyWithin(story: ToldStory, fact: Fact, facts: readonly Fact[]): boolean {
  if (story.entities.get(fact.mark)?.kind !== 'country') return false;
  return facts.some(
    (other) => other.key === fact.key && countriesOf(story, other.mark).some((id) => id === fact.mark),
  );
}
