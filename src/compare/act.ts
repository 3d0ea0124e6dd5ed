import { findPredicate, findVerbPredicate } from '../extract/predicates.ts';
import { actPhrases } from '../graph/act-phrases.ts';
import { isShortNoun } from '../language/lists/short-nouns.ts';
import type { Entity } from '../resolve/entity.ts';
import { inflectParticiple, inflectPast } from '../resolve/inflect.ts';
import type { Statement } from '../resolve/statement.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { plainObject } from './plain-object.ts';
import { drawnId, groupBy, listWords, type ToldStory, wordsOf } from './told-story.ts';

/** Who did what to whom, ready to be put into a sentence of ours. */
export interface Act {
  readonly subject: string;
  readonly object: string;
  /** "free", "lift sanctions on": what stands between subject and object, base form. */
  readonly base: string;
  readonly past: string;
  /** "freed", "taken"; null where the phrase has no passive of its own. */
  readonly participle: string | null;
  readonly pluralSubject: boolean;
  readonly pluralObject: boolean;
  readonly negative: boolean;
  /** How far it has happened: what no report tells as done is not told as done. */
  readonly certainty: Certainty;
  /** "May have landed": what is only possible lies in the past. */
  readonly perfect: boolean;
}

/** States are told in the present. */
const statePhrases: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'award-held': 'holds the',
    'hold-office': 'holds office in',
    'affiliated-with': 'belongs to',
    'citizen-of': 'is a citizen of',
    'kin-of': 'is a relative of',
    'ally-with': 'is an ally of',
    'depend-on': 'depends on',
    'hold-prisoner': 'holds',
    'used-in': 'is used in',
    'live-in': 'lives in',
    'work-for': 'works for',
    govern: 'governs',
    lead: 'leads',
    own: 'owns',
    represent: 'represents',
    export: 'exports',
    import: 'imports from',
    influence: 'influences',
    oppose: 'opposes',
    intend: 'has plans for',
    exile: 'lives in exile from',
  }),
);

const plainVerb = /^[a-z]+(?:[ -][a-z]+)*$/;

/** Verbs that take "to" and a verb, or "on" and a noun: they read on into the event that they are about. */
export const intentVerbs: readonly string[] = [
  'agree',
  'decide',
  'promise',
  'plan',
  'order',
  'offer',
  'intend',
];

/** The act of statements that say the same, by whom most of them say; the first wording in report order names it. */
export function readAct(story: ToldStory, statements: readonly Statement[]): Act {
  const acting = statements.filter((s) => s.subject.length > 0);
  const whole = acting.filter((s) => s.object.length > 0);
  const byWhom = mostAlike(whole, ({ subject }) => subject.join(' '));
  const toWhom = mostAlike(whole, ({ object }) => object.join(' '));
  const fullest = byWhom.find((s) => toWhom.includes(s)) ?? toWhom[0] ?? acting[0] ?? statements[0];
  const predicate = fullest?.predicate ?? '';
  const state = statePhrases.get(predicate);
  const { subjects, objects } = nameParties(story, fullest);
  const plural = subjects.length > 1 || isPlural(story, fullest?.subject[0]);
  const told = state ? agreeInNumber(state, plural) : null;
  const base = told ?? phraseOf(story, fullest) ?? mostTold(statements.map(readVerb));
  const plain =
    fullest && !state && !isWith(base) && fullest.object.length === 0 ? plainObject(story, fullest) : '';
  return {
    subject: listWords(subjects),
    object: listWords(objects) || plain,
    base,
    past: told ?? inflectPast(base),
    participle: state || actPhrases.get(predicate) ? null : passiveOf(base),
    pluralSubject: plural,
    pluralObject: objects.length > 1 || isPlural(story, fullest?.object[0]),
    negative: fullest?.polarity === 'negative',
    certainty: surest(statements),
    perfect: statements.every((s) => isPerfect(story, s)),
  };
}

/** Names of who acts and of whom it is done to. What happened does nothing: only who acts is named as acting. */
function nameParties(
  story: ToldStory,
  statement: Statement | undefined,
): { readonly subjects: readonly string[]; readonly objects: readonly string[] } {
  const doers = (statement?.subject ?? []).filter((id) => !story.events.has(id));
  const objects = nameAll(story, statement?.object ?? []);
  // Nobody dies to somebody: whom a slip makes the object of a death has died.
  return statement?.predicate === 'die' && doers.length === 0
    ? { subjects: objects, objects: [] }
    : { subjects: nameAll(story, doers), objects };
}

/** The largest group of statements with one key; of equal ones the first. */
function mostAlike(statements: readonly Statement[], keyOf: (s: Statement) => string): readonly Statement[] {
  const [most = []] = [...groupBy(statements, keyOf).map.values()].sort((a, b) => b.length - a.length);
  return most;
}

/** "Held talks with": what stands behind "held" is the talks, not with whom. */
function isWith(base: string): boolean {
  return base.endsWith(' with');
}

function isPerfect(story: ToldStory, { report, evidence, trigger }: Statement): boolean {
  const before = wordsOf(story, { report, start: evidence.start, end: trigger.start });
  const verb = wordsOf(story, { report, ...trigger });
  return /\b(?:have|has|had|having)(?: been| \p{L}+ly)? $/iu.test(before) || /\b(?:was|were)\b/i.test(verb);
}

/** "Belongs to" of one, "belong to" of several. */
function agreeInNumber(phrase: string, plural: boolean): string {
  if (!plural) return phrase;
  return phrase
    .replace(/^is\b/, 'are')
    .replace(/^(\w+)s\b/, (word) => (word === 'has' ? 'have' : word.slice(0, -1)));
}

/** A phrase of ours for the predicate; one wins a cup, but beats somebody. */
function phraseOf(story: ToldStory, statement: Statement | undefined): string | null {
  if (!statement) return null;
  const [object] = statement.object;
  const kind = object === undefined ? undefined : story.entities.get(object)?.kind;
  if (statement.predicate === 'win' && (kind === 'person' || kind === 'organisation')) return 'beat';
  // Who is campaigned for is not called on.
  if (/^(?:campaign|lobby|plead) for$/.test(statement.verb)) return null;
  return actPhrases.get(statement.predicate) ?? null;
}

function surest(statements: readonly Statement[]): Certainty {
  const known = statements.map(certaintyOf);
  if (known.includes('done') || known.length === 0) return 'done';
  return known.includes('planned') ? 'planned' : 'possible';
}

/** "Missing" and "on strike" have no passive of their own. */
function passiveOf(base: string): string | null {
  if (base === 'on strike') return base;
  // "Was traveled to", "was left": no way to say it.
  if (base === 'leave' || / (?:to|for|from|with|at|on)$/.test(base)) return null;
  return base === 'miss' ? 'missing' : inflectParticiple(base);
}

/** Acts that a verb tells by its subject or object: "fired a missile", "the bridge fell". */
const ownVerb: ReadonlyMap<string, readonly string[]> = new Map([
  ['test-fire', ['fire', 'launch', 'test']],
  ['arrive', ['fall', 'splash down', 'come down']],
  ['crash', ['fall', 'come down']],
  ['collapse', ['fall', 'come down']],
]);

function readVerb({ verb, predicate }: Statement): string {
  const word = verb.toLowerCase();
  // "A decision was made" is a decision, whatever the verb beside the noun.
  const known =
    plainVerb.test(word) &&
    (findVerbPredicate(word) === predicate ||
      findPredicate(predicate) === null ||
      (ownVerb.get(predicate)?.includes(word) ?? false));
  return known ? word : predicate.replaceAll('-', ' ');
}

/** The word that stands most often; of those that stand as often the first from A to Z. */
export function mostTold(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function nameAll(story: ToldStory, ids: readonly string[]): readonly string[] {
  const names = [...new Set(ids.map((id) => nameOf(story, id)))].filter(Boolean);
  return names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
}

/** The name as it stands inside a sentence, with its article; an event by its label. */
export function nameOf(story: ToldStory, id: string): string {
  const entity = story.entities.get(drawnId(story, id)) ?? story.entities.get(id);
  if (entity?.kind === 'group') return entity.name.replace(amounts, (word) => word.toLowerCase());
  if (entity) return needsArticle(entity.name) || isDescribed(entity) ? `the ${entity.name}` : entity.name;
  const event = story.events.get(id);
  return event ? `“${event.label}”` : '';
}

/** What a group's name begins with where a sentence begins with it. */
const amounts =
  /^(?:Some|Many|Most|Several|Few|All|Both|Others?|Multiple|Hundreds|Thousands|Dozens|At|About|More|Nearly|Over|The|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)\b/;

/** "Ferry", "government of Chile": one who or which has no name goes by a noun, and that by its article; not several. */
function isDescribed({ kind, name }: Entity): boolean {
  const [noun = ''] = name.split(' of ');
  const several = /[^s]s$|^(?:two|three|four|five|six|seven|eight|nine|ten)\b/.test(noun);
  const owned = /^(?:her|his|its|their|our)\b/.test(noun);
  return (
    /^(?:person|organisation|other)$/.test(kind) &&
    (/^\p{Ll}{3,}(?: |$)/u.test(noun) || isShortNoun(noun)) &&
    !several &&
    !owned
  );
}

function needsArticle(name: string): boolean {
  return (
    /^(?:United |European Union|Netherlands|Philippines|Soviet Union|West$|Bahamas|Gambia|Maldives|.* (?:Republic|Islands|Emirates|Federation)$)/.test(
      name,
    ) || waters.test(name)
  );
}

const waters =
  /^(?:(?:.* )?(?:Ocean|Sea|Gulf|Strait|Desert|Pacific|Atlantic)|(?:Sea|Gulf|Bay|Strait) of .*)$/;

function isPlural(story: ToldStory, id: string | undefined): boolean {
  const entity = id === undefined ? undefined : story.entities.get(id);
  // "Explosives": several things without a name.
  if (entity?.kind === 'other') return /^\p{Ll}+[^s\W]s$/u.test(entity.name);
  return entity?.kind === 'group' && !/^(?:a|an|one|1) /i.test(entity.name);
}

/** Acts that are told whole without an object. */
const whole: readonly string[] = (
  'resign win lose die crash explode collapse sink flood burn arrive leave flee surrender vote meet-negotiate speak-with agree ' +
  'improve-relations strain-relations break-ties hold-election protest strike-work fight merge concede close open draw play ' +
  'hold-office claim-responsibility launch test-fire displace withdraw'
).split(' ');

/** True for an act that tells nothing without what it is done to ("pledged", "sent"). */
export function needsObject(predicate: string): boolean {
  return findPredicate(predicate) !== null && !whole.includes(predicate);
}
