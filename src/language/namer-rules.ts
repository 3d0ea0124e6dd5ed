import { findBloc } from './lists/blocs.ts';
import { findCapital } from './lists/countries.ts';
import { findOrganisation } from './lists/organisations.ts';
import { type ListedPhrase, type ListMatch, listBits, type PhraseList } from './namer-gazetteer.ts';
import type { TokenName } from './namer-labels.ts';
import type { NameKind } from './sentence.ts';

/** A sentence as the rules see it. */
interface Scene {
  readonly forms: readonly string[];
  readonly marks: Int32Array;
  readonly phrases: readonly ListedPhrase[];
  /** All letters are capitals: a short form in capitals says nothing. */
  readonly shouted: boolean;
}

/** Lists decide over the namer; trims what is no part of a name. Names come out from left to right, without overlap. */
export function refineNames(
  forms: readonly string[],
  { marks, phrases }: ListMatch,
  names: readonly TokenName[],
): TokenName[] {
  const scene: Scene = { forms, marks, phrases, shouted: isShouted(forms) };
  const trimmed = names.flatMap((name) => trimName(scene, name));
  const anchors = keepOutermost(phrases.flatMap((phrase) => anchorPhrase(scene, phrase, trimmed)));
  return settle(scene, anchors, trimmed);
}

function isShouted(forms: readonly string[]): boolean {
  return forms.every((form) => form === form.toUpperCase()) && forms.some((form) => form.length > 3);
}

function hasMark(scene: Scene, index: number, bit: number): boolean {
  return ((scene.marks[index] ?? 0) & (1 << bit)) !== 0;
}

function isCapital(form: string | undefined): boolean {
  const first = form?.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

/** Also the name of a person: the namer decides. */
function isPersonal(scene: Scene, index: number): boolean {
  return hasMark(scene, index, listBits.given) || hasMark(scene, index, listBits.surname);
}

const edgeMarks = /^(?:['’‘"“”«»()[\]{},.;:!?*–—-]+|['’]s)$/iu;

/** The name without marks, article and titles at its ends; nothing where nothing is left. */
function trimName(scene: Scene, name: TokenName): TokenName[] {
  let { from, to } = name;
  while (from < to && edgeMarks.test(scene.forms[to - 1] ?? '')) to--;
  while (from < to && dropsFirst(scene, name.kind, from, to)) from++;
  return from < to && !isShoutedWord(scene, from, to) ? [{ kind: name.kind, from, to }] : [];
}

const wordsInCapitals: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

/** "CONTACT US": in capitals throughout, these are words where they stand last. */
function isShoutedWord(scene: Scene, from: number, to: number): boolean {
  const last = to - from === 1 && to === scene.forms.length;
  return scene.shouted && last && wordsInCapitals.has(scene.forms[from] ?? '');
}

function dropsFirst(scene: Scene, kind: NameKind, from: number, to: number): boolean {
  const form = scene.forms[from] ?? '';
  if (edgeMarks.test(form) || form === 'the' || form === 'a' || form === 'an' || form === 'A') return true;
  if (form === 'The') return from === 0 && !scene.phrases.some((phrase) => phrase.from === from);
  return kind === 'person' && to - from > 1 && isBeforePerson(scene, from);
}

/** A title, country or nationality before a person's name. */
function isBeforePerson(scene: Scene, index: number): boolean {
  if (isPersonal(scene, index)) return false;
  return (
    hasMark(scene, index, listBits.title) ||
    hasMark(scene, index, listBits.country) ||
    hasMark(scene, index, listBits.nationality)
  );
}

/** A listed phrase that counts as a name here, with its kind. */
function anchorPhrase(scene: Scene, phrase: ListedPhrase, names: readonly TokenName[]): TokenName[] {
  const text = scene.forms.slice(phrase.from, phrase.to).join(' ');
  const same = names.find(({ from, to }) => from === phrase.from && to === phrase.to);
  const kind = chooseAnchorKind(scene, phrase, text, same);
  return kind === null ? [] : [{ kind, from: phrase.from, to: phrase.to }];
}

function chooseAnchorKind(
  scene: Scene,
  phrase: ListedPhrase,
  text: string,
  same: TokenName | undefined,
): NameKind | null {
  if (scene.shouted && text.length < 4) return null;
  const single = phrase.to - phrase.from === 1;
  const personal = single && isPersonal(scene, phrase.from);
  if (personal && isLeftToNamer(phrase, same)) return null;
  const named = same !== undefined;
  const counts: Readonly<Record<PhraseList, boolean>> = {
    country: true,
    nationality: true,
    region: named || !single,
    city: findCapital(text) !== null && (named || phrase.from > 0),
    organisation: named || isFirmOrganisation(text, single),
  };
  return counts[phrase.list] ? anchorKinds[phrase.list] : null;
}

const anchorKinds = {
  country: 'place',
  nationality: 'nationality',
  region: 'place',
  city: 'place',
  organisation: 'organisation',
} as const;

/** A listed word that is also a person's name: only a country counts where the namer sees no name at all. */
function isLeftToNamer(phrase: ListedPhrase, same: TokenName | undefined): boolean {
  return same === undefined ? phrase.list !== 'country' : same.kind === 'person';
}

/** Listed names that are nothing else: of several words, abbreviations, unions of states, news agencies, armed groups. */
function isFirmOrganisation(text: string, single: boolean): boolean {
  if (!single || findBloc(text) !== null) return true;
  if (/^\p{Lu}{3,}$/u.test(text)) return true;
  return findOrganisation(text) === 'armed-group' && text.length > 4;
}

/** Anchors that no longer anchor holds. */
function keepOutermost(anchors: readonly TokenName[]): TokenName[] {
  const sorted = [...anchors].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TokenName[] = [];
  let end = 0;
  for (const anchor of sorted) {
    if (anchor.from < end) continue;
    kept.push(anchor);
    end = anchor.to;
  }
  return kept;
}

/** The names of the namer that stand, and the anchors outside them. */
function settle(scene: Scene, anchors: readonly TokenName[], names: readonly TokenName[]): TokenName[] {
  const standing = names.filter((name) => stands(scene, name, anchors));
  const free = anchors.filter((anchor) => !standing.some((name) => overlaps(name, anchor)));
  return [...standing, ...free].sort((a, b) => a.from - b.from);
}

function overlaps(a: TokenName, b: TokenName): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether a name stands against the anchors in it: it holds them all, and is more than they. */
function stands(scene: Scene, name: TokenName, anchors: readonly TokenName[]): boolean {
  const inside = anchors.filter((anchor) => overlaps(anchor, name));
  if (inside.length === 0) return true;
  if (inside.some(({ from, to }) => from < name.from || to > name.to)) return false;
  const covered = (index: number) => inside.some(({ from, to }) => index >= from && index < to);
  for (let index = name.from; index < name.to; index++) {
    if (!covered(index) && isCapital(scene.forms[index])) return true;
  }
  return false;
}
