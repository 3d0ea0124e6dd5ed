import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { isBelow, type Loose, place } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** Titles and abbreviations beside a name that parsers tear apart: each rule looks at a few neighbouring words. */
export function mendTitles(tree: Tree, loose: Loose[], at: number): void {
  mendGeneralTitle(tree, loose, at);
  mendChiefExecutive(tree, loose, at);
  mendAbbreviation(tree, loose, at);
  mendBareSubject(tree, loose, at);
  mendOwners(tree, loose, at);
}

const ranked = /^(?:Secretary|Attorney|Solicitor|Governor|Director|Inspector|Consul|Auditor|Surgeon)$/u;

/** "Secretary-General Ann Lee", "Attorney General": one title of two words; the second is its head. */
function mendGeneralTitle(tree: Tree, loose: Loose[], general: number): void {
  if (tree.tokens[general]?.text !== 'General') return;
  const hyphen = tree.tokens[general - 1]?.text === '-';
  const first = hyphen ? general - 2 : general - 1;
  const token = loose[first];
  if (!token || !ranked.test(tree.tokens[first]?.text ?? '')) return;
  if (token.head !== general) {
    const { head, relation } = token;
    if (head === general || isBelow(loose, head, general)) return;
    place(loose, general, head, relation);
  }
  for (const child of tree.children[first] ?? [])
    if (child !== general) place(loose, child, general, loose[child]?.relation ?? 'dep');
  place(loose, first, general, 'compound');
  if (hyphen) place(loose, general - 1, general, 'punct');
}

/** "Acme chief executive Ann Lee": read as two adjectives, and the company as hers. */
function mendChiefExecutive(tree: Tree, loose: Loose[], executive: number): void {
  const token = loose[executive];
  if (tree.tokens[executive]?.text !== 'executive' || tree.tokens[executive - 1]?.text !== 'chief') return;
  const name = token?.head ?? -1;
  if (!token || token.tag === 'NOUN' || name < executive || loose[name]?.tag !== 'PROPN') return;
  Object.assign(token, { tag: 'NOUN', penn: 'NN', relation: 'nmod:desc' });
  for (const child of tree.children[name] ?? [])
    if (
      child < executive &&
      /^(?:nmod:desc|compound|amod|det|nmod:poss)$/u.test(loose[child]?.relation ?? '')
    )
      place(
        loose,
        child,
        executive,
        loose[child]?.tag === 'PROPN' ? 'compound' : (loose[child]?.relation ?? 'dep'),
      );
}

/** "the Front (FR)": capitals in brackets behind a name are its short form, no word of the sentence. */
function mendAbbreviation(tree: Tree, loose: Loose[], short: number): void {
  const word = tree.tokens[short]?.text ?? '';
  const name = loose[short - 2];
  if (!/^\p{Lu}{2,6}$/u.test(word) || name?.tag !== 'PROPN' || loose[short]?.relation === 'root') return;
  if (tree.tokens[short - 1]?.text !== '(' || tree.tokens[short + 1]?.text !== ')') return;
  const own = (tree.children[short] ?? []).filter((c) => c !== short - 1 && c !== short + 1);
  if (own.length > 0 || isBelow(loose, short - 2, short)) return;
  place(loose, short, short - 2, 'appos');
  place(loose, short - 1, short, 'punct');
  place(loose, short + 1, short, 'punct');
  Object.assign(loose[short] ?? {}, { tag: 'PROPN', penn: 'NNP', lemma: word });
}

/** "an attack claimed by the Front (FR) militant group reached": of two subjects a bare one right behind a name describes that. */
function mendBareSubject(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  if (token?.tag !== 'NOUN' || token.relation !== 'nsubj' || token.head < noun) return;
  const children = tree.children[noun] ?? [];
  if (children.some((c) => /^(?:det|nmod|cc|nummod)/u.test(loose[c]?.relation ?? ''))) return;
  const other = (tree.children[token.head] ?? []).some(
    (c) => c < noun && /^nsubj/u.test(loose[c]?.relation ?? ''),
  );
  const opening = Math.min(noun, ...children.filter((c) => loose[c]?.relation === 'amod'));
  const bracket = tree.tokens[opening - 1]?.text === ')' && tree.tokens[opening - 3]?.text === '(';
  const name = bracket ? opening - 4 : opening - 1;
  if (!(other || bracket) || loose[name]?.tag !== 'PROPN' || isBelow(loose, name, noun)) return;
  place(loose, noun, name, 'appos');
}

/** "Acme and Delmar owner Ann Lee": one person by two firms, not a firm and a person. */
function mendOwners(tree: Tree, loose: Loose[], title: number): void {
  const token = loose[title];
  const name = title + 1;
  const first = loose[name]?.head ?? -1;
  if (token?.tag !== 'NOUN' || kindOfNoun(token.lemma) !== 'person' || first >= title - 1) return;
  if (loose[first]?.tag !== 'PROPN' || loose[name]?.tag !== 'PROPN' || loose[name].relation !== 'conj')
    return;
  if (token.head !== first && token.head !== name) return;
  const firms = (tree.children[title] ?? []).some((c) => c < title && loose[c]?.tag === 'PROPN');
  if (!firms) return;
  const { head, relation } = loose[first];
  place(loose, name, head, relation);
  place(loose, title, name, 'nmod:desc');
  place(loose, first, title, 'compound');
}
