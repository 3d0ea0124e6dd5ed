import { type NounParties, readParties } from './act-noun.ts';
import { type Clause, isPassive, readClause, subjectsOf } from './clause.ts';
import { type Draft, type Filler, makeDraft } from './draft.ts';
import { findNounPredicate, tellsNoAct } from './noun-predicate.ts';
import { isParty } from './party.ts';
import { unique } from './places.ts';
import { findVerbNoun, findVerbPredicate, isSymmetric } from './predicates.ts';
import { findRole } from './role-of-preposition.ts';
import { findSanctionTarget } from './sanction-target.ts';
import { isNamed, nameOver, participantsAt, type Scene } from './scene.ts';
import { findSpeechAct } from './speech-verbs.ts';
import { caseOf, findChildren, hasRelation, headOf, isVerb, lemmaAt, type Tree } from './tree.ts';
import { adjustDraft } from './verb-adjustments.ts';

/** Nouns made of verbs that need a noun beside them to say anything: "the lifting of sanctions". */
const verbOfNoun = new Map([
  ['lifting', 'lift'],
  ['removal', 'remove'],
  ['easing', 'ease'],
  ['relief', 'ease'],
  ['suspension', 'suspend'],
  ['waiver', 'waive'],
  ['imposition', 'impose'],
  ['extension', 'extend'],
  ['launch', 'launch'],
  ['launching', 'launch'],
  ['firing', 'fire'],
  ['holding', 'hold'],
  ['signing', 'sign'],
  ['restoration', 'restore'],
  ['normalisation', 'normalise'],
  ['normalization', 'normalize'],
  ['improvement', 'improve'],
  ['filing', 'file'],
  ['opening', 'open'],
  ['resumption', 'resume'],
  ['end', 'end'],
  ['renewal', 'renew'],
  ['lack', 'lack'],
]);
/** Acts that are worth a statement even where the noun stands alone: the report presupposes that they happened. */
const standalone = new Set(['hold-election', 'protest']);
/** Nouns too common to say anything without both a doer and one who undergoes it. */
const demanding = new Set([
  'fight',
  'export',
  'import',
  'help',
  'visit',
  'state',
  'ask',
  'order',
  'own',
  'produce',
  'open',
  'close',
  'search',
  'find',
  'play',
  'score',
  'send',
  'lead',
  'represent',
  'die',
  'call-for',
  'intend',
  'support',
  'approve',
  'launch',
  'sell',
  'pay',
  'ally-with',
  'praise',
  'found',
  'govern',
  'speak-with',
  'hire',
  'vote',
  'burn',
  'win',
  'lose',
]);

const noClause: Clause = { passive: false, agents: [], patients: [], receivers: [], obliques: [] };

/** What a noun for an act says by its own phrase; nothing where it only points back ("the deal"). */
export function readNoun(scene: Scene, noun: number, spent: ReadonlySet<number>): Draft[] {
  if (spent.has(noun) || isNamed(scene, noun) || hasRelation(scene.tree, noun, 'compound')) return [];
  if (tellsNoAct(scene.tree, noun)) return [];
  const pattern = readNounPattern(scene, noun);
  if (pattern) return [pattern];
  const predicate =
    findNounPredicate(scene, noun) ?? (lemmaAt(scene.tree, noun) === 'sanction' ? 'impose-sanctions' : null);
  if (!predicate) return [];
  const parties = readParties(scene, noun, predicate);
  const draft =
    predicate === 'impose-sanctions'
      ? sanctionDraft(scene, noun, parties)
      : plainDraft(scene, noun, predicate, parties);
  const chosen = draft.object.filter((o) => nameOver(scene, o)?.kind === 'person');
  if (predicate === 'hold-election' && chosen.length > 0)
    return [{ ...draft, predicate: 'elect', subject: [], object: chosen }];
  const adjusted = predicate === 'repress' ? adjustDraft(scene, draft, noClause) : draft;
  return adjusted && isWorthSaying(scene, adjusted) ? [adjusted] : [];
}

/** "the lifting of sanctions", "US sanctions relief": the noun of a verb beside the noun it takes. */
function readNounPattern(scene: Scene, noun: number): Draft | null {
  const { tree } = scene;
  const verb = verbOfNoun.get(lemmaAt(tree, noun));
  if (!verb) return null;
  const inner = [
    ...findChildren(tree, noun, 'compound'),
    ...findChildren(tree, noun, 'nmod').filter((c) => caseOf(tree, c) === 'of'),
  ];
  const object = inner.find((c) => findVerbNoun(verb, lemmaAt(tree, c)));
  const meaning = object === undefined ? null : findVerbNoun(verb, lemmaAt(tree, object));
  if (object === undefined || !meaning) return null;
  const outer = readParties(scene, noun, meaning.predicate, object);
  const own = readParties(scene, object, meaning.predicate);
  const draft = makeDraft(noun, meaning.predicate, verb, {
    trigger: { from: Math.min(object, noun), to: Math.max(object, noun) },
    subject: unique([...outer.agents, ...own.agents]),
    object: unique([...own.patients, ...outer.patients.filter((p) => p !== object)]),
  });
  const target = /sanctions$/u.test(meaning.predicate) ? findSanctionTarget(scene, object, noun, draft) : {};
  return { ...draft, ...target };
}

function sanctionDraft(scene: Scene, noun: number, parties: NounParties): Draft {
  const gerund = findChildren(scene.tree, noun, 'amod').find(
    (c) => scene.tree.tokens[c]?.penn === 'VBG' && findVerbNoun(lemmaAt(scene.tree, c), 'sanction'),
  );
  const lifted = gerund === undefined ? null : findVerbNoun(lemmaAt(scene.tree, gerund), 'sanction');
  const draft = makeDraft(
    noun,
    lifted?.predicate ?? 'impose-sanctions',
    gerund === undefined ? 'sanction' : lemmaAt(scene.tree, gerund),
    { subject: unique(parties.agents) },
  );
  return { ...draft, ...findSanctionTarget(scene, noun, noun, draft) };
}

function plainDraft(scene: Scene, noun: number, predicate: string, parties: NounParties): Draft {
  const { tree } = scene;
  const given = {
    roles: nounRoles(scene, noun, predicate, parties),
    clauses: findChildren(tree, noun, 'acl')
      .filter((c) => tree.tokens[c]?.penn === 'VB')
      .map((at) => ({ role: 'object' as const, at })),
  };
  if (isSymmetric(predicate) || predicate === 'agree')
    return sidesDraft(scene, noun, predicate, parties, given);
  const [first, ...rest] = unique(parties.agents);
  if (predicate === 'fight' && first !== undefined && rest.length > 0 && parties.patients.length === 0)
    return makeDraft(noun, predicate, lemmaAt(tree, noun), { ...given, subject: [first], object: rest });
  return makeDraft(noun, predicate, lemmaAt(tree, noun), {
    ...given,
    subject: unique(parties.agents),
    object: unique(parties.patients),
  });
}

/** Talks, deals: everybody named is a party; where only the other side is named, the clause's subject is the first. */
function sidesDraft(
  scene: Scene,
  noun: number,
  predicate: string,
  parties: NounParties,
  given: Partial<Draft>,
): Draft {
  const others = parties.others
    .filter((o) => o.preposition === 'with' && isParty(scene, o.at))
    .flatMap((o) => participantsAt(scene, o.at));
  const own = parties.agents;
  const known = [...own, ...others, ...relativeSubjects(scene, noun)];
  // "Talks by a delegation": whoever undergoes what the clause tells was not there.
  const by =
    parties.others.some((o) => o.preposition === 'by') || own.some((a) => caseOf(scene.tree, a) === 'by');
  const missing =
    !by && known.length < 2 && own.length < 2 && (known.length > 0 || isLater(scene, noun))
      ? subjectAbove(scene, noun)
      : [];
  const object =
    predicate === 'agree' ? [] : parties.patients.filter((p) => !others.includes(p) && isParty(scene, p));
  return makeDraft(noun, predicate, lemmaAt(scene.tree, noun), {
    ...given,
    subject: unique([...missing, ...known, ...object]),
  });
}

/** "an agreement in which the bank lowered rates": who acts in the clause that describes it. */
function relativeSubjects(scene: Scene, noun: number): number[] {
  const clauses = findChildren(scene.tree, noun, 'acl:relcl').filter((c) =>
    findChildren(scene.tree, c, 'obl').some((o) => /^W/u.test(scene.tree.tokens[o]?.penn ?? '')),
  );
  return clauses
    .flatMap((c) => findChildren(scene.tree, c, 'nsubj'))
    .flatMap((s) => participantsAt(scene, s));
}

/** "after several days of talks, ...": what came before is the doing of whoever acts next. */
function isLater(scene: Scene, noun: number): boolean {
  const top = hasRelation(scene.tree, noun, 'nmod') ? headOf(scene.tree, noun) : noun;
  return [noun, top].some((t) => /^(?:after|following)$/u.test(caseOf(scene.tree, t)));
}

/** The subject of the clause that a noun stands in. */
function subjectAbove(scene: Scene, noun: number): number[] {
  const above = verbAbove(scene.tree, noun);
  const verb = toldBy(scene.tree, above);
  return verb < 0 || outsiders.has(findVerbPredicate(lemmaAt(scene.tree, verb)) ?? '')
    ? []
    : agentsOf(scene.tree, verb)
        .flatMap((s) => participantsAt(scene, s))
        .filter((s) => isParty(scene, s));
}

/** Whoever blocks, judges or tells of talks between others is no party to them. */
const outsiders = new Set([
  'prevent',
  'ban',
  'reject',
  'approve',
  'criticise',
  'welcome',
  'praise',
  'oppose',
  'support',
  'investigate',
  'demand',
  'call-for',
]);

/** "The rivals agreed, mediators said, after days of talks": who talked is told by what was said. */
function toldBy(tree: Tree, verb: number): number {
  if (verb < 0 || findSpeechAct(lemmaAt(tree, verb)) === null) return verb;
  return findChildren(tree, verb, 'ccomp').find((c) => c < verb) ?? verb;
}

/** Whoever acts: of a passive clause, only who stands after "by". */
function agentsOf(tree: Tree, verb: number): readonly number[] {
  return isPassive(tree, verb) ? readClause(tree, verb).agents : subjectsOf(tree, verb);
}

export function verbAbove(tree: Tree, from: number): number {
  let at = headOf(tree, from);
  for (let steps = 0; at >= 0 && !isVerb(tree, at) && steps < 12; steps++) at = headOf(tree, at);
  return at >= 0 && isVerb(tree, at) ? at : -1;
}

function nounRoles(scene: Scene, noun: number, predicate: string, parties: NounParties): Filler[] {
  return parties.others.flatMap(({ preposition, at }) => {
    const role = findRole(scene, predicate, lemmaAt(scene.tree, noun), preposition, at);
    return role && role !== 'counterpart'
      ? participantsAt(scene, at).map((participant) => ({ role, at: participant }))
      : [];
  });
}

function isWorthSaying(scene: Scene, draft: Draft): boolean {
  if (standalone.has(draft.predicate)) return true;
  if (demanding.has(draft.predicate) && !isSymmetric(draft.predicate))
    return draft.subject.length > 0 && draft.object.length > 0;
  if (draft.predicate === 'decide') return draft.subject.length > 0;
  if (isSymmetric(draft.predicate))
    return (
      draft.subject.length > 1 ||
      (draft.predicate === 'meet-negotiate' && draft.subject.length === 1 && isLater(scene, draft.at))
    );
  if (draft.predicate === 'agree')
    return draft.subject.length > 1 || isPluralPronoun(scene, draft.subject) || draft.clauses.length > 0;
  return draft.subject.length > 0 || draft.object.some((o) => saysMore(scene, o));
}

/** "their call": both sides in one word. */
function isPluralPronoun(scene: Scene, subject: readonly number[]): boolean {
  return subject.some(
    (s) => scene.byHead.get(s)?.form === 'pronoun' && scene.byHead.get(s)?.kind === 'group',
  );
}

/** False for "the release of prisoners": a bare plural tells nothing that the noun did not. */
function saysMore(scene: Scene, token: number): boolean {
  if (isNamed(scene, token) || scene.byHead.get(token)?.form === 'pronoun') return true;
  return findChildren(scene.tree, token, 'amod', 'nummod', 'nmod', 'acl', 'det').length > 0;
}
