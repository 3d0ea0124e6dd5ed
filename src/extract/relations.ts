import { kinNouns } from '../language/lists/noun-kinds.ts';
import { adjacentPhrases } from './act-noun.ts';
import { readBodyRelations } from './body-relations.ts';
import { describe, envoys } from './description.ts';
import { type Draft, makeDraft } from './draft.ts';
import { partiesBelow } from './goals.ts';
import { isCountryWord, isNamed, nameOver, participantsAt, referentOf, type Scene } from './scene.ts';
import { caseOf, coordinatesOf, findChildren, hasRelation, headOf, lemmaAt, wordAt } from './tree.ts';

const copulas = new Set(['remain', 'become', 'stay']);
const serving = new Set([
  'serve',
  'act',
  'work',
  'role',
  'resign',
  'retire',
  'quit',
  'step',
  'stand',
  'appoint',
  'name',
  'elect',
]);
/** People of whom a nationality tells whose citizens they are; of officials it tells whom they serve. */
const citizens = new Set([
  'citizen',
  'national',
  'prisoner',
  'detainee',
  'hostage',
  'captive',
  'tourist',
  'passenger',
  'student',
  'worker',
  'civilian',
  'man',
  'woman',
  'people',
  'child',
  'boy',
  'girl',
  'teenager',
  'couple',
  'victim',
  'survivor',
  'migrant',
  'refugee',
  'resident',
  'inmate',
  'sailor',
  'miner',
  'climber',
  'teacher',
  'aid',
  'nurse',
  'engineer',
  'businessman',
  'singer',
  'family',
  'person',
]);

/** What descriptions, appositions, titles and possessives say about who belongs to whom. */
export function readRelations(scene: Scene, token: number): Draft[] {
  return [
    ...readTitles(scene, token),
    ...readAppositions(scene, token),
    ...readCopula(scene, token),
    ...readServing(scene, token),
    ...readKinPhrase(scene, token),
    ...readEnvoyPhrase(scene, token),
    ...readGoal(scene, token),
    ...readCitizens(scene, token),
    ...readBodyRelations(scene, token),
    ...readExile(scene, token),
  ];
}

/** "President X", "opposition leader X". */
function readTitles(scene: Scene, name: number): Draft[] {
  if (nameOver(scene, name)?.kind !== 'person') return [];
  return findChildren(scene.tree, name, 'nmod:desc')
    .filter((t) => t < name && !isNamed(scene, t))
    .flatMap((title) => describe(scene, name, title));
}

/** "X, the envoy", "potash, one of its exports". */
function readAppositions(scene: Scene, head: number): Draft[] {
  const heads = [nameOver(scene, head)?.head ?? head];
  return findChildren(scene.tree, head, 'appos')
    .filter((d) => !isNamed(scene, d) && !isPhraseTail(scene, head, d))
    .flatMap((d) => coordinatesOf(scene.tree, d).flatMap((noun) => describe(scene, heads[0] ?? head, noun)));
}

/** An apposition far away from its noun is a parser's guess. */
function isPhraseTail(scene: Scene, head: number, apposition: number): boolean {
  return Math.abs((scene.tree.first[apposition] ?? apposition) - head) > 12;
}

/** "X is the leader of Y", "X remained its ally". */
function readCopula(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  const verb = headOf(tree, noun);
  const weak =
    verb >= 0 && copulas.has(lemmaAt(tree, verb)) && findChildren(tree, verb, 'xcomp', 'obj').includes(noun);
  if (!weak && findChildren(tree, noun, 'cop').length === 0) return [];
  if (isNamed(scene, noun) || caseOf(tree, noun) !== '') return [];
  const subjects = findChildren(tree, weak ? verb : noun, 'nsubj').flatMap((s) => participantsAt(scene, s));
  return subjects.flatMap((subject) => describe(scene, subject, noun));
}

/** "its role as a supplier of Y", "served as ambassador". */
function readServing(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  const governor = headOf(tree, noun);
  if (caseOf(tree, noun) !== 'as' || governor < 0 || !serving.has(lemmaAt(tree, governor))) return [];
  const owners = findChildren(tree, governor, 'nmod:poss', 'nsubj').flatMap((o) => participantsAt(scene, o));
  return owners.flatMap((owner) => describe(scene, owner, noun));
}

/** "her sister": whoever it is, she is kin of whom the pronoun stands for. */
function readKinPhrase(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  if (!kinNouns.has(lemmaAt(tree, noun)) || tree.tokens[noun]?.tag !== 'NOUN') return [];
  const relation = tree.tokens[noun]?.relation ?? '';
  if (/^(?:appos|nmod:desc)$/u.test(relation) || findChildren(tree, noun, 'appos', 'cop').length > 0)
    return [];
  return describe(scene, referentOf(scene, noun), noun);
}

/** "a spokesperson for X": whoever it is speaks for X. */
function readEnvoyPhrase(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  const relation = tree.tokens[noun]?.relation ?? '';
  if (tree.tokens[noun]?.tag !== 'NOUN' || !envoys.has(lemmaAt(tree, noun)) || isNamed(scene, noun))
    return [];
  if (
    /^(?:appos|nmod:desc)/u.test(relation) ||
    findChildren(tree, noun, 'appos', 'cop').length > 0 ||
    referentOf(scene, noun) !== noun
  )
    return [];
  return describe(scene, noun, noun).filter((d) => d.object.length > 0);
}

/** "the goal is to improve relations with X", "X's aim": what somebody wants, told by a noun. */
function readGoal(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, noun);
  if (
    !/^(?:goal|aim|intention|objective|plan|ambition|willingness|readiness|desire|attempt|effort|bid|determination)$/u.test(
      lemma,
    ) ||
    tree.tokens[noun]?.tag !== 'NOUN'
  )
    return [];
  const own = findChildren(tree, noun, 'acl').find((c) => tree.tokens[c]?.penn === 'VB');
  const predicate =
    hasRelation(tree, noun, 'nsubj', 'nsubj:outer') &&
    findChildren(tree, headOf(tree, noun), 'cop').length > 0
      ? headOf(tree, noun)
      : undefined;
  const goal = own ?? predicate;
  if (goal === undefined || (goal === predicate && tree.tokens[goal]?.tag !== 'VERB')) return [];
  const owners = findChildren(tree, noun, 'nmod:poss', 'compound', 'amod')
    .filter((c) => isCountryWord(scene, c) || hasRelation(tree, c, 'nmod:poss'))
    .flatMap((c) => participantsAt(scene, c));
  const concerned = partiesBelow(scene, goal, 3)
    .filter((p) => !owners.includes(p))
    .slice(0, 1);
  if (concerned.length === 0) return [];
  const goals = [goal, ...findChildren(tree, goal, 'conj').filter((c) => tree.tokens[c]?.penn === 'VB')];
  return goals.map((at) =>
    makeDraft(noun, 'intend', lemma, {
      subject: owners,
      object: concerned,
      roles: [{ role: 'goal', at, whole: true }],
    }),
  );
}

/** "five Ukrainians", "several Dutch tourists", "citizens from Chile and Peru". */
function readCitizens(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  const name = nameOver(scene, noun);
  if (name) return name.form === 'demonym' && scene.counted.has(noun) ? [citizenDraft(noun, [noun])] : [];
  if (!citizens.has(lemmaAt(tree, noun)) || tree.tokens[noun]?.tag !== 'NOUN') return [];
  const adjectives = findChildren(tree, noun, 'amod', 'compound')
    .filter((c) => isCountryWord(scene, c))
    .flatMap((c) => coordinatesOf(tree, c));
  const from = /^(?:citizen|national|people|person|tourist|student)$/u.test(lemmaAt(tree, noun))
    ? [...findChildren(tree, noun, 'nmod'), ...adjacentPhrases(scene, noun)]
        .filter((c) => /^(?:from|of)$/u.test(caseOf(tree, c)))
        .flatMap((c) => participantsAt(scene, c))
    : [];
  const countries = [...adjectives, ...from].filter((c) => isCountryWord(scene, c));
  return countries.length > 0 ? [citizenDraft(noun, countries)] : [];
}

function citizenDraft(noun: number, countries: readonly number[]): Draft {
  return makeDraft(noun, 'citizen-of', 'citizen', { subject: [noun], object: countries });
}

/** "exiled leader X", "the jailed editor X": a participle before a name or its title. */
function readExile(scene: Scene, participle: number): Draft[] {
  const { tree } = scene;
  const predicate = stateOf.get(wordAt(tree, participle));
  if (!predicate) return [];
  const noun = headOf(tree, participle);
  if (!findChildren(tree, noun, 'amod', 'nmod:desc').includes(participle)) return [];
  const describes = /^(?:nmod:desc|appos)$/u.test(tree.tokens[noun]?.relation ?? '');
  const who = describes && !isNamed(scene, noun) ? headOf(tree, noun) : noun;
  const name = nameOver(scene, who);
  return name?.kind === 'person'
    ? [makeDraft(participle, predicate, wordAt(tree, participle), { object: [name.head] })]
    : [];
}

const stateOf = new Map([
  ['exiled', 'exile'],
  ['jailed', 'hold-prisoner'],
  ['imprisoned', 'hold-prisoner'],
  ['detained', 'hold-prisoner'],
  ['slain', 'kill'],
  ['murdered', 'kill'],
  ['kidnapped', 'abduct'],
  ['abducted', 'abduct'],
  ['ousted', 'dismiss'],
  ['deposed', 'dismiss'],
  ['convicted', 'convict'],
]);
