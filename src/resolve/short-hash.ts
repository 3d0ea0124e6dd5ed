/** A short name for a text, the same on every machine: 64 bits of FNV-1a over its UTF-16 code units, base 36. */
export function shortHash(text: string): string {
  return `${hashFrom(0x811c9dc5, text).toString(36)}${hashFrom(0x1b873593, text).toString(36)}`;
}

function hashFrom(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
