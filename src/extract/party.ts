import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { calendarWords } from './calendar-words.ts';
import { nameOver, type Scene, titledName } from './scene.ts';
import { findChildren, lemmaAt, wordAt } from './tree.ts';

/** A name, or a noun for people or a body. */
export function isParty(scene: Scene, token: number): boolean {
  const name = nameOver(scene, token);
  if (name) return name.kind !== 'award' && name.kind !== 'commodity' && name.kind !== 'platform';
  const kind = kindOfNoun(lemmaAt(scene.tree, token));
  if (isUnknownName(scene, token) || titledName(scene, token) >= 0) return true;
  return (
    kind === 'person' ||
    kind === 'group' ||
    kind === 'organisation' ||
    scene.byHead.get(token)?.form === 'pronoun' ||
    wordAt(scene.tree, token) === 'country' ||
    isNumberOf(scene, token)
  );
}

/** "Dozens of people": as good as the people. */
function isNumberOf({ tree }: Scene, token: number): boolean {
  return (
    /^(?:dozens|scores|hundreds|thousands|tens|millions)$/u.test(wordAt(tree, token)) &&
    findChildren(tree, token, 'nmod').some((c) =>
      /^(?:person|group)$/u.test(kindOfNoun(lemmaAt(tree, c)) ?? ''),
    )
  );
}

/** A capitalised name that the lists and the namer do not know: a surname told in full elsewhere, mostly. */
function isUnknownName(scene: Scene, token: number): boolean {
  const word = scene.tree.tokens[token];
  return word?.tag === 'PROPN' && !scene.byHead.has(token) && !calendarWords.test(word.text);
}
