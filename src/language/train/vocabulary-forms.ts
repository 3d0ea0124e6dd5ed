/** Classes whose words end alike, and that ending. */
const inflections = [
  { ending: 'ed', groups: ['VERB/VBD', 'VERB/VBN'] },
  { ending: 'ing', groups: ['VERB/VBG'] },
] as const;
const shortestStem = 2;
/** Words no verb is: frequent as they are, "noted" is no form of "not", nor "caned" of "can". */
const functionWords: ReadonlySet<string> = new Set(
  `a an am and are as at but by can could did do does for from had has have he her him his i if in into is it its may me might
  must my nor not of off on onto or our out over shall she should so than that the their them then they this to up upon us was
  we were what when who will with would you your`.split(/\s+/),
);
/** A reading replaces the learned one when that is so many times rarer a word, or none. */
const rarer = 4;

/**
 * Regular forms whose learned lemma is no word, or a rare one, while another reading is a common one: "looted" is no
 * form of "loote". Gives key and lemma. `vocabulary` is in order of frequency.
 */
export function listVocabularyForms(
  vocabulary: readonly string[],
  applyRules: (key: string) => string,
): ReadonlyMap<string, string> {
  const ranks = new Map(vocabulary.map((word, rank) => [word, rank + 1]));
  const rankOf = (word: string) =>
    functionWords.has(word) ? Number.POSITIVE_INFINITY : (ranks.get(word) ?? Number.POSITIVE_INFINITY);
  const forms = new Map<string, string>();
  for (const { ending, groups } of inflections) {
    for (const form of vocabulary.filter((word) => word.endsWith(ending))) {
      const best = chooseLemma(form.slice(0, -ending.length), rankOf);
      if (best === undefined) continue;
      for (const key of groups.map((group) => `${group} ${form}`))
        if (rankOf(applyRules(key)) > rarer * rankOf(best)) forms.set(key, best);
    }
  }
  return forms;
}

/** The most frequent word that the stem may be a form of; undefined when there is none. */
function chooseLemma(stem: string, rankOf: (word: string) => number): string | undefined {
  if (stem.length < shortestStem || !/^[a-z]+$/.test(stem)) return undefined;
  const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  const [best] = [stem, `${stem}e`, ...undoubled]
    .filter((word) => rankOf(word) < Number.POSITIVE_INFINITY)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return best;
}
