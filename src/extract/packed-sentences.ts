import type { Sentence, Token } from '../language/sentence.ts';

/** Numbers that stand for one token: start, end, head, and its rows in the two tables. */
const fields = 5;

/** Sentences of one report with all tokens in one array of numbers. */
interface Packed {
  /** The text into which the tokens' offsets point, and whose slices are their words. */
  readonly text: string;
  readonly numbers: Int32Array;
  readonly lemmas: readonly string[];
  readonly uses: readonly Use[];
}

/** What many tokens share. */
type Use = Pick<Token, 'tag' | 'penn' | 'relation'>;

/**
 * The same sentences with their tokens kept as numbers and made anew whenever they are asked for: a fraction of the
 * memory, which tells where a thousand reports wait for each other. Takes tokens whose words are slices of `text`.
 */
export function packSentences(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const count = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const numbers = new Int32Array(count * fields);
  const lemmas = new Map<string, number>();
  const uses = new Map<string, { readonly row: number; readonly use: Use }>();
  let at = 0;
  for (const { tokens } of sentences) {
    for (const { start, end, head, lemma, tag, penn, relation } of tokens) {
      const key = `${tag} ${penn} ${relation}`;
      const use = uses.get(key) ?? { row: uses.size, use: { tag, penn, relation } };
      uses.set(key, use);
      const row = lemmas.get(lemma) ?? lemmas.size;
      lemmas.set(lemma, row);
      for (const number of [start, end, head, row, use.row]) numbers[at++] = number;
    }
  }
  const shared: Packed = {
    text,
    numbers,
    lemmas: [...lemmas.keys()],
    uses: [...uses.values()].map(({ use }) => use),
  };
  let from = 0;
  return sentences.map(({ start, end, names, tokens }) => {
    const first = from;
    from += tokens.length;
    return new PackedSentence(shared, { start, end, names }, first, from);
  });
}

/**
 * A sentence that reads its tokens, `first` up to `last`, from the numbers. A class, since an object with a getter of
 * its own takes a kilobyte more in V8; copying it by spread would lose its tokens.
 */
class PackedSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly names: Sentence['names'];
  readonly #packed: Packed;
  readonly #first: number;
  readonly #last: number;

  constructor(packed: Packed, { start, end, names }: Omit<Sentence, 'tokens'>, first: number, last: number) {
    this.start = start;
    this.end = end;
    this.names = names;
    this.#packed = packed;
    this.#first = first;
    this.#last = last;
  }

  get tokens(): readonly Token[] {
    const tokens: Token[] = [];
    for (let index = this.#first; index < this.#last; index++) tokens.push(readToken(this.#packed, index));
    return tokens;
  }
}

function readToken({ text, numbers, lemmas, uses }: Packed, index: number): Token {
  const at = index * fields;
  const start = numbers[at] ?? 0;
  const end = numbers[at + 1] ?? 0;
  const { tag, penn, relation } = uses[numbers[at + 4] ?? 0] ?? none;
  return {
    start,
    end,
    text: text.slice(start, end),
    lemma: lemmas[numbers[at + 3] ?? 0] ?? '',
    tag,
    penn,
    head: numbers[at + 2] ?? -1,
    relation,
  };
}

const none: Use = { tag: 'X', penn: '', relation: 'dep' };
