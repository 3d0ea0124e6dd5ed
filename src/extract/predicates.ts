import { predicateRows } from './predicate-rows.ts';
import { verbNounRows } from './verb-noun-rows.ts';

/** The sixteen event types of PLOVER (Open Event Data Alliance), in four groups of four. */
const plover = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
} as const;

export type PloverType = keyof typeof plover;
export type PredicateClass = (typeof plover)[PloverType];

/** What happens to somebody by itself is done to nobody else: "crashed at an airport". */
export const falls: ReadonlySet<string> = new Set([
  'crash',
  'collapse',
  'explode',
  'sink',
  'die',
  'arrive',
  'burn',
]);

/** One kind of statement. */
export interface Predicate {
  readonly id: string;
  readonly plover: PloverType | null;
  /** CAMEO code, for information only. */
  readonly cameo: string | null;
  /** True when all parties stand as subjects: talks, a merger. */
  readonly symmetric: boolean;
}

export const nounRoles = ['actor', 'patient', 'holder', 'receiver'] as const;

/** What a verb means beside a noun in its object; `verb-noun-rows.ts` says who is who. */
export interface VerbNoun {
  readonly predicate: string;
  readonly subjectIs: (typeof nounRoles)[number];
}

const predicates = new Map<string, Predicate>();
const verbs = new Map<string, string>();
const actNouns = new Map<string, string>();
const agentNouns = new Map<string, string>();
const verbNouns = new Map<string, VerbNoun>();

for (const row of predicateRows.trim().split('\n')) readPredicate(row);
for (const row of verbNounRows.trim().split('\n')) readVerbNoun(row);

function readPredicate(row: string): void {
  const [id = '', type = '', cameo = '', symmetric, verbForms, acts, agents] = row.split('|');
  predicates.set(id, { id, plover: readPlover(type), cameo: cameo || null, symmetric: symmetric === 's' });
  addForms(verbs, verbForms, id);
  addForms(actNouns, acts, id);
  addForms(agentNouns, agents, id);
}

function readPlover(type: string): PloverType | null {
  return isPlover(type) ? type : null;
}

function isPlover(type: string): type is PloverType {
  return Object.hasOwn(plover, type);
}

/** The first line that lists a form keeps it. */
function addForms(forms: Map<string, string>, field: string | undefined, id: string): void {
  for (const form of splitField(field)) if (!forms.has(form)) forms.set(form, id);
}

function splitField(field: string | undefined): string[] {
  return (field ?? '').split(',').filter(Boolean);
}

function readVerbNoun(row: string): void {
  const [verbForms, nouns, predicate = '', role] = row.split('|');
  const subjectIs = nounRoles.find((known) => known === role) ?? 'actor';
  for (const verb of splitField(verbForms)) {
    for (const noun of splitField(nouns)) addVerbNoun(`${verb} ${noun}`, { predicate, subjectIs });
  }
}

function addVerbNoun(key: string, meaning: VerbNoun): void {
  if (!verbNouns.has(key)) verbNouns.set(key, meaning);
}

/** The predicate with this id; null for a verb that the closed set does not know. */
export function findPredicate(id: string): Predicate | null {
  return predicates.get(id) ?? null;
}

/** The link class that statements with this predicate have, after PLOVER's groups; null for a tie. */
export function classifyPredicate(id: string): PredicateClass | null {
  const type = predicates.get(id)?.plover;
  return type ? plover[type] : null;
}

/** Predicate of a verb by its lemma with its particle ("hand over"); null where the verb speaks for itself. */
export function findVerbPredicate(lemma: string): string | null {
  return verbs.get(lemma) ?? null;
}

/** Predicate of a noun for an act ("release", "phone call"), by lemma. */
export function findActPredicate(noun: string): string | null {
  return actNouns.get(noun) ?? null;
}

/** Predicate of a noun for somebody who acts ("supplier", "attacker"), by lemma. */
export function findAgentPredicate(noun: string): string | null {
  return agentNouns.get(noun) ?? null;
}

/** What the verb means with this noun in its object ("hold" + "talk"), by lemmas. */
export function findVerbNoun(verb: string, noun: string): VerbNoun | null {
  return verbNouns.get(`${verb} ${noun}`) ?? null;
}

/** True when all parties of an act are its subjects: talks, a merger. */
export function isSymmetric(predicate: string): boolean {
  return findPredicate(predicate)?.symmetric ?? false;
}
