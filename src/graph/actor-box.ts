import type { Entity } from '../resolve/entity.ts';
import { type Face, measureText } from './text-width.ts';

export const actorShapes = ['plate', 'person', 'group', 'organisation', 'place', 'thing'] as const;
export type ActorShape = (typeof actorShapes)[number];

/** Words beside or in the mark of an actor, broken into lines, with their type. */
export interface ActorLabel {
  readonly lines: readonly string[];
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
}

/** What an actor takes of the picture, in pixels: half the width and height of its mark, and its label. */
export interface ActorBox {
  readonly shape: ActorShape;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly label: ActorLabel;
}

const plate = { smallest: 11.5, largest: 14, padX: 9, padY: 5.5 };
const round = { smallest: 6, largest: 14, perDoubling: 2.4 };
const labelType: Readonly<
  Record<Exclude<ActorShape, 'plate'>, { readonly face: Face; readonly size: number }>
> = {
  person: { face: 'sans500', size: 12.5 },
  group: { face: 'serifItalic', size: 13.5 },
  organisation: { face: 'sans400', size: 11.5 },
  place: { face: 'sans400', size: 11.5 },
  thing: { face: 'sans400', size: 11.5 },
};
/** Labels wider than this are broken in two, and names longer than two such lines are cut. */
export const widestLine = 124;
const widestPlate = 170;
const leading = 1.18;

/**
 * The mark and label of an actor that is named so often; country plates hold their label. Other labels are broken
 * in two where they are wider than `widest`.
 */
export function measureActor(entity: Entity, mentions: number, widest = widestLine): ActorBox {
  const shape = shapeOf(entity);
  if (shape === 'plate') return measurePlate(entity.name, mentions);
  const doublings = bitLength(Math.max(1, mentions));
  const radius = Math.min(round.largest, round.smallest + round.perDoubling * doublings);
  return {
    shape,
    halfWidth: radius,
    halfHeight: radius,
    label: setLabel(entity.name, labelType[shape], 2, widest),
  };
}

/** The shape in which a kind of name is drawn everywhere; blocs are drawn as countries. */
export function shapeOf(entity: Entity): ActorShape {
  if (entity.bloc || entity.kind === 'country') return 'plate';
  const { kind } = entity;
  return kind === 'person' || kind === 'group' || kind === 'organisation' || kind === 'place'
    ? kind
    : 'thing';
}

function measurePlate(name: string, mentions: number): ActorBox {
  const size = Math.min(plate.largest, plate.smallest + bitLength(Math.max(1, mentions)) * 0.5);
  const label = setLabel(name, { face: 'sans600', size }, 1, widestPlate);
  return {
    shape: 'plate',
    halfWidth: label.width / 2 + plate.padX,
    halfHeight: label.size / 2 + plate.padY,
    label,
  };
}

/** Logarithm to the base 2, linear between powers: the same on every machine, as Math.log2 need not be. */
function bitLength(count: number): number {
  let whole = 0;
  let rest = count;
  for (; rest >= 2; rest /= 2) whole += 1;
  return whole + rest - 1;
}

function setLabel(
  name: string,
  { face, size }: { readonly face: Face; readonly size: number },
  most: 1 | 2,
  widest: number,
): ActorLabel {
  const lines = breakName(name, (text) => measureText(text, face, size), widest, most);
  const lineHeight = Math.round(size * leading);
  const width = Math.max(0, ...lines.map((line) => measureText(line, face, size)));
  return { lines, face, size, lineHeight, width, height: lineHeight * lines.length };
}

/** One line where it fits; else two at the space that makes the wider of them narrowest, each cut to fit. */
function breakName(
  name: string,
  measure: (text: string) => number,
  widest: number,
  most: 1 | 2,
): readonly string[] {
  const shown = Array.from(name).slice(0, 80).join('');
  if (measure(shown) <= widest) return [shown];
  const words = shown.split(' ');
  if (most === 1 || words.length < 2) return [cutToFit(shortenFirstName(words), measure, widest)];
  const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const);
  const widthOf = ([first, second]: (typeof breaks)[number]) =>
    Math.max(measure(first.join(' ')), measure(second.join(' ')));
  const best = breaks.reduce((a, b) => (widthOf(b) < widthOf(a) ? b : a));
  return best.map((line) => cutToFit(line.join(' '), measure, widest));
}

/** A name that does not fit gives its first name to an initial before it loses a letter. */
function shortenFirstName(words: readonly string[]): string {
  const [first, ...rest] = words;
  const named = words.every((word) =>
    /^\p{Lu}|^(?:van|von|de|del|della|di|da|al|el|bin|ibn|der|den|la|le)$/u.test(word),
  );
  return named && first && rest.length > 0
    ? `${Array.from(first)[0] ?? ''}. ${rest.join(' ')}`
    : words.join(' ');
}

function cutToFit(line: string, measure: (text: string) => number, widest: number): string {
  if (measure(line) <= widest) return line;
  const letters = Array.from(line);
  while (letters.length > 1 && measure(`${letters.join('')}…`) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
