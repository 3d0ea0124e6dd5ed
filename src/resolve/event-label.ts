import { spanContains } from '../text/span.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Happening } from './happenings.ts';
import type { Telling } from './telling.ts';

/** Longest label, in characters. */
const longest = 40;

/** What a label is made of: short names of the parties, and the act in the words of the reports. */
interface Parts {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly ends: readonly string[];
  /** Participle ("freed") and present ("frees") of the commonest verb. */
  readonly done: string;
  readonly does: string;
  /** True when the subject is plural. */
  readonly many: boolean;
  /** The noun that tells it, where no report has a verb for it ("accident"). */
  readonly noun: string | undefined;
}

/** Predicates whose verb says too little by itself. First template whose parties are there and that fits is taken. */
const templates = new Map<string, readonly string[]>([
  ['lift-sanctions', ['$S lifts sanctions on $O', 'Sanctions on $O lifted', 'Sanctions lifted']],
  ['impose-sanctions', ['$S sanctions on $O', 'Sanctions on $O', 'Sanctions imposed']],
  ['meet-negotiate', ['$S and $T hold talks', '$S in talks', 'Talks held']],
  ['speak-with', ['$S and $T speak', '$S and $O speak', '$S speaks']],
  ['agree', ['$S and $T agree', '$S agrees', 'Agreement reached']],
  ['hold-election', ['Election in $S', 'Election held']],
  ['hold-prisoner', ['$O held prisoner', '$O held']],
  ['refuse-recognition', ['$S refuses to recognise $O', '$O not recognised']],
  ['allow-territory-use', ['$O uses land of $S', 'Land of $S used']],
  ['provide-aid', ['Aid for $O', 'Aid given']],
  ['transfer', ['$O moved to $E', '$O handed over']],
  ['protest', ['Protests by $S', 'Protests']],
  ['repress', ['Crackdown on $O', 'Crackdown by $S', 'Crackdown']],
  ['break-away', ['$S breaks away from $O', 'Break from $O', '$S breaks away']],
  ['call-for', ['$S makes an appeal']],
  ['state', ['Statement by $S']],
  ['award-held', ['$S receives $O']],
  ['welcome', ['$S welcomes $O', '$S voices welcome']],
  ['thank', ['$S thanks $O', 'Thanks from $S']],
  ['accuse', ['$S accuses $O', '$O accused']],
]);

const plain: readonly string[] = ['$O $done', '$S $does $O', '$S $does', '$Done'];
const nounPlain: readonly string[] = ['$S $noun', '$O $noun', '$noun'];

/** A label in the words of the reports: object and participle, or subject, verb and object. */
export function labelHappening(happening: Happening, nameOf: (id: EntityId) => Entity | null): string {
  const parts = gatherParts(happening, nameOf);
  const forms = [...(templates.get(happening.predicate) ?? []), ...(parts.noun ? nounPlain : plain)];
  const filled = forms.flatMap((form) => {
    const label = fill(parts.many ? agree(form) : form, parts);
    return label === null ? [] : [{ label, named: /\$[STOE]/.test(form) }];
  });
  const named = filled.filter((each) => each.named);
  const fitting = (named.length > 0 ? named : filled).map(({ label }) => label);
  const chosen = fitting.find((label) => label.length <= longest) ?? fitting[0] ?? parts.done;
  return capitalise(cut(chosen));
}

/** Templates have their verb in the singular. */
function agree(form: string): string {
  return form.replace(/(\$S )(?!sanctions)([a-z]+)s\b/, '$1$2');
}

function fill(form: string, { subjects, objects, ends, done, does, noun }: Parts): string | null {
  const values: Readonly<Record<string, string | undefined>> = {
    S: subjects[0],
    T: subjects[1],
    O: objects[0],
    E: ends[0],
    done,
    does,
    noun,
    Done: done,
  };
  const missing = [...form.matchAll(/\$(done|does|noun|Done|[STOE])/g)].some(
    ([, name = '']) => !values[name],
  );
  return missing
    ? null
    : form.replace(/\$(done|does|noun|Done|[STOE])/g, (_, name: string) => values[name] ?? '');
}

function gatherParts(happening: Happening, nameOf: (id: EntityId) => Entity | null): Parts {
  const names = (ids: ReadonlySet<EntityId>): string[] =>
    [...ids].flatMap((id) => {
      const entity = nameOf(id);
      return entity ? [shortName(entity)] : [];
    });
  const verbal = happening.tellings.filter(isVerbal);
  const verb = commonestVerb(verbal.length > 0 ? verbal : happening.tellings);
  const [subject] = happening.subjects;
  const many = subject !== undefined && nameOf(subject)?.kind === 'group';
  return {
    subjects: names(happening.subjects),
    objects: names(happening.objects),
    ends: names(happening.ends),
    done: inflectParticiple(verb),
    many,
    does: many ? verb : inflectPresent(verb),
    noun: verbal.length > 0 ? undefined : verb,
  };
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

function isVerbal({ cast, proposition }: Telling): boolean {
  const tokens = cast.reading.extraction.sentences[proposition.sentence]?.tokens ?? [];
  return tokens.some((token) => token.tag === 'VERB' && spanContains(proposition.trigger, token));
}

function commonestVerb(tellings: readonly Telling[]): string {
  const counts = new Map<string, number>();
  for (const { proposition } of tellings) {
    const verb = proposition.verb || proposition.predicate;
    counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

const irregular = new Map(
  (
    'begin begun,bite bitten,blow blown,break broken,build built,buy bought,catch caught,choose chosen,come come,cut cut,' +
    'do done,draw drawn,drive driven,eat eaten,fall fallen,feel felt,fight fought,find found,fly flown,forbid forbidden,' +
    'give given,go gone,have had,hear heard,hide hidden,hit hit,hold held,hurt hurt,keep kept,know known,lay laid,' +
    'lead led,leave left,lose lost,make made,meet met,pay paid,put put,quit quit,read read,rise risen,run run,say said,' +
    'see seen,seek sought,sell sold,send sent,set set,shake shaken,shoot shot,shut shut,sink sunk,sit sat,speak spoken,' +
    'spend spent,stand stood,steal stolen,strike struck,sue sued,swear sworn,take taken,tell told,think thought,' +
    'throw thrown,win won,withdraw withdrawn,write written,overthrow overthrown,beat beaten,bring brought,free freed'
  )
    .split(',')
    .map((pair) => pair.split(' ', 2))
    .map(([base = '', participle = '']) => [base, participle] as const),
);
const doubling =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|ad?mit|commit|permit|refer|transfer|rebut|regret|control|cancel|patrol)$/;

/** "free" -> "freed", "hand over" -> "handed over". */
export function inflectParticiple(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  return [irregular.get(head) ?? addEd(head), ...rest].join(' ');
}

function addEd(head: string): string {
  if (/e$/.test(head)) return `${head}d`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ied`;
  return doubling.test(head) ? `${head}${head.slice(-1)}ed` : `${head}ed`;
}

/** "free" -> "frees", "hand over" -> "hands over". */
export function inflectPresent(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const present = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(head) ? `${head}es` : `${head}s`;
  return [/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : present, ...rest].join(' ');
}

function cut(label: string): string {
  if (label.length <= longest) return label;
  const short = label.slice(0, longest - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), 20)).trimEnd()}…`;
}

function capitalise(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
