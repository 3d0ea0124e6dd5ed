// News-length texts: sentences of the bundled reports and of the invented collections, shuffled, with their names
// exchanged so that no two reports tell one story.
import { readdirSync, readFileSync } from 'node:fs';

const folders = [
  '../../public/seeds/',
  ...readdirSync(new URL('../collections/', import.meta.url))
    .filter((name) => !name.includes('.'))
    .map((name) => `../collections/${name}/`),
];
const syllables = [
  'ka',
  'ri',
  'to',
  'men',
  'sol',
  'ta',
  've',
  'lo',
  'nar',
  'pi',
  'dun',
  'es',
  'mor',
  'cha',
  'li',
];

function readSentences(): readonly string[] {
  return folders.flatMap((folder) => {
    const base = new URL(folder, import.meta.url);
    return readdirSync(base)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(new URL(name, base), 'utf8').match(/[A-Z“"][^.!?\n]{30,}[.!?]/g) ?? []);
  });
}

/** `count` texts of about `length` words, the same for the same random numbers. */
export function newsTexts(count: number, length: number, random: () => number): readonly string[] {
  const sentences = readSentences();
  return Array.from({ length: count }, () => {
    const names = new Map<string, string>();
    const parts: string[] = [];
    let words = 0;
    while (words < length) {
      const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
      words += sentence.split(' ').length;
      parts.push(
        sentence.replace(
          /(?<=[a-z] )[A-Z][a-z]{4,}/g,
          (name) => names.get(name) ?? invent(name, names, random),
        ),
      );
      if (parts.length % 4 === 0) parts.push('\n\n');
    }
    return `${parts[0]?.slice(0, 70)}\n\n${parts.join(' ')}\n`;
  });
}

function invent(name: string, names: Map<string, string>, random: () => number): string {
  const made = Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');
  const word = made.slice(0, 1).toUpperCase() + made.slice(1);
  names.set(name, word);
  return word;
}
