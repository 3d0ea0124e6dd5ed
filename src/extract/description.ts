import { awardNouns, kinNouns, officeNouns } from '../language/lists/noun-kinds.ts';
import { targetsAt } from './act-noun.ts';
import { type Draft, type Filler, makeDraft } from './draft.ts';
import { isParty } from './party.ts';
import { findAgentPredicate } from './predicates.ts';
import { isCountryWord, nameOver, participantsAt, type Scene } from './scene.ts';
import { caseOf, coordinatesOf, findChildren, lemmaAt, wordAt } from './tree.ts';

export const envoys = new Set([
  'envoy',
  'ambassador',
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'representative',
  'negotiator',
  'consul',
  'lawyer',
  'attorney',
  'diplomat',
  'delegate',
  'emissary',
]);
/** Words for a member of something, without an office in it. */
const members = new Set([
  'activist',
  'figure',
  'member',
  'dissident',
  'politician',
  'lawmaker',
  'senator',
  'mp',
  'official',
  'player',
  'striker',
  'goalkeeper',
  'midfielder',
  'defender',
  'captain',
  'coach',
  'soldier',
  'officer',
  'employee',
  'professor',
  'researcher',
  'analyst',
  'journalist',
  'reporter',
  'correspondent',
  'candidate',
  'supporter',
  'pilot',
  'fighter',
]);
const winners = new Set(['laureate', 'winner', 'recipient', 'medalist', 'medallist']);
const inputs = new Set(['ingredient', 'component', 'input', 'element', 'feedstock', 'nutrient']);

/**
 * What a description says about somebody: "the US envoy" before, after or as the predicate of a name. `head` is who
 * is described, `noun` the noun that describes. Nothing where the noun ties nobody to anybody.
 */
export function describe(scene: Scene, head: number, noun: number): Draft[] {
  const lemma = lemmaAt(scene.tree, noun);
  const inner = innerNoun(scene, noun, lemma);
  if (inner !== noun) return describe(scene, head, inner);
  const ties = tiesOf(scene, noun, head);
  const ground = readGround(scene, head, noun, lemma);
  if (ground) return [ground];
  const draft =
    readKin(scene, head, noun, lemma) ??
    readAward(scene, head, noun, lemma) ??
    readTrade(scene, head, noun, lemma) ??
    readPost(head, noun, lemma, ties);
  return draft ? [draft] : [];
}

/** "one of the leaders", "part of the team": the noun that matters. */
function innerNoun(scene: Scene, noun: number, lemma: string): number {
  if (lemma !== 'one' && lemma !== 'part' && lemma !== 'some') return noun;
  return findChildren(scene.tree, noun, 'nmod').find((c) => caseOf(scene.tree, c) === 'of') ?? noun;
}

/** "a staging ground for X's operations": lets X use its land. */
function readGround(scene: Scene, head: number, noun: number, lemma: string): Draft | null {
  if (
    !/^(?:ground|launchpad|springboard|base)$/u.test(lemma) ||
    !/^(?:staging|launching|launch|training|rear)$/u.test(wordAt(scene.tree, noun - 1))
  )
    return null;
  const purposes = findChildren(scene.tree, noun, 'nmod').filter((c) => caseOf(scene.tree, c) === 'for');
  const users = purposes.flatMap((p) => targetsAt(scene, p));
  return users.length > 0
    ? makeDraft(noun, 'allow-territory-use', 'use', {
        subject: [head],
        object: users,
        roles: purposes.map((at): Filler => ({ role: 'purpose', at, whole: true })),
      })
    : null;
}

interface Ties {
  readonly owners: readonly number[];
  readonly front: readonly number[];
  readonly of: readonly number[];
  readonly elsewhere: readonly number[];
}

/** The parties in a description's own phrase. */
function tiesOf(scene: Scene, noun: number, head: number): Ties {
  const { tree } = scene;
  const after = findChildren(tree, noun, 'nmod').filter(
    (c) => c > noun && isTied(scene, c) && !portfolios.test(wordAt(tree, c)),
  );
  const taken = (preposition: RegExp): number[] =>
    after.filter((c) => preposition.test(caseOf(tree, c))).flatMap((c) => participantsAt(scene, c));
  const near = [noun, head].flatMap((h) =>
    findChildren(tree, h, 'compound', 'amod', 'nmod:unmarked', 'nmod:desc'),
  );
  const front = near
    .filter((c) => c < noun && isFront(scene, c))
    .flatMap((c) => coordinatesOf(tree, c))
    .map((c) => nameOver(scene, c)?.head ?? c);
  return {
    owners: [noun, head]
      .flatMap((h) => findChildren(tree, h, 'nmod:poss'))
      .filter((c) => c < noun)
      .flatMap((c) => participantsAt(scene, c)),
    front: [...new Set(front)],
    of: taken(/^of$/u),
    elsewhere: taken(/^(?:for|to|at|with|from|in)$/u),
  };
}

/** What ministers are ministers of: nobody. */
const portfolios =
  /^(?:justice|defen[cs]e|health|finance|interior|transport|trade|education|energy|labou?r|agriculture|culture|economy|environment|security|commerce|treasury|tourism|housing)$/u;

function isTied(scene: Scene, token: number): boolean {
  return isParty(scene, token) || /^(?:opposition|movement|party|company)$/u.test(lemmaAt(scene.tree, token));
}

/** A country, body or movement in front of a title: "US envoy", "opposition leader". */
function isFront(scene: Scene, token: number): boolean {
  if (portfolios.test(wordAt(scene.tree, token))) return false;
  if (isCountryWord(scene, token)) return true;
  const name = nameOver(scene, token);
  if (name) return name.kind === 'organisation' || name.kind === 'person' || name.kind === 'place';
  return scene.byHead.get(token)?.kind === 'organisation' || lemmaAt(scene.tree, token) === 'opposition';
}

function readPost(head: number, noun: number, lemma: string, ties: Ties): Draft | null {
  if (envoys.has(lemma))
    return postDraft(
      head,
      noun,
      lemma,
      'represent',
      first(ties.owners, ties.front, ties.of, ties.elsewhere),
      ties,
    );
  if (lemma === 'leader') return postDraft(head, noun, lemma, 'lead', first(bodiesFirst(ties)), ties);
  if (members.has(lemma)) {
    const object = first(bodiesFirst(ties));
    return object.length > 0 ? postDraft(head, noun, lemma, 'affiliated-with', object, ties) : null;
  }
  if (officeNouns.has(lemma))
    return postDraft(
      head,
      noun,
      lemma,
      'hold-office',
      first(ties.owners, ties.front, ties.of, ties.elsewhere),
      ties,
    );
  return readAgent(head, noun, lemma, ties);
}

/** "exiled Belarusian opposition leader": the body before the country. */
function bodiesFirst(ties: Ties): readonly number[] {
  const nearest = ties.front.at(-1);
  return first(ties.of, nearest === undefined ? [] : [nearest], ties.owners, ties.elsewhere);
}

function first(...lists: readonly (readonly number[])[]): readonly number[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function postDraft(
  head: number,
  noun: number,
  lemma: string,
  predicate: string,
  object: readonly number[],
  ties: Ties,
): Draft {
  const office: Filler[] =
    predicate === 'hold-office' || predicate === 'represent' ? [{ role: 'office', at: noun }] : [];
  const target: Filler[] = ties.elsewhere
    .filter((e) => !object.includes(e))
    .map((at) => ({ role: 'target', at }));
  return makeDraft(noun, predicate, lemma, {
    subject: [head],
    object: [...object],
    roles: [...office, ...target],
  });
}

/** "ally of X", "its main supplier", "founder of Y": a noun for who does it, with whom it is done to. */
function readAgent(head: number, noun: number, lemma: string, ties: Ties): Draft | null {
  const predicate = findAgentPredicate(lemma);
  const object = first(ties.of, ties.owners, ties.elsewhere, ties.front);
  if (!predicate || object.length === 0) return null;
  return makeDraft(noun, predicate, lemma, { subject: [head], object: [...object] });
}

function readKin(scene: Scene, head: number, noun: number, lemma: string): Draft | null {
  if (!kinNouns.has(lemma)) return null;
  const owners = findChildren(scene.tree, noun, 'nmod:poss').flatMap((c) => participantsAt(scene, c));
  const of = findChildren(scene.tree, noun, 'nmod')
    .filter((c) => caseOf(scene.tree, c) === 'of')
    .flatMap((c) => participantsAt(scene, c));
  const object = first(owners, of);
  return object.length > 0
    ? makeDraft(noun, 'kin-of', lemma, {
        subject: [head],
        object: [...object],
        roles: [{ role: 'value', at: noun }],
      })
    : null;
}

/** "Nobel Peace Prize laureate", "winner of the award". */
function readAward(scene: Scene, head: number, noun: number, lemma: string): Draft | null {
  if (!winners.has(lemma)) return null;
  const near = [noun, head].flatMap((h) =>
    findChildren(scene.tree, h, 'compound', 'amod', 'nmod', 'nmod:poss', 'nmod:desc'),
  );
  const prize = [...near, noun - 1].find(
    (c) => nameOver(scene, c)?.kind === 'award' || awardNouns.has(lemmaAt(scene.tree, c)),
  );
  return prize === undefined
    ? null
    : makeDraft(noun, 'award-held', lemma, {
        subject: [head],
        object: [nameOver(scene, prize)?.head ?? prize],
      });
}

/** Goods and those who trade in them: "one of X's exports", "a supplier of Y", "an ingredient for Z". */
function readTrade(scene: Scene, head: number, noun: number, lemma: string): Draft | null {
  const { tree } = scene;
  const ties = tiesOf(scene, noun, head);
  const after = findChildren(tree, noun, 'nmod').filter((c) => c > noun);
  if (lemma === 'export' || lemma === 'import') {
    const traders = first(ties.owners, ties.elsewhere, ties.of, ties.front);
    return traders.length > 0
      ? makeDraft(noun, lemma, lemma, {
          subject: [...traders],
          object: [head],
          roles: [{ role: 'value', at: noun }],
        })
      : null;
  }
  const goods = after
    .filter((c) => /^(?:of|for|in|to)$/u.test(caseOf(tree, c)))
    .flatMap((c) => participantsAt(scene, c));
  if (goods.length === 0) return null;
  if (inputs.has(lemma))
    return makeDraft(noun, 'used-in', lemma, {
      subject: [head],
      object: goods,
      roles: [{ role: 'value', at: noun }],
    });
  const trade = findAgentPredicate(lemma);
  return trade === 'export' || trade === 'import' || trade === 'produce'
    ? makeDraft(noun, trade, lemma, { subject: [head], object: goods, roles: [{ role: 'value', at: noun }] })
    : null;
}
