import { hintLine, type LineHint } from './line-hints.ts';
import { endsSentence, type Line } from './lines.ts';

/** What a line looks like: running words, an item of a list, a bare list marker, or a few words. */
type LineShape = 'prose' | 'item' | 'marker' | 'short';

/** A line with all that can be said of it before its neighbours are looked at. */
export interface ReadLine extends Line {
  readonly shape: LineShape;
  readonly hint: LineHint | null;
}

/** Reads what a line shows by itself, and by whether another follows. */
export function readLine(line: Line, next: Line | undefined): ReadLine {
  return { ...line, shape: readShape(line, next), hint: hintLine(line) };
}

const bareMarker = /^([•●▪■◦‣*·–-]|\d{1,2}[.)]|\(?[a-z]\)|[•●▪■◦‣*·–-] \d{1,2}[.)]?|\d{1,2})$/u;
const markedItem = /^([•●▪■◦‣*·✓►▶]|[–-](?= )|\d{1,2}[.)](?= )|\([a-z\d]\)) ?\S/u;

function readShape(line: Line, next: Line | undefined): LineShape {
  if (line.text.length < 6 && bareMarker.test(line.text)) return next ? 'marker' : 'short';
  if (markedItem.test(line.text)) return 'item';
  if (line.words >= 30 || (line.words >= 8 && endsSentence(line))) return 'prose';
  return 'short';
}
