/** Participles and presents of verbs, for labels. */
const irregular = new Map(
  (
    'begin begun,bite bitten,blow blown,break broken,build built,buy bought,catch caught,choose chosen,come come,cut cut,' +
    'do done,draw drawn,drive driven,eat eaten,fall fallen,feel felt,fight fought,find found,fly flown,forbid forbidden,' +
    'give given,go gone,have had,hear heard,hide hidden,hit hit,hold held,hurt hurt,keep kept,know known,lay laid,' +
    'lead led,leave left,lose lost,make made,meet met,pay paid,put put,quit quit,read read,rise risen,run run,say said,' +
    'see seen,seek sought,sell sold,send sent,set set,shake shaken,shoot shot,shut shut,sink sunk,sit sat,speak spoken,' +
    'spend spent,stand stood,steal stolen,strike struck,sue sued,swear sworn,take taken,tell told,think thought,' +
    'throw thrown,win won,withdraw withdrawn,write written,overthrow overthrown,beat beaten,bring brought,free freed'
  )
    .split(',')
    .map((pair) => pair.split(' ', 2))
    .map(([base = '', participle = '']) => [base, participle] as const),
);
const doubling =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|ad?mit|commit|permit|refer|transfer|rebut|regret|control|cancel|patrol)$/;

/** "free" -> "freed", "hand over" -> "handed over". */
export function inflectParticiple(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  return [irregular.get(head) ?? addEd(head), ...rest].join(' ');
}

function addEd(head: string): string {
  if (/e$/.test(head)) return `${head}d`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ied`;
  return doubling.test(head) ? `${head}${head.slice(-1)}ed` : `${head}ed`;
}

/** "free" -> "frees", "hand over" -> "hands over". */
export function inflectPresent(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const present = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(head) ? `${head}es` : `${head}s`;
  return [/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : present, ...rest].join(' ');
}
