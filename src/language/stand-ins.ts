import { clauseVerbs } from './abbreviations.ts';
import { looksLikeHeadline } from './namer-features.ts';

/** Surnames that the models, which met them as verbs only, read as such, and the surname read in their stead. */
const standIns: ReadonlyMap<string, string> = new Map([['Said', 'Khan']]);

/**
 * The forms of a sentence as network and namer are to read them: a surname written like a common verb by one that is not. Within
 * a sentence that is no headline, only a name has the capital; at its beginning, one that a verb follows.
 */
export function replaceVerbalSurnames(forms: readonly string[]): readonly string[] {
  if (!forms.some((form) => standIns.has(form)) || looksLikeHeadline(forms)) return forms;
  return forms.map((form, index) => {
    const stands = opensClause(forms[index - 1]) ? clauseVerbs.has(forms[index + 1] ?? '') : true;
    return (stands ? standIns.get(form) : undefined) ?? form;
  });
}

function opensClause(before: string | undefined): boolean {
  return before === undefined || /^[^\p{L}\p{N},)-]/u.test(before);
}
