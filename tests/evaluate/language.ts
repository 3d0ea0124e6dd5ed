import type { Models } from '../../src/language/read-models.ts';
import { scoreLanguage } from '../../src/language/train/score-language.ts';
import type { Score } from './score.ts';

/** What each figure must reach, as the start of its name; the names of a split follow a comma. */
const goals: Readonly<Record<string, string>> = {
  'sentences, gum.dev': '98',
  'UPOS, gum.dev': '95.8',
  'UPOS, ewt.dev': '94.8',
  'UAS, gum.dev': '84, goal 87',
  'UAS, ewt.dev': '85, goal 88',
  'LAS, gum.dev': '80, goal 83',
  'LAS, ewt.dev': '81, goal 85',
  'core arguments, ewt.dev': '83, goal 86',
  'names, ewt.dev': '68',
  'names, gmb.dev': '60',
};

/** The language layer on the dev splits of a folder: accuracies and F1 of `src/language/train/score-language.ts`. */
export function evaluateLanguage(models: Models, folder: string): readonly Score[] {
  return scoreLanguage(models, folder).map(({ what, right, found, wanted }) => ({
    layer: `language: ${what}`,
    right,
    found,
    wanted,
    goal: goals[what] ?? '',
    missed: [],
    wrong: [],
  }));
}
