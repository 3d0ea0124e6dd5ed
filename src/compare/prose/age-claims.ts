import type { ResolvedMention } from '../../resolve/entity.ts';
import { nameOf, readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { askQuestion } from '../questions.ts';
import { sentenceKey, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import type { Line } from './line.ts';

const after = /^,? (?:aged |age )?(\d{1,3})(?=[,.;)]|$)/;
const before = /\b(\d{1,3})-year-old(?: [\p{L}-]+){0,3} $/u;

/** How old somebody is, where a report puts the age beside the name. */
export function draftAges(story: ToldStory): readonly Draft[] {
  const facts = story.lines.flatMap((line) => readAges(story, line));
  const nameIn = (key: string | undefined): string => nameOf(story, key?.slice('age of '.length) ?? '');
  return draftFacts(story, facts, {
    type: 'numeric',
    question: ([first]) => askQuestion('how-old', { act: readAct(story, []), topic: nameIn(first?.key) }),
    statement: ([first]) => `${nameIn(first?.key)} is ${first?.mark ?? ''}`,
    remark: 'They give different ages of one person.',
    twice: 'drop',
  });
}

function readAges(story: ToldStory, line: Line): readonly Fact[] {
  if (!/\d/.test(line.text)) return [];
  const people = (story.mentionsIn.get(sentenceKey(line)) ?? []).filter(
    (m) => m.kind === 'person' && m.form === 'name',
  );
  return people.flatMap((mention) => readAge(line, mention));
}

function readAge(line: Line, mention: ResolvedMention): readonly Fact[] {
  const at = mention.end - line.start;
  const following = after.exec(line.text.slice(at, at + 14));
  const leading = before.exec(
    line.text.slice(Math.max(0, mention.start - line.start - 60), mention.start - line.start),
  );
  const found = following ?? leading;
  const age = Number(found?.[1]);
  if (!found || !(age > 0 && age < 120)) return [];
  const span = following
    ? {
        start: mention.end + following[0].length - (following[1]?.length ?? 0),
        end: mention.end + following[0].length,
      }
    : ageBefore(mention.start, leading);
  const words = { start: Math.min(mention.start, span.start), end: Math.max(mention.end, span.end) };
  return [{ key: `age of ${mention.entity}`, mark: String(age), line, words, differing: span, firm: true }];
}

function ageBefore(start: number, found: RegExpExecArray | null): { start: number; end: number } {
  const from = start - (found?.[0].length ?? 0);
  return { start: from, end: from + (found?.[1]?.length ?? 0) };
}
