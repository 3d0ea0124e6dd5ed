const vowels = 'aeiou';

/** Consonants that transcriptions take for one another. */
const kin = 'gh vu ct cC cs dt bp kh kg JC Jz Jg Ji zs Ss CS ck Ck vf'.split(' ');
const kinPairs = new Set(kin.flatMap((pair) => [pair, [...pair].reverse().join('')]));

function weigh(sound: string): number {
  return vowels.includes(sound) ? 0.5 : 1;
}

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.includes(a) && vowels.includes(b)) return 0.25;
  if (kinPairs.has(a + b)) return 0.4;
  return 1;
}

function costOfLoss(sound: string): number {
  return vowels.includes(sound) ? 0.35 : 1.2;
}

/**
 * How alike two folded words sound, from 0 to 1: edit distance in which vowels and kin consonants are cheap, divided
 * by the weight of the heavier word. Cost: product of the lengths, which are cut at 24 sounds.
 */
export function compareSounds(first: string, second: string): number {
  const a = first.slice(0, 24);
  const b = second.slice(0, 24);
  if (a === b) return a === '' ? 0 : 1;
  let row = [0];
  for (const sound of b) row.push((row.at(-1) ?? 0) + costOfLoss(sound));
  for (const from of a) {
    const next = [(row[0] ?? 0) + costOfLoss(from)];
    for (let j = 1; j <= b.length; j++) {
      const to = b.charAt(j - 1);
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + costOfChange(from, to),
          (row[j] ?? 0) + costOfLoss(from),
          (next[j - 1] ?? 0) + costOfLoss(to),
        ),
      );
    }
    row = next;
  }
  const weight = Math.max(sumOf(a), sumOf(b));
  return weight === 0 ? 0 : Math.max(0, 1 - (row.at(-1) ?? weight) / weight);
}

function sumOf(word: string): number {
  let sum = 0;
  for (const sound of word) sum += weigh(sound);
  return sum;
}
