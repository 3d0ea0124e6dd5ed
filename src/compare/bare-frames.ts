import type { Statement } from '../resolve/statement.ts';
import { sentenceKey, type ToldStory } from './told-story.ts';

/** Words that frame what is said and tell nothing of it, besides names. */
const framing =
  /^(?:on|in|at|to|from|by|of|the|a|an|and|its|his|her|their|that|it|he|she|they|was|were|is|are|had|has|have|been|be|also|later|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|statement|interview|reporters|journalists)$/iu;

/** True where a clause tells only that somebody spoke: "Kang told reporters on Monday". Its words are those of the clause. */
export function isBareFrame(story: ToldStory, statement: Statement, clause: string): boolean {
  if (statement.predicate !== 'state') return false;
  const parties = new Set<unknown>([...statement.subject, ...(statement.roles.addressee ?? [])]);
  const names = (story.mentionsIn.get(sentenceKey(statement)) ?? [])
    .filter((m) => parties.has(m.entity) || (m.form === 'name' && m.kind !== 'group'))
    .map((m) => m.text)
    .sort((a, b) => b.length - a.length);
  const text = story.reports.get(statement.report)?.report.text ?? '';
  const verb = text.slice(statement.trigger.start, statement.trigger.end);
  const rest = [...names, verb].reduce((left, name) => left.replaceAll(name, ' '), clause);
  const told = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return told.filter((word) => !framing.test(word)).length < 2;
}
