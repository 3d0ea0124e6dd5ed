import { readAssessment } from './assessment.ts';
import { completeDraft, goalsOf, isWithinGoal } from './completion.ts';
import { readConnectives } from './connective.ts';
import { readCustody } from './custody.ts';
import { readDeath } from './deaths.ts';
import type { Draft } from './draft.ts';
import { type Memory, readMembership, remember, spreadToMembers } from './membership.ts';
import { readModality } from './modality.ts';
import { readNoun } from './nominal.ts';
import { isNegated } from './polarity.ts';
import type { Modality, Proposition } from './proposition.ts';
import { readRelations } from './relations.ts';
import { argumentAt, nameArgumentAt, passageAt, type Scene } from './scene.ts';
import { isVerb } from './tree.ts';
import { readVerb } from './verbal.ts';

/**
 * What the sentences of one report say, in text order. `attributions` are left empty and modality is the
 * predicate's own: who is given as the source is known only when the whole report has been read.
 */
export function findPropositions(scenes: readonly Scene[]): Proposition[] {
  const memory: Memory = new Map();
  const found: Proposition[] = [];
  for (const scene of scenes) {
    const drafts = draftSentence(scene, memory);
    remember(scene, memory, drafts);
    finishDrafts(scene, drafts, found);
  }
  return found;
}

/** All drafts of a sentence, ordered by their trigger. */
function draftSentence(scene: Scene, memory: Memory): Draft[] {
  const tokens = scene.tree.tokens.map((_, index) => index);
  const relations = tokens.flatMap((t) => readRelations(scene, t));
  const verbs = tokens.flatMap((t) => [
    ...(isVerb(scene.tree, t) ? readVerb(scene, t) : []),
    ...readDeath(scene, t),
    ...readCustody(scene, t),
  ]);
  const goals = goalsOf([...verbs, ...relations]);
  const verbal = verbs.filter((d) => !isWithinGoal(scene.tree, d, goals));
  const spent = new Set(verbal.flatMap((d) => rangeOf(d)));
  const nominal = tokens
    .flatMap((t) => readNoun(scene, t, spent))
    .filter((d) => standing.has(d.predicate) || !isWithinGoal(scene.tree, d, goals))
    .filter((d) => !relations.some((r) => r.at === d.at && r.predicate === d.predicate));
  const members = tokens.flatMap((t) => readMembership(scene, t, memory));
  const replaced = new Set(members.map((m) => m.at));
  const acts = [...verbal, ...nominal]
    .filter((d) => !replaced.has(d.at))
    .flatMap((d) => spreadToMembers(scene, d))
    .map((d) => completeDraft(scene, d));
  const told = new Set(relations.map((d) => d.at));
  const assessed = tokens.filter((t) => !told.has(t)).flatMap((t) => readAssessment(scene, t));
  const links = tokens.flatMap((t) => readConnectives(scene, t));
  return [...acts, ...members, ...relations, ...assessed, ...links].sort((a, b) => a.at - b.at);
}

/** What a goal takes for granted: it holds already, whatever becomes of the goal. */
const standing = new Set([
  'influence',
  'depend-on',
  'ally-with',
  'impose-sanctions',
  'fight',
  'hold-prisoner',
]);

/** The noun that a verb took its sense from is not told again by itself. */
function rangeOf(draft: Draft): number[] {
  return Array.from(
    { length: draft.trigger.to - draft.trigger.from },
    (_, index) => draft.trigger.from + index + 1,
  );
}

/** Turns the drafts of one sentence into propositions and appends them; clauses become indices into `found`. */
function finishDrafts(scene: Scene, drafts: readonly Draft[], found: Proposition[]): void {
  const base = found.length;
  const byToken = new Map<number, number>();
  drafts.forEach((draft, index) => {
    if (isAct(draft) && !byToken.has(draft.at)) byToken.set(draft.at, base + index);
  });
  for (const draft of drafts) found.push(finishDraft(scene, draft, byToken, found.length));
}

const eventLinks = new Set([
  'follows',
  'concurrent-with',
  'cause',
  'part-of',
  'hold-office',
  'affiliated-with',
  'citizen-of',
  'kin-of',
]);

function isAct(draft: Draft): boolean {
  return !eventLinks.has(draft.predicate);
}

// Shared, since most propositions of a large collection have no more than these.
const plain: readonly Modality[] = ['asserted'];
const none: readonly never[] = [];

function finishDraft(
  scene: Scene,
  draft: Draft,
  byToken: ReadonlyMap<number, number>,
  own: number,
): Proposition {
  const { tree, sentence } = scene;
  const clauses = draft.clauses.flatMap(({ role, at }) => {
    const proposition = byToken.get(at);
    return proposition === undefined || proposition === own ? [] : [{ role, proposition }];
  });
  const colours = readModality(tree, draft.at);
  const loose = (role: 'subject' | 'object'): number[] =>
    draft.clauses
      .filter((c) => c.role === role && !byToken.has(c.at) && !isVerb(tree, c.at))
      .map((c) => c.at);
  return {
    sentence,
    predicate: draft.predicate,
    verb: draft.verb,
    trigger: {
      start: tree.tokens[draft.trigger.from]?.start ?? 0,
      end: tree.tokens[draft.trigger.to]?.end ?? 0,
    },
    subject: [...draft.subject, ...loose('subject')].map((at) => argumentAt(scene, at)),
    object: [...draft.object, ...loose('object')].map((at) =>
      draft.predicate === 'citizen-of' ? nameArgumentAt(scene, at) : argumentAt(scene, at),
    ),
    roles: draft.roles
      .filter((r) => r.whole || ![...draft.object, ...draft.subject].includes(r.at))
      .map(({ role, at, whole }) => ({
        role,
        argument: whole ? passageAt(scene, at) : argumentAt(scene, at),
      })),
    clauses: clauses.length > 0 ? clauses : none,
    polarity: !draft.negationSpent && isNegated(tree, draft.at) ? 'negative' : 'positive',
    modality: colours.length > 0 ? colours : plain,
    attributions: none,
  };
}
