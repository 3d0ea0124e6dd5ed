import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { passage } from './telling-words.ts';
import { type ToldStory, wordsOf } from './told-story.ts';

/** How far a statement says that something has happened. */
export const certainties = ['done', 'planned', 'possible'] as const;
export type Certainty = (typeof certainties)[number];

export function certaintyOf(statement: Statement): Certainty {
  if (statement.modality.includes('possible')) return 'possible';
  return statement.modality.includes('future') || statement.modality.includes('condition')
    ? 'planned'
    : 'done';
}

/** Asserted or reported as done: firm enough to exclude its opposite. */
export function isFirm(statement: Statement): boolean {
  return certaintyOf(statement) === 'done';
}

/** "may", "will", "could" shortly before the verb. */
export function modalBefore(story: ToldStory, statement: Statement): Span | null {
  const start = Math.max(statement.evidence.start, statement.trigger.start - 40);
  const before = wordsOf(story, passage(statement, { start, end: statement.trigger.start }));
  const found = [...before.matchAll(/\b(?:may|might|could|would|will|can|shall|should)\b/gi)].at(-1);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}
