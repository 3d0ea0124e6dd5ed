import { findAgentPredicate, findPredicate, findVerbPredicate } from '../extract/predicates.ts';
import { spanContains } from '../text/span.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Happening } from './happening.ts';
import { inflectParticiple, inflectPresent } from './inflect.ts';
import { wordsOfObjects } from './object-words.ts';
import { openForm, openWord, presentVerb } from './open-label.ts';
import type { Telling } from './telling.ts';

/** Longest label, in characters. */
const longest = 40;

/** What a label is made of: short names of the parties, and the act in the words of the reports. */
interface Parts {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly ends: readonly string[];
  readonly places: readonly string[];
  /** Participle ("freed"), present ("frees") and base form ("free") of the commonest verb. */
  readonly done: string;
  readonly does: string;
  readonly bare: string;
  /** True when the subject is plural. */
  readonly many: boolean;
  /** The noun that tells it, where no report has a verb for it ("accident"). */
  readonly noun: string | undefined;
  /** True where what it is done to reads like a doer: "Sudrania struck". */
  readonly ambiguous: boolean;
}

/** Predicates whose verb says too little by itself. First template whose parties are there and that fits is taken. */
const templates = new Map<string, readonly string[]>([
  ['lift-sanctions', ['$S lifts sanctions on $O', 'Sanctions on $O lifted', 'Sanctions lifted']],
  [
    'impose-sanctions',
    ['$S and $T sanctions on $O', '$S sanctions on $O', 'Sanctions on $O', 'Sanctions imposed'],
  ],
  ['meet-negotiate', ['$S and $T hold talks', '$S in talks', 'Talks held']],
  ['speak-with', ['$S and $T speak', '$S and $O speak', '$S speaks']],
  ['agree', ['$S and $T agree', '$S agrees', 'Agreement reached']],
  ['hold-election', ['Election in $S', 'Election held']],
  ['hold-prisoner', ['$O held prisoner', '$O held']],
  ['refuse-recognition', ['$S refuses to recognise $O', '$O not recognised']],
  ['allow-territory-use', ['$O uses land of $S', 'Land of $S used']],
  ['provide-aid', ['Aid for $O', '$S gives aid', 'Aid given']],
  ['offer', ['$S offers $O', '$S makes an offer']],
  ['promise', ['$S promises $O', '$S makes a promise']],
  ['threaten', ['$S threatens $O', '$S makes a threat']],
  ['demand', ['$S demands $O', '$S makes a demand']],
  ['order', ['$S orders $O', '$S gives an order']],
  ['claim-responsibility', ['$S claims responsibility']],
  ['hit', ['$S hits $O', '$O hit']],
  ['win', ['$S wins $O', '$S wins']],
  ['lose', ['$S loses $O', '$S loses']],
  ['leave', ['$S $does $O', '$S $does']],
  ['transfer', ['$O moved to $E', '$O handed over']],
  ['protest', ['Protests by $S', 'Protests']],
  ['repress', ['Crackdown on $O', 'Crackdown by $S', 'Crackdown']],
  ['break-away', ['$S breaks away from $O', 'Break from $O', '$S breaks away']],
  ['call-for', ['$S makes an appeal']],
  ['state', ['Statement by $S', '$S says']],
  ['award-held', ['$S receives $O']],
  ['welcome', ['$S welcomes $O', '$S voices welcome']],
  ['thank', ['$S thanks $O', 'Thanks from $S']],
  ['accuse', ['$S accuses $O', '$O accused']],
]);

const plain: readonly string[] = ['$O $done', '$S $does $O'];
const doerFirst: readonly string[] = ['$S $does $O', '$O $done'];
const undirected: readonly string[] = ['$S $does in $P', '$S $does'];
const nounPlain: readonly string[] = ['$noun of $O', '$noun by $S', '$noun in $P'];
const nounOfSelf: readonly string[] = ['$noun of $S', '$noun of $O', '$noun in $P'];
const nounOn: readonly string[] = ['$noun on $O', '$noun by $S', '$noun in $P'];
const nounBetween: readonly string[] = ['$noun of $S and $T', '$noun by $S'];

/** Acts that are done to nobody. */
const alone = new Set('die resign arrive leave flee withdraw crash collapse explode sink'.split(' '));

/** Acts that need nobody to whom they are done. */
const complete = new Set(
  (
    'die resign arrive leave flee surrender withdraw lose crash collapse explode sink flood burn protest strike-work vote play ' +
    'visit evacuate score mobilise apologise concede succeed draw fight cooperate merge claim-responsibility rule'
  ).split(' '),
);

/**
 * A label in the words of the reports: object and participle, or subject, verb and object. Null where the reports tell
 * too little for one that says something: a deed that must be done to somebody, and nobody to whom.
 */
export function labelHappening(happening: Happening, nameOf: (id: EntityId) => Entity | null): string | null {
  const parts = gatherParts(happening, nameOf);
  const open = openWord(happening);
  const inflect = (form: string) => {
    if (open !== null) return openForm(form, open);
    return parts.many ? agree(form) : form;
  };
  const fitting = formsOf(happening, parts).flatMap((form) => fill(inflect(form), parts) ?? []);
  const chosen = fitting.find((label) => label.length <= longest) ?? fitting[0];
  return chosen === undefined ? null : capitalise(cut(chosen));
}

function nounForms(predicate: string, noun: string): readonly string[] {
  if (findPredicate(predicate)?.symmetric) return nounBetween;
  if (predicate === 'attack') return nounOn;
  if (predicate === 'fight') return [noun === 'invasion' ? '$noun of $O' : '$noun in $O', '$S $noun'];
  return complete.has(predicate) ? nounOfSelf : nounPlain;
}

function formsOf({ predicate, status }: Happening, { noun, ambiguous, bare }: Parts): readonly string[] {
  const planned = status === 'planned';
  const own = templates.get(predicate) ?? [];
  if (predicate === 'die' && planned) return ['$S feared dead', ...own];
  if (noun) return [...own, ...nounForms(predicate, noun)];
  // Of all ways to arrive the one that nobody does without a place.
  if (bare === 'reach') return ['$S $does $O', ...undirected];
  if (alone.has(predicate)) return [...own, ...undirected];
  if (complete.has(predicate)) return [...own, ...undirected, ...plain];
  return [...own, ...(ambiguous ? doerFirst : plain)];
}

/** Templates have their verb in the singular. */
function agree(form: string): string {
  return form.startsWith('$S') ? form.replace(presentVerb, '$1$2') : form;
}

function fill(
  form: string,
  { subjects, objects, ends, places, done, does, bare, noun }: Parts,
): string | null {
  const values: Readonly<Record<string, string | undefined>> = {
    S: subjects[0],
    T: subjects[1],
    O: objects[0],
    E: ends[0],
    P: places[0],
    done,
    does,
    bare,
    noun,
  };
  const missing = [...form.matchAll(/\$(done|does|bare|noun|[STOEP])/g)].some(
    ([, name = '']) => !values[name],
  );
  return missing
    ? null
    : form.replace(/\$(done|does|bare|noun|[STOEP])/g, (_, name: string) => values[name] ?? '');
}

function gatherParts(happening: Happening, nameOf: (id: EntityId) => Entity | null): Parts {
  const names = (ids: Iterable<EntityId>): string[] =>
    [...ids].flatMap((id) => {
      const entity = nameOf(id);
      return entity ? [shortName(entity)] : [];
    });
  const verbal = happening.tellings.filter(isVerbal);
  const nominal = verbal.length > 0 ? [] : happening.tellings.filter(isActNoun);
  const verb =
    commonest(verbal.map(({ proposition }) => verbOf(proposition))) ??
    commonest(nominal.map(({ proposition }) => proposition.verb)) ??
    happening.predicate.replaceAll('-', ' ');
  const [subject] = happening.subjects;
  const objects = rankObjects(happening, nameOf);
  const [object] = objects;
  const many = subject !== undefined && isMany(nameOf(subject));
  return {
    subjects: names(happening.subjects),
    objects: object === undefined ? wordsOfObjects(verbal) : names(objects),
    ends: names(happening.ends),
    places: names(happening.places),
    done: inflectParticiple(verb),
    many,
    does: many ? verb : inflectPresent(verb),
    bare: verb,
    noun: nominal.length > 0 ? verb : undefined,
    ambiguous: object !== undefined && /^(?:country|organisation|place)$/.test(nameOf(object)?.kind ?? ''),
  };
}

/** In the order told, but a group that more reports name before somebody out of it. */
function rankObjects(
  { objects, tellers }: Happening,
  nameOf: (id: EntityId) => Entity | null,
): readonly EntityId[] {
  const told = (id: EntityId): number => tellers.get(id)?.size ?? 0;
  const all = [...objects];
  const [first] = all;
  if (first === undefined || nameOf(first)?.kind !== 'person') return all;
  const [group] = all
    .filter((id) => nameOf(id)?.kind === 'group' && told(id) > told(first))
    .sort((a, b) => told(b) - told(a));
  return group === undefined ? all : [group, ...all.filter((id) => id !== group)];
}

/** A group, or several things. */
function isMany(entity: Entity | null): boolean {
  if (entity?.kind === 'group') return !/^(?:an?|one|another) /i.test(entity.name);
  if (!entity || entity.aliases.length > 0) return false;
  return entity.kind === 'other'
    ? /^(?:\w+ .*|\p{Ll}+[^s])s$/u.test(entity.name)
    : /[a-z](?:ies|[^s]s)$/.test(entity.name);
}

/** Surname of a person, acronym of a body or country of several words that the reports use, else the name. */
export function shortName(entity: Pick<Entity, 'kind' | 'name' | 'aliases'>): string {
  if (entity.kind === 'person')
    return entity.aliases.length > 0 ? (entity.name.split(' ').at(-1) ?? entity.name) : entity.name;
  if (!entity.name.includes(' ')) return entity.name;
  const acronym = entity.aliases
    .map(({ text }) => text.replace(/\./g, ''))
    .find((text) => /^[A-Z]{2,6}$/.test(text));
  return acronym ?? entity.name;
}

/** "the murder of X" names the act; "X's murderer" only whoever did it. */
function isActNoun({ proposition }: Telling): boolean {
  return proposition.verb !== '' && findAgentPredicate(proposition.verb) === null;
}

function isVerbal({ cast, proposition }: Telling): boolean {
  const { tokens } = cast.reading.treeOf(proposition.sentence);
  return tokens.some((token) => /^(?:VERB|ADJ)$/.test(token.tag) && spanContains(proposition.trigger, token));
}

/** Predicates whose verb says it with the noun that it is done to: "fired a missile", "took a hostage". */
const held = new Set([
  'test-fire',
  'win',
  'lose',
  'score',
  'abduct',
  'hold-prisoner',
  'hold-office',
  'transfer',
  'award-held',
  'arrive',
  'crash',
  'collapse',
]);

/** The report's own verb; where a noun beside it says what it means ("launched an attack"), the predicate. */
function verbOf({ verb, predicate }: Telling['proposition']): string {
  if (!verb) return predicate.replaceAll('-', ' ');
  const other = findVerbPredicate(verb);
  if (/ (?:from|for|to|with|of)$/.test(verb)) return predicate.replaceAll('-', ' ');
  const light = predicate !== verb && other !== predicate && findPredicate(predicate) !== null;
  return light && !held.has(predicate) ? predicate.replaceAll('-', ' ') : verb;
}

function commonest(verbs: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const verb of verbs) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0];
}

function cut(label: string): string {
  if (label.length <= longest) return label;
  const short = label.slice(0, longest - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), 20)).trimEnd()}…`;
}

function capitalise(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
