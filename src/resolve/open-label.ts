import type { Happening } from './happening.ts';

/**
 * How a label says that something has not happened: "to" where a report says that it will, "may" where all of them say
 * that it can, or what it hangs on. Null where it has happened or goes on.
 */
export function openWord({ status, tellings }: Happening): 'to' | 'may' | null {
  if (status === 'conditional') return 'may';
  if (status !== 'planned') return null;
  return tellings.some(({ modality }) => modality.includes('future')) ? 'to' : 'may';
}

/** The verb of a template, in the singular: "$S lifts". */
export const presentVerb = /(\$[SO] )(?!sanctions)(\p{Ll}+)s\b/u;

const participle = /(?<=\w )(not )?(\$done|\p{Ll}+ed|held|hit|given)\b(?! dead)/u;

/**
 * A template of something that is done ("$S lifts $O", "$O freed") as one of something to come ("$S to lift $O",
 * "$O to be freed"). One without a verb ("Aid for $O") stays as it is.
 */
export function openForm(form: string, word: 'to' | 'may'): string {
  if (/ \$does\b/.test(form)) return form.replace('$does', `${word} $bare`);
  if (/ (?:hold|speak|agree)\b/.test(form)) return form.replace(/ (hold|speak|agree)\b/, ` ${word} $1`);
  if (form.includes(' moved to ')) return form.replace('moved', `${word} go`);
  if (presentVerb.test(form)) return form.replace(presentVerb, `$1${word} $2`);
  return form.replace(
    participle,
    (_, not: string | undefined, done: string) => `${word} ${not ?? ''}be ${done}`,
  );
}
