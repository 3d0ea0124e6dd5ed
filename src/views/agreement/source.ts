import type { Claim } from '../../compare/claim.ts';
import type { Passage } from '../../resolve/entity.ts';
import type { Statement } from '../../resolve/statement.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { sentenceOf } from './cells.ts';

/** What a report states for a claim. */
export function statementsOf(story: Story, { sides }: Claim, report: ReportId): readonly Statement[] {
  return sides
    .flatMap(({ statements }) => statements.flatMap((id) => story.index.statements.get(id) ?? []))
    .filter((each) => each.report === report);
}

/** Whom a report gives as its source for these words; empty where it says them, in that sentence, itself. */
export function phraseSource(story: Story, claim: Claim, words: Passage): string {
  const sentence = sentenceOf(story, words);
  const here = statementsOf(story, claim, words.report).filter((each) => each.sentence === sentence);
  if (here.some(({ attribution }) => attribution.length === 0)) return '';
  const names = (here[0]?.attribution ?? []).flatMap((id) => story.index.entities.get(id)?.name ?? []);
  const [first, ...rest] = names;
  if (first === undefined) return '';
  return [`according to ${first}`, ...rest.map((name) => `citing ${name}`)].join(', ');
}
