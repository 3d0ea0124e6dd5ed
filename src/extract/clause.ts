import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { findSpeechAct } from './speech-verbs.ts';
import { isVehicleNoun } from './thing-nouns.ts';
import { caseOf, findChildren, hasRelation, headOf, isVerb, lemmaAt, type Tree } from './tree.ts';

/** The places around a verb, by head token, as the clause fills them. */
export interface Clause {
  readonly passive: boolean;
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  readonly receivers: readonly number[];
  readonly obliques: readonly Oblique[];
}

export interface Oblique {
  readonly preposition: string;
  readonly at: number;
}

/** Verbs whose object acts in the infinitive that follows: "urged the union to accept". */
const objectControl = new Set([
  ...[
    'allow',
    'force',
    'ask',
    'urge',
    'tell',
    'order',
    'help',
    'persuade',
    'enable',
    'let',
    'make',
    'get',
    'warn',
  ],
  ...[
    'compel',
    'invite',
    'encourage',
    'require',
    'instruct',
    'request',
    'permit',
    'cause',
    'lead',
    'press',
    'pressure',
    'see',
    'watch',
    'hear',
    'film',
    'expect',
    'prompt',
    'want',
    'alert',
    'advise',
    'direct',
    'send',
    'keep',
    'call',
  ],
]);

/** Deepest chain that is walked for a subject that a verb leaves out. */
const longestChain = 6;

/** Reads who does what to whom from the tree, active and passive, with subjects that the verb shares or leaves out. */
export function readClause(tree: Tree, verb: number): Clause {
  const passive = isPassive(tree, verb);
  const marked = findChildren(tree, verb, 'nsubj', 'csubj').filter(
    (child) => !hasRelation(tree, child, 'nsubj:outer'),
  );
  const gone = relativeObject(tree, marked);
  const own = marked.filter((child) => child !== gone);
  const subjects = (own.length > 0 ? own : inheritSubjects(tree, verb, longestChain)).map((s) =>
    wholeOf(tree, antecedentOf(tree, s, verb)),
  );
  const obliques = readObliques(tree, verb);
  const objects = [...(gone === null ? [] : [gone]), ...findChildren(tree, verb, 'obj')].map((o) =>
    antecedentOf(tree, o, verb),
  );
  const receivers = findChildren(tree, verb, 'iobj');
  if (!passive)
    return {
      passive,
      agents: subjects,
      patients: objects.length > 0 ? objects : gapObject(tree, verb, own),
      receivers,
      obliques,
    };
  const counted = own.length === 0 ? countedBefore(tree, verb) : [];
  const agents = obliques
    .filter((o) => o.preposition === 'by' && !isMeans(tree, verb, o.at))
    .map((o) => o.at);
  const left = obliques.filter((o) => !agents.includes(o.at));
  return {
    passive,
    agents,
    patients: counted.length > 0 ? counted : subjects,
    receivers: [...receivers, ...objects],
    obliques: left,
  };
}

/** "Sent home by train", "flown by helicopter": what takes them there is no doer. */
function isMeans(tree: Tree, verb: number, noun: number): boolean {
  return moving.test(lemmaAt(tree, verb)) && isVehicleNoun(lemmaAt(tree, noun));
}

const moving =
  /^(?:send|take|bring|move|transport|transfer|fly|carry|evacuate|deliver|ship|escort|rush|return)$/u;

const wholes =
  /^(?:bridge|viaduct|building|tower|dam|wall|tunnel|motorway|highway|road|pier|roof|hotel|mall|stadium|station|factory|ship|plane|train|ferry)$/u;

/** "A section of the bridge fell": what happens to a part is told of the whole. */
function wholeOf(tree: Tree, noun: number): number {
  if (!/^(?:section|stretch|span|portion|part|segment|wing|half)$/u.test(lemmaAt(tree, noun))) return noun;
  return (
    findChildren(tree, noun, 'nmod').find((c) => caseOf(tree, c) === 'of' && wholes.test(lemmaAt(tree, c))) ??
    noun
  );
}

/** "X, whom Y beat", "the ship which pirates took": of two subjects the relative pronoun is the object. */
function relativeObject(tree: Tree, subjects: readonly number[]): number | null {
  const [first, second] = subjects;
  const pronoun =
    first !== undefined && second === first + 1 && /^W(?:DT|P)$/u.test(tree.tokens[first]?.penn ?? '');
  return pronoun ? first : null;
}

/** Passive by its auxiliary, by its subject's label, or a bare participle after a noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  return sharesPassive(tree, verb) || isOwnPassive(tree, verb);
}

/** "70 were killed, and many wounded": the auxiliary is the first verb's. */
function sharesPassive(tree: Tree, verb: number): boolean {
  const told = hasRelation(tree, verb, 'conj') && findChildren(tree, verb, 'nsubj:pass').length > 0;
  return told && isPassive(tree, headOf(tree, verb));
}

function isOwnPassive(tree: Tree, verb: number): boolean {
  const children = tree.children[verb] ?? [];
  const auxiliaries = findChildren(tree, verb, 'aux', 'cop').map((a) => lemmaAt(tree, a));
  if (auxiliaries.includes('have') && !auxiliaries.includes('be')) return false;
  if (
    auxiliaries.length === 0 &&
    !hasRelation(tree, verb, 'acl', 'amod') &&
    isFullSentence(tree) &&
    findChildren(tree, verb, 'nsubj').length > 0
  )
    return false;
  if (children.some((c) => /:pass$/u.test(tree.tokens[c]?.relation ?? ''))) return true;
  if (tree.tokens[verb]?.penn !== 'VBN') return false;
  if (auxiliaries.length === 0 && findChildren(tree, verb, 'nsubj').length > 0)
    return findChildren(tree, verb, 'obj').length === 0 && !isFullSentence(tree);
  if (auxiliaries.length > 0)
    return (auxiliaries.includes('be') && !auxiliaries.includes('have')) || beenBefore(tree, verb);
  return (
    hasRelation(tree, verb, 'acl', 'amod', 'advcl') ||
    (hasRelation(tree, verb, 'conj') &&
      isVerb(tree, headOf(tree, verb)) &&
      isPassive(tree, headOf(tree, verb)))
  );
}

/** Headlines leave out auxiliaries ("Three killed in blast"); sentences with a full stop do not. */
function isFullSentence(tree: Tree): boolean {
  return /^[.!?"”’]/u.test(tree.tokens.at(-1)?.text ?? '');
}

function beenBefore(tree: Tree, verb: number): boolean {
  return findChildren(tree, verb, 'aux', 'cop').some((a) => tree.tokens[a]?.text.toLowerCase() === 'been');
}

/** Who acts where the verb itself has no subject: shared by coordination, control, or the noun it describes. */
function inheritSubjects(tree: Tree, verb: number, depth: number): number[] {
  const governor = headOf(tree, verb);
  if (governor < 0 || depth === 0) return [];
  if (hasRelation(tree, verb, 'acl')) return inheritFromNoun(tree, verb, governor);
  if (!hasRelation(tree, verb, 'conj', 'xcomp', 'advcl', 'parataxis', 'ccomp')) return [];
  if (hasRelation(tree, verb, 'xcomp') && objectControl.has(lemmaAt(tree, governor))) {
    const objects = findChildren(tree, governor, 'obj', 'iobj');
    if (objects.length > 0) return objects;
  }
  const judged = isGround(tree, verb, governor) ? findChildren(tree, governor, 'obj') : [];
  if (judged.length > 0) return judged;
  const shared = subjectsOf(tree, governor, depth - 1);
  const told = verb < governor && findSpeechAct(lemmaAt(tree, governor)) !== null;
  const late = hasTense(tree, verb) || (told && tree.tokens[verb]?.penn === 'VBN');
  return late ? shared.filter((subject) => subject < verb) : shared;
}

/** Verbs of praise, blame and punishment: what they are for was done by whom they are done to. */
const judging =
  /^(?:denounce|condemn|criticise|criticize|slam|blast|rebuke|blame|accuse|suspect|praise|thank|commend|laud|congratulate|fine|jail|imprison|arrest|detain|charge|convict|sentence|sack|dismiss|suspend|punish|ban|sue|reprimand|reward)$/u;

/** "denounced the army for firing on the crowd", "accused him of lying". */
function isGround(tree: Tree, verb: number, governor: number): boolean {
  return (
    tree.tokens[verb]?.penn === 'VBG' &&
    judging.test(lemmaAt(tree, governor)) &&
    findChildren(tree, verb, 'mark').some((m) => /^(?:for|of|over)$/iu.test(tree.tokens[m]?.text ?? ''))
  );
}

/** A verb with a tense of its own has no subject that only comes after it: "17 died, said the mayor". */
function hasTense(tree: Tree, verb: number): boolean {
  if (hasRelation(tree, verb, 'xcomp') && tree.tokens[verb]?.penn === 'VB') return true;
  if (/^VB[DZP]$/u.test(tree.tokens[verb]?.penn ?? '')) return true;
  return findChildren(tree, verb, 'aux').some((a) => /^(?:VB[DZP]|MD)$/u.test(tree.tokens[a]?.penn ?? ''));
}

/** "the decision to lift", "a move paving the way", "prisoners freed": an infinitive has the noun's owner as subject. */
function inheritFromNoun(tree: Tree, verb: number, noun: number): number[] {
  if (tree.tokens[verb]?.penn !== 'VB') return [noun];
  if (isHeadlinePlan(tree, verb, noun)) return [nameWithin(tree, noun)];
  const owners = findChildren(tree, noun, 'nmod:poss');
  const front = findChildren(tree, noun, 'compound', 'amod').filter((c) =>
    /^\p{Lu}/u.test(tree.tokens[c]?.text ?? ''),
  );
  return owners.length > 0 ? owners : front;
}

/** "Acme to buy a bank": a headline of a name and an infinitive tells what the name will do. */
function isHeadlinePlan(tree: Tree, verb: number, noun: number): boolean {
  return (
    (tree.tokens[nameWithin(tree, noun)]?.tag === 'PROPN' || isBody(tree, noun)) &&
    hasRelation(tree, noun, 'root') &&
    !isFullSentence(tree) &&
    markerIsTo(tree, verb)
  );
}

/** "Steel company to buy a rival": a body without its name plans as well. */
function isBody(tree: Tree, noun: number): boolean {
  return kindOfNoun(lemmaAt(tree, noun)) === 'organisation';
}

/** "chip maker Acme": the name that ends a description; the noun itself without one. */
function nameWithin(tree: Tree, noun: number): number {
  return findChildren(tree, noun, 'flat').find((c) => tree.tokens[c]?.tag === 'PROPN') ?? noun;
}

function markerIsTo(tree: Tree, verb: number): boolean {
  return findChildren(tree, verb, 'mark').some((m) => tree.tokens[m]?.text === 'to');
}

/** Subjects of a verb or copular predicate, own or inherited; a passive one's by-agent does not count. */
export function subjectsOf(tree: Tree, verb: number, depth = longestChain): number[] {
  const own = findChildren(tree, verb, 'nsubj').filter((child) => !hasRelation(tree, child, 'nsubj:outer'));
  if (own.length > 0) return own.map((s) => antecedentOf(tree, s, verb));
  return inheritSubjects(tree, verb, depth);
}

/** A relative pronoun stands for the noun that its clause describes. */
function antecedentOf(tree: Tree, token: number, verb: number): number {
  const penn = tree.tokens[token]?.penn;
  const that = tree.tokens[token]?.text === 'that' && hasRelation(tree, verb, 'acl:relcl');
  if (penn !== 'WDT' && penn !== 'WP' && !that) return token;
  if (penn === 'WDT' && tree.tokens[token - 1]?.text === ',' && tree.tokens[token - 2]?.tag === 'PROPN')
    return token - 2;
  let clause = verb;
  while (clause >= 0 && !hasRelation(tree, clause, 'acl', 'advcl:relcl'))
    clause = hasRelation(tree, clause, 'conj', 'xcomp', 'ccomp') ? headOf(tree, clause) : -1;
  const noun = clause >= 0 ? headOf(tree, clause) : -1;
  if (noun >= 0 && noun < token) return noun;
  const named = tree.tokens[token - 1]?.text === ',' && tree.tokens[token - 2]?.tag === 'PROPN';
  return named ? token - 2 : token;
}

/** "the men that the army freed", "the man they arrested": the noun described is the object that the clause lacks. */
function gapObject(tree: Tree, verb: number, subjects: readonly number[]): number[] {
  const relative = hasRelation(tree, verb, 'acl:relcl') && subjects.length > 0;
  if (!relative) return [];
  const pronoun = subjects.some((s) => /^W/u.test(tree.tokens[s]?.penn ?? ''));
  const noun = headOf(tree, verb);
  return pronoun || noun < 0 || findChildren(tree, verb, 'obl', 'ccomp', 'xcomp').length > 0 ? [] : [noun];
}

/** "five were killed and more than 60 injured": the number right before the second participle is whom it is about. */
function countedBefore(tree: Tree, verb: number): number[] {
  const joined = hasRelation(tree, verb, 'conj') && tree.tokens[verb - 1]?.tag === 'NUM';
  return joined ? [verb - 1] : [];
}

function readObliques(tree: Tree, verb: number): Oblique[] {
  return findChildren(tree, verb, 'obl', 'nmod').map((at) => {
    const source = tree.tokens[tree.first[at] ?? at]?.text.toLowerCase() === 'according';
    const preposition = source
      ? 'according to'
      : caseOf(tree, at) || (hasRelation(tree, at, 'obl:agent') ? 'by' : '');
    return { preposition, at };
  });
}
