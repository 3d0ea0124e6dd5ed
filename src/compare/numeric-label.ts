import { findCountryForm } from '../language/lists/countries.ts';
import type { Statement } from '../resolve/statement.ts';
import { type Act, readAct } from './act.ts';
import { type Count, countsItself } from './counted.ts';
import { isBefalling } from './fates.ts';
import { lengthPriced } from './priced.ts';
import { clauseEnd } from './prose/line.ts';
import { askQuestion, stateAct } from './questions.ts';
import { passage } from './telling-words.ts';
import { type ToldStory, wordsOf } from './told-story.ts';

/** The label of a row of figures: a question where they differ, else a plain statement. */
export function labelFigures(
  story: ToldStory,
  counts: readonly Count[],
  differs: boolean,
  first: Count,
): string {
  const nested = counts.filter((count) => isNested(story, count));
  const act = readAct(
    story,
    (nested.length > 0 ? nested : counts).map((count) => actOf(story, count)),
  );
  const noun = plainNoun(story, first);
  const topic =
    (differs ? topicOf(story, counts) : noun) || (ofPeople.test(first.head) ? 'people' : first.head);
  const doing = first.quantity.counts !== null && first.statement.subject.includes(first.quantity.counts);
  const active = doing && first.fate === first.statement.predicate;
  if (differs && first.quantity.kind === 'money') return askQuestion('how-much-money', { act, topic });
  if (differs && active) return askQuestion('how-many-did', { act, topic });
  if (differs) return askQuestion('how-many', { act: { ...act, pluralObject: true }, topic });
  const object = plainest(
    counts.filter((c) => c.low === first.low).map((c) => wordsOf(story, passage(c.quantity, c.quantity))),
  );
  const quoted = (count: Count): boolean => isNested(story, count) || isPriceOf(count) || isShare(count);
  if (quoted(first)) {
    const alike = counts.filter((c) => c.low === first.low && quoted(c));
    return `“${plainest(alike.map((c) => quoteNested(story, c)))}”`;
  }
  const figure = nameFigure(object, noun, topic);
  return stateFigure(act, figure, active) ?? (active ? figure : `“${object}”`);
}

/** "1,200 dead": the people, not dead people, were killed; "50 others" are people already. */
function nameFigure(object: string, noun: string, topic: string): string {
  if (noun) return lowerFirst(object);
  const number = lowerFirst(
    object.replace(/ (?:dead|deaths|fatalities|injured|injuries|wounded|missing)$/i, ''),
  );
  return / others?$/i.test(number) ? number : `${number} ${topic}`.trim();
}

/** "A hall held 200 people", "200 people fled"; of "219 rescued" the counted do nothing. */
function stateFigure(act: Act, figure: string, active: boolean): string | null {
  if (active && act.object !== figure) return stateAct({ ...act, subject: figure });
  const subject = act.subject === figure ? '' : act.subject;
  return stateAct({
    ...act,
    subject,
    object: figure,
    pluralObject:
      !/^(?:at (?:least|most) |about |around |some )?(?:an?|one|1) (?!million|billion|thousand|hundred)/i.test(
        figure,
      ),
  });
}

/** The wording with the fewest capitals: headlines give every word one. */
function plainest(wordings: readonly string[]): string {
  const capitals = (words: string): number => words.match(/\p{Lu}/gu)?.length ?? 0;
  const [plain = ''] = [...wordings].sort((a, b) => capitals(a) - capitals(b) || a.length - b.length);
  return plain;
}

/** What a figure counts; a figure that stands alone ("19 die", "19 dead") counts its own number: it has no noun. */
function plainNoun(story: ToldStory, { quantity }: Count): string {
  if (countsItself(quantity)) return '';
  const counted = wordsOf(story, passage(quantity, quantity.counted));
  return /^(?:dead|deaths|fatalities|injured|injuries|wounded|missing|more|others?)$/i.test(counted)
    ? ''
    : trimNoun(counted);
}

/** The noun that a question asks with: the widest of those told, in the plural. */
function topicOf(story: ToldStory, counts: readonly Count[]): string {
  const plural = counts.filter(({ quantity }) => quantity.value !== 1).map((c) => plainNoun(story, c));
  return plural.includes('people') ? 'people' : (plural.find((noun) => noun !== '') ?? '');
}

function trimNoun(counted: string): string {
  return counted
    .trim()
    .replace(/^(?:of )?(?:the )?(?:other )?(?:\d[\d,.]* )?/i, '')
    .replaceAll(/\p{L}+/gu, (word) => (findCountryForm(word) === null ? word.toLowerCase() : word));
}

/** The act that the figure is of: its statement's, or no more than the word beside it says. */
function actOf(story: ToldStory, count: Count): Statement {
  const { statement, fate } = count;
  // "Agreed to free 50 miners": of the freeing.
  const [agreed] = isNested(story, count) ? statement.object.flatMap((id) => story.events.get(id) ?? []) : [];
  const told = { ...statement, subject: [], object: [] };
  if (agreed) return { ...told, predicate: agreed.predicate, verb: agreed.predicate, modality: ['future'] };
  if (fate === statement.predicate && !isBefalling(fate)) return statement;
  return { ...told, predicate: fate, verb: fate };
}

/** What stands for people where no noun does. */
const ofPeople = /^(?:person|death|fatality|casualty|dead|injured|injury|wounded|missing|more|others?)$/;

/** A number word that begins a sentence, inside one of ours; names and currencies keep their capitals. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]+(?:-[a-z]+)? [a-z]/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** "Agreed to free 50 miners": the figure is what was agreed, not whom somebody agreed. */
function isNested(story: ToldStory, { fate, statement }: Count): boolean {
  return fate === statement.predicate && statement.object.some((id) => story.events.has(id));
}

/** What changes hands as money; of all other acts an amount is the price, and "$5 million was acquired" says nothing. */
const inMoney =
  /^(?:pay|invest-in|offer|demand|provide-aid|help|donate|raise|spend|cost|fine|earn|lose|win|steal|send|lend|borrow|owe|pledge|promise)$/;

function isPriceOf({ quantity, fate }: Count): boolean {
  return quantity.kind === 'money' && !inMoney.test(fate);
}

/** "Nearly half", "two thirds": nothing without what they are a share of. */
function isShare({ quantity }: Count): boolean {
  return quantity.kind === 'percent' && !/%|\bper ?cent|\bpc\b/i.test(quantity.text);
}

function quoteNested(story: ToldStory, count: Count): string {
  const { statement, quantity } = count;
  const start = Math.min(statement.trigger.start, quantity.start);
  if (isShare(count)) {
    const { start: from, end } = statement.evidence;
    const text = wordsOf(story, passage(statement, { start: from, end }));
    const stop = from + clauseEnd(text, start - from, quantity.end - from);
    return wordsOf(story, passage(statement, { start, end: stop }));
  }
  const behind = wordsOf(story, passage(statement, { start: quantity.end, end: statement.evidence.end }));
  const noun = quantity.kind === 'money' ? lengthPriced(behind) : 0;
  return wordsOf(story, passage(statement, { start, end: quantity.end + noun }));
}
