import { readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { askQuestion } from '../questions.ts';
import { compareText, drawnId, sentenceKey, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, type Line } from './line.ts';

const numbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at]),
);
const number = '(\\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** "2-1", "by 4 votes to 1", "three in favour, two against". */
const score =
  /(?<![\d.,:/-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d/-]|[.,:]\d|\s?(?:year|month|day|km|metre|percent|per))/g;
const ballots: readonly RegExp[] = [
  new RegExp(`\\bby ${number}(?: votes?)? to ${number}\\b`, 'gi'),
  new RegExp(
    `\\b${number}(?: of the [\\w-]+ \\w+| \\w+)? (?:were |was |voted )?(?:in favou?r|for)\\b[^.;]{0,30}?\\b${number}(?: \\w+)? (?:were |was |voted )?against\\b`,
    'gi',
  ),
  new RegExp(`\\b${number} votes to ${number}\\b`, 'gi'),
];

const votes =
  /\b(?:vot(?:e[sd]?|ing)|judges?|justices?|court|council|parliament|panel|jury|board|committee|ruling|in favou?r)\b/i;
const games =
  /\b(?:beat|beaten|defeat(?:ed|s)?|w[io]n(?:s|ning)?|lost|loss|victory|draw|drew|thrash(?:ed)?|score|final|match|edged?)\b/i;

/** How a match or a vote ended. */
export function draftScores(story: ToldStory): readonly Draft[] {
  const facts = story.lines.flatMap((line) => readScores(story, line));
  return draftFacts(story, facts, {
    type: 'numeric',
    question: ([first]) =>
      askQuestion(first?.key.includes(' vote') ? 'how-voted' : 'what-score', {
        act: readAct(story, []),
        topic: '',
      }),
    statement: ([first]) =>
      first?.key.includes(' vote') ? `The vote was ${first.mark}` : `The score was ${first?.mark ?? ''}`,
    remark: 'They give different results.',
    twice: 'drop',
  });
}

function readScores(story: ToldStory, line: Line): readonly Fact[] {
  const found = [score, ...ballots].flatMap((pattern) => [...line.text.matchAll(pattern)]);
  return found.flatMap((match) => {
    const [a, b] = [numberOf(match[1]), numberOf(match[2])];
    const key = a === null || b === null ? null : keyOf(story, line, match);
    if (a === null || b === null || key === null) return [];
    if (isElsewhere(line, match.index + match[0].length)) return [];
    const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    const mark = `${Math.max(a, b)}-${Math.min(a, b)}`;
    return [{ key, mark, line, words: widen(line, span), differing: span, firm: true }];
  });
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return numbers.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : null);
}

/** A vote is one a story; a game is known by who played, of whom two must be named. */
function keyOf(story: ToldStory, line: Line, match: RegExpMatchArray): string | null {
  const cluster = story.clusters.get(line.report);
  const at = match.index ?? 0;
  const around = line.text.slice(Math.max(0, at - 80), at + match[0].length + 40);
  if (games.test(around) && !/\bvot/i.test(around)) {
    const sides = (story.mentionsIn.get(sentenceKey(line)) ?? []).filter(
      (m) => (m.kind === 'organisation' || m.kind === 'country' || m.kind === 'person') && m.form === 'name',
    );
    const near = [...sides].sort(
      (a, b) => Math.abs(a.end - line.start - at) - Math.abs(b.end - line.start - at),
    );
    const two = [...new Set(near.map((m) => drawnId(story, m.entity)))].slice(0, 2).sort(compareText);
    return two.length === 2 ? `${cluster} score ${two.join(' ')}` : null;
  }
  return votes.test(around) ? `${cluster} vote` : null;
}

/** From the verb of the sentence, when it stands near. */
function widen(line: Line, span: { start: number; end: number }): { start: number; end: number } {
  const before = line.text.slice(0, span.start - line.start);
  const verb = [...before.matchAll(/\b(?:beat|beaten|defeated|won|lost|voted|ruled|drew)\b/gi)].at(-1);
  const from = verb ? line.start + verb.index : span.start;
  return span.end - from <= 72 ? { start: from, end: span.end } : span;
}
