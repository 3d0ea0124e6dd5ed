import type { ReportId } from '../../text/report.ts';
import type { Draft } from '../draft.ts';
import { groupBy, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact, quoteShortest } from './facts.ts';
import { isElsewhere, isOpen, type Line } from './line.ts';

/** Said of everybody, and of no place or group alone: "no one on the ground" says nothing of those on board. */
const unhurt =
  /\b(?:(?:no one|nobody) (?:was|were|has been|had been) (?:hurt|injured|harmed|wounded)|there (?:were|are) no (?:casualties|injuries)|(?:all(?: of them)?|everyone|everybody) (?:is|are|was|were) (?:unharmed|unhurt|uninjured))(?=[.,;”"]|$)/i;
/** One or more, counted or not, to whom harm was done. */
const hurt =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|a|an|at least \w+|\d+)(?: (?!was|were|no|not)[\p{L}-]+){1,3} (?:was|were) (?:shot|wounded|injured|hurt|stabbed|beaten)\b(?: in the (?:leg|arm|head|chest|back|hand|foot|shoulder|stomach))?/iu;
/** Any word of harm: who has one besides saying that none was done knows of harm, and denies it of a part only. */
const anyHarm =
  /\b(?:killed|dead|died|deaths?|shot|wounded|injur(?:ed|ies|ing)|hurt|stabbed|beaten|casualties|victims?|bod(?:y|ies)|hospitals?)\b/i;

/** Nobody hurt as one report has it, somebody hurt in another. */
export function draftHarm(story: ToldStory): readonly Draft[] {
  const denied = story.lines.flatMap((line) => readFact(story, line, unhurt, 'none'));
  const knowing = reportsOfHarm(story.lines, new Set(denied.map((fact) => fact.line.report)));
  const whole = denied.filter((fact) => !knowing.has(fact.line.report));
  if (whole.length === 0) return [];
  const keys = new Set(whole.map((fact) => fact.key));
  const told = story.lines.flatMap((line) => readFact(story, line, hurt, 'some'));
  const facts = [...whole, ...told.filter((fact) => keys.has(fact.key))];
  // The first telling of a report is enough.
  const first = [...groupBy(facts, (fact) => `${fact.line.report} ${fact.mark}`).map.values()].flatMap(
    (own) => own.slice(0, 1),
  );
  return draftFacts(story, first, {
    type: null,
    question: () => 'Was anybody hurt?',
    statement: quoteShortest(story),
    remark: 'Both cannot be so.',
    twice: 'drop',
  });
}

/** Among `denying`, the reports that tell of harm elsewhere in their text. */
function reportsOfHarm(lines: readonly Line[], denying: ReadonlySet<ReportId>): ReadonlySet<ReportId> {
  const known = lines.filter(
    (line) => denying.has(line.report) && anyHarm.test(line.text.replace(unhurt, '')),
  );
  return new Set(known.map((line) => line.report));
}

function readFact(story: ToldStory, line: Line, wording: RegExp, mark: string): readonly Fact[] {
  const found = wording.exec(line.text);
  if (!found || isElsewhere(line) || isOpen(line.text.slice(0, found.index))) return [];
  if (/\b(?:yet|so far|immediate(?:ly)?|initial(?:ly)?|at first)\b/i.test(line.text)) return [];
  const start = line.start + found.index;
  const words = { start, end: start + found[0].length };
  const key = `${story.clusters.get(line.report)} harm`;
  return [{ key, mark, line, words, differing: words, firm: true }];
}
