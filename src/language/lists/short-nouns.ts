/** Short forms of nouns for things: capitals make no names of them. */
const shortNouns = /^(?:ICBM|SLBM|IRBM|SRBM|MRBM|UAV|IED|SUV|ATV|CCTV|GPS|GDP)s?$/;

/** "ICBM", "SUVs": a common noun, whatever its capitals say. */
export function isShortNoun(word: string): boolean {
  return shortNouns.test(word);
}
