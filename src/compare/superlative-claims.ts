import { plainLetters } from '../resolve/fold-letters.ts';
import type { Statement } from '../resolve/statement.ts';
import { readAct } from './act.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { passage } from './telling-words.ts';
import { compareText, groupBy, type ToldStory, wordsOf } from './told-story.ts';

const superlative =
  /\b(largest|biggest|deadliest|worst|highest|lowest|longest|heaviest|strongest|most serious|most powerful|bloodiest|costliest|greatest|smallest|fastest|first)\b([^.;!?]*)/gi;

/** The words that say with what it is compared: "in recent years", "since 2011", "ever". */
const baseline = /\b(?:since|in|for|of|ever|under|on)\b[^,]*/i;

interface Told {
  readonly statement: Statement;
  readonly word: string;
  /** What is the first of its kind, "day" or "time": two first things have nothing in common else. */
  readonly ranked: string;
  readonly start: number;
  readonly end: number;
  readonly baseline: { readonly start: number; readonly end: number; readonly text: string };
}

/** "The largest in recent years" beside "the largest since the talks began": one superlative, two baselines. */
export function draftSuperlatives(story: ToldStory): readonly Draft[] {
  const told = [...story.inSentence.values()].flatMap((statements) => superlativesIn(story, statements));
  const rows = told.flatMap((t) =>
    eventsNear(story, t.statement).map((event) => ({ t, key: `${t.word} ${t.ranked} ${event}` })),
  );
  return [...groupBy(rows, (row) => row.key).map].flatMap(([key, group]) => {
    const marked: Marked[] = group.map(({ t }) => ({
      mark: plainLetters(t.baseline.text),
      voice: {
        report: t.statement.report,
        words: passage(t.statement, t),
        differing: [passage(t.statement, t.baseline)],
        statements: [t.statement.id],
      },
    }));
    const topic = group[0]?.t.word ?? '';
    return draftDifference(story, {
      key: `${key} baseline`,
      type: 'scope',
      question: askQuestion('superlative', { act: readAct(story, []), topic }),
      sides: sidesByMark(marked),
      weight: group.length,
    });
  });
}

function superlativesIn(story: ToldStory, statements: readonly Statement[]): readonly Told[] {
  const [first] = statements;
  if (!first) return [];
  const sentence = wordsOf(story, passage(first, first.evidence));
  return [...sentence.matchAll(superlative)].flatMap((match) => {
    const [, word = '', rest = ''] = match;
    const before = sentence.slice(Math.max(0, match.index - 12), match.index);
    // "was first alerted" is no first of its kind.
    if (/^first$/i.test(word) && !/(?:\b(?:the|its|their|his|her)|['’]s) $/i.test(before)) return [];
    const found = baseline.exec(rest);
    const statement = statements.find((s) => s.predicate === 'assess') ?? first;
    if (!found) return [];
    const start = first.evidence.start + match.index;
    const from = start + word.length + found.index;
    const text = found[0].trimEnd();
    const end = from + text.length;
    const ranked = /^first$/i.test(word) ? (/\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '') : '';
    return [
      { statement, word: word.toLowerCase(), ranked, start, end, baseline: { start: from, end, text } },
    ];
  });
}

/** What the sentence is about: the judged event, else the event that it tells. */
function eventsNear(story: ToldStory, statement: Statement): readonly string[] {
  const judged = statement.subject.filter((id) => story.events.has(id));
  const ids = judged.length > 0 ? judged : [statement.event].filter((id) => id !== null);
  return [...new Set(ids)].sort(compareText);
}
