import { governmentNouns, kindOfNoun } from '../language/lists/noun-kinds.ts';
import { adjacentPhrases } from './act-noun.ts';
import { type Draft, makeDraft } from './draft.ts';
import { isParty } from './party.ts';
import { isCountryWord, isNamed, nameOver, participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, lemmaAt, wordAt } from './tree.ts';

/** What a body's or group's description says: whose it is, where it stands for whom, whom it is against. */
export function readBodyRelations(scene: Scene, noun: number): Draft[] {
  return [
    ...readBody(scene, noun),
    ...readEmbassy(scene, noun),
    ...readMembers(scene, noun),
    ...readOpposing(scene, noun),
  ];
}

/** "Kenya's disaster agency", "Ukrainian authorities": a body of a country, unless it stands for the country itself. */
function readBody(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, noun);
  const name = nameOver(scene, noun);
  if (
    name
      ? name.kind !== 'organisation' || name.head !== noun
      : kindOfNoun(lemma) !== 'organisation' || governmentNouns.has(lemma)
  )
    return [];
  const owners = findChildren(tree, noun, 'nmod:poss', 'amod', 'compound').filter(
    (c) => isCountryWord(scene, c) && nameOver(scene, c)?.kind !== 'group',
  );
  const outside = owners.filter((c) => nameOver(scene, c) !== name);
  const [owner] = outside;
  return owner === undefined || isNamed(scene, owner) === false
    ? []
    : [
        makeDraft(noun, 'affiliated-with', lemma, {
          subject: [noun],
          object: [nameOver(scene, owner)?.head ?? owner],
        }),
      ];
}

/** "the U.S. Embassy in Chile": the country named within the name. */
function readEmbassy(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  if (!/^(?:embassy|consulate)$/u.test(wordAt(tree, noun))) return [];
  const owner = findChildren(tree, noun, 'compound', 'amod', 'nmod:poss', 'flat', 'nmod:desc').find(
    (c) => c < noun && scene.byHead.has(c),
  );
  if (owner === undefined) return [];
  const place = findChildren(tree, noun, 'nmod').filter(
    (c) => caseOf(tree, c) === 'in' && scene.byHead.has(c),
  );
  return [
    makeDraft(noun, 'represent', 'embassy', {
      subject: [nameOver(scene, noun)?.head ?? noun],
      object: [owner],
      roles: place.map((at) => ({ role: 'place' as const, at })),
    }),
  ];
}

/** "members of the union": a group that belongs to a body. */
function readMembers(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  if (
    !/^(?:member|employee|supporter)$/u.test(lemmaAt(tree, noun)) ||
    tree.tokens[noun]?.penn !== 'NNS' ||
    /^(?:appos|nmod:desc)/u.test(tree.tokens[noun]?.relation ?? '')
  )
    return [];
  const bodies = findChildren(tree, noun, 'nmod')
    .filter((c) => caseOf(tree, c) === 'of')
    .flatMap((c) => participantsAt(scene, c));
  return bodies.length > 0
    ? [makeDraft(noun, 'affiliated-with', lemmaAt(tree, noun), { subject: [noun], object: bodies })]
    : [];
}

/** "the movement against the government", "rebels against X": whoever is there to be against somebody. */
function readOpposing(scene: Scene, noun: number): Draft[] {
  const { tree } = scene;
  if (!opposing.has(lemmaAt(tree, noun)) || tree.tokens[noun]?.tag !== 'NOUN') return [];
  const against = [...findChildren(tree, noun, 'nmod'), ...adjacentPhrases(scene, noun)]
    .filter((c) => caseOf(tree, c) === 'against' && isParty(scene, c))
    .flatMap((c) => participantsAt(scene, c));
  const subject = [nameOver(scene, noun)?.head ?? noun];
  return against.length > 0
    ? [makeDraft(noun, 'oppose', lemmaAt(tree, noun), { subject, object: against })]
    : [];
}

const opposing = new Set(
  'movement opposition resistance coalition alliance front rebel insurgent fighter activist campaigner militia dissident'.split(
    ' ',
  ),
);
