import { inflectPast } from '../graph/past-tense.ts';

/** Participles that are not the simple past: "took", but "taken". */
const irregularRows = `
arise arisen,awake awoken,be been,bear borne,beat beaten,become become,begin begun,bite bitten,blow blown,break broken,
choose chosen,come come,do done,draw drawn,drink drunk,drive driven,eat eaten,fall fallen,fly flown,forbid forbidden,
forget forgotten,forgive forgiven,freeze frozen,give given,go gone,grow grown,hide hidden,know known,lie lain,
mistake mistaken,overcome overcome,overtake overtaken,overthrow overthrown,ride ridden,ring rung,rise risen,run run,
see seen,shake shaken,show shown,shrink shrunk,sing sung,sink sunk,speak spoken,spring sprung,steal stolen,
strive striven,swear sworn,swim swum,take taken,tear torn,throw thrown,undergo undergone,undertake undertaken,
wake woken,wear worn,weave woven,withdraw withdrawn,write written`;

const irregular: ReadonlyMap<string, string> = new Map(
  irregularRows
    .trim()
    .split(/,\s*/)
    .flatMap((row) => {
      const [base, participle] = row.split(' ', 2);
      return base && participle ? [[base, participle] as const] : [];
    }),
);

/** The past participle of an English verb in base form, particles kept: "hand over" becomes "handed over". */
export function inflectParticiple(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const known = irregular.get(head);
  return known ? [known, ...rest].join(' ') : inflectPast(verb);
}
