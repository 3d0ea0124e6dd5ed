const vowels = 'aeiou';

/** Consonants that transcriptions take for one another. */
const kin = 'gh vu ct cC cs dt bp kh kg JC Jz Jg Ji zs Ss CS ck Ck vf'.split(' ');
const kinPairs = new Set(kin.flatMap((pair) => [pair, [...pair].reverse().join('')]));

/** Longest word compared, in sounds. */
const longest = 24;

/** Sounds are letters of ASCII once folded; all others share the last row of the tables. */
const alphabet = 128;
const changes = tabulateChanges();
const losses = Float64Array.from({ length: alphabet }, (_, code) => (isVowel(code) ? 0.35 : 1.2));
const weights = Float64Array.from({ length: alphabet }, (_, code) => (isVowel(code) ? 0.5 : 1));

function tabulateChanges(): Float64Array {
  const costs = new Float64Array(alphabet * alphabet);
  for (let a = 0; a < alphabet; a++) {
    for (let b = 0; b < alphabet; b++) costs[a * alphabet + b] = costOfChange(a, b);
  }
  return costs;
}

function costOfChange(a: number, b: number): number {
  if (a === b && a < alphabet - 1) return 0;
  if (isVowel(a) && isVowel(b)) return 0.25;
  return kinPairs.has(String.fromCharCode(a, b)) ? 0.4 : 1;
}

function isVowel(code: number): boolean {
  return vowels.includes(String.fromCharCode(code));
}

function codeAt(word: string, at: number): number {
  return Math.min(word.charCodeAt(at), alphabet - 1);
}

/** The row of the table of distances being filled; used anew by each call. */
const row = new Float64Array(longest + 1);

/**
 * How alike two folded words sound, from 0 to 1: edit distance in which vowels and kin consonants are cheap, divided
 * by the weight of the heavier word. Cost: product of the lengths, which are cut at 24 sounds. Below `atLeast` the
 * answer is 0, sooner.
 */
export function compareSounds(first: string, second: string, atLeast = 0): number {
  const a = first.slice(0, longest);
  const b = second.slice(0, longest);
  if (a === b) return a === '' ? 0 : 1;
  const weight = Math.max(weigh(a), weigh(b));
  return weight === 0 ? 0 : Math.max(0, 1 - measureDistance(a, b, (1 - atLeast) * weight) / weight);
}

/** Infinite once it is known to be more than `most`. */
function measureDistance(a: string, b: string, most: number): number {
  row[0] = 0;
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + (losses[codeAt(b, j - 1)] ?? 0);
  for (let i = 0; i < a.length; i++)
    if (fillRow(codeAt(a, i), a.charAt(i), b) > most) return Number.POSITIVE_INFINITY;
  return row[b.length] ?? 0;
}

/** One step down: the row of one more sound of the first word. Gives the least of the row: no way ends with less. */
function fillRow(from: number, sound: string, b: string): number {
  const lost = losses[from] ?? 0;
  let across = row[0] ?? 0;
  row[0] = across + lost;
  let least = row[0];
  for (let j = 1; j <= b.length; j++) {
    const to = codeAt(b, j - 1);
    const above = row[j] ?? 0;
    const same = sound === b.charAt(j - 1);
    const change = across + (same ? 0 : (changes[from * alphabet + to] ?? 1));
    const cheapest = Math.min(change, above + lost, (row[j - 1] ?? 0) + (losses[to] ?? 0));
    row[j] = cheapest;
    least = Math.min(least, cheapest);
    across = above;
  }
  return least;
}

function weigh(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += weights[codeAt(word, i)] ?? 0;
  return sum;
}
