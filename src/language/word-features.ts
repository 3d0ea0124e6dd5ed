/** Rows of the affix table: hashes of prefixes, suffixes and shapes fall into these. */
export const affixRows = 8192;
/** Affixes looked up for one word. */
export const affixCount = 9;

const apostrophes = /[’‘`]/g;
const doubleQuotes = /[“”„]/g;

/** The form under which a word stands in the word table: lower case, plain quotation marks. */
export function toTableKey(form: string): string {
  const key = form.toLowerCase();
  return /[^\w]/.test(key) ? key.replace(apostrophes, "'").replace(doubleQuotes, '"') : key;
}

/** Rows of the affix table for a word: suffixes of 1 to 4, prefixes of 1 to 3 code units, shape, capital with suffix. */
export function hashAffixes(form: string): Int32Array {
  const key = toTableKey(form);
  const lower = form.toLowerCase();
  const capital = startsUpper(form) ? 'U' : 'l';
  return Int32Array.of(
    hashRow('s1', key.slice(-1)),
    hashRow('s2', key.slice(-2)),
    hashRow('s3', key.slice(-3)),
    hashRow('s4', key.slice(-4)),
    hashRow('p1', key.slice(0, 1)),
    hashRow('p3', key.slice(0, 3)),
    hashRow('p2', key.slice(0, 2)),
    hashRow('S', outlineShape(form)),
    hashRow('c', capital + lower.slice(-3)),
  );
}

function startsUpper(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}

/** Shape of a word: X capital, x small, d digit, other signs as they are; runs shortened to two, eight at most. */
function outlineShape(form: string): string {
  let shape = '';
  for (let i = 0; i < form.length && shape.length < 8; i++) {
    const sign = outlineUnit(form.charCodeAt(i), form.charAt(i));
    if (!shape.endsWith(sign + sign)) shape += sign;
  }
  return shape;
}

function outlineUnit(unit: number, mark: string): string {
  if (unit >= 48 && unit <= 57) return 'd';
  if (unit >= 65 && unit <= 90) return 'X';
  if (unit >= 97 && unit <= 122) return 'x';
  return mark;
}

/** FNV-1a over the code units of kind and affix. */
function hashRow(kind: string, affix: string): number {
  const hash = hashUnits(hashUnits(0x811c9dc5, kind), affix);
  return ((hash ^ (hash >>> 15)) >>> 0) % affixRows;
}

function hashUnits(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
