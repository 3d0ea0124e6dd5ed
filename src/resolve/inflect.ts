/**
 * Verbs whose past is no "-ed": base form, past and, where it is another word, participle. Particles are kept: "hand
 * over" becomes "handed over".
 */
const irregularRows = `
arise arose arisen,awake awoke awoken,be was been,bear bore borne,beat beat beaten,become became become,
begin began begun,bend bent,bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,
break broke broken,breed bred,bring brought,broadcast broadcast,build built,burn burned,burst burst,buy bought,
cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,
dig dug,do did done,draw drew drawn,dream dreamed,drink drank drunk,drive drove driven,eat ate eaten,
fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,
forbid forbade forbidden,forecast forecast,foresee foresaw foreseen,forget forgot forgotten,
forgive forgave forgiven,freeze froze frozen,get got,give gave given,go went gone,grind ground,grow grew grown,
hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew known,
lay laid,lead led,leap leapt,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,
meet met,mislead misled,mistake mistook mistaken,offset offset,overcome overcame overcome,overhear overheard,
overrun overran overrun,oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,
pay paid,put put,quit quit,read read,rebuild rebuilt,redo redid redone,remake remade,repay repaid,
rerun reran rerun,resell resold,retake retook retaken,rewrite rewrote rewritten,ride rode ridden,ring rang rung,
rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,
shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,
sit sat,sleep slept,slide slid,speak spoke spoken,speed sped,spend spent,spin spun,split split,spread spread,
spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strike struck,strive strove striven,
swear swore sworn,sweep swept,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,
think thought,throw threw thrown,undergo underwent undergone,understand understood,undertake undertook undertaken,
uphold upheld,upset upset,wake woke woken,wear wore worn,weep wept,win won,wind wound,withdraw withdrew withdrawn,
withhold withheld,withstand withstood,weave wove woven,write wrote written
`;

interface Irregular {
  readonly past: string;
  readonly participle: string;
}

const irregular: ReadonlyMap<string, Irregular> = new Map(
  irregularRows
    .trim()
    .split(/,\s*/)
    .flatMap((row) => {
      const [base, past, participle = past] = row.split(' ', 3);
      return base && past && participle ? [[base, { past, participle }] as const] : [];
    }),
);

/** Verbs of two syllables and more that double their last consonant: most are stressed on the last. */
const doubling: ReadonlySet<string> = new Set(
  (
    'admit allot cancel commit compel concur confer control defer deter equip excel expel fulfil incur kidnap occur omit ' +
    'patrol permit prefer propel rebel rebut recur refer regret remit submit transfer transmit worship'
  ).split(' '),
);

const basesInEed: ReadonlySet<string> = new Set('need heed seed weed exceed proceed succeed'.split(' '));

/** The simple past of an English verb given in its base form; a form that is past already is left as it is. */
export function inflectPast(verb: string): string {
  return inflectHead(verb, (head) => irregular.get(head)?.past ?? addEd(head));
}

/** The past participle of an English verb given in its base form: "free" -> "freed", "take" -> "taken". */
export function inflectParticiple(verb: string): string {
  return inflectHead(verb, (head) => irregular.get(head)?.participle ?? addEd(head));
}

/** "free" -> "frees", "hand over" -> "hands over". */
export function inflectPresent(verb: string): string {
  return inflectHead(verb, (head) => {
    if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(head) ? `${head}es` : `${head}s`;
  });
}

function inflectHead(verb: string, inflect: (head: string) => string): string {
  const [head = '', ...particles] = verb.split(' ');
  return [inflect(head), ...particles].join(' ');
}

function addEd(head: string): string {
  if (head === '' || isPast(head)) return head;
  if (head.endsWith('e')) return `${head}d`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ied`;
  return doublesLast(head) ? `${head}${head.slice(-1)}ed` : `${head}ed`;
}

function isPast(word: string): boolean {
  return /[^a]ed$/.test(word) && !basesInEed.has(word);
}

function doublesLast(word: string): boolean {
  return doubling.has(word) || (word.length < 6 && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word));
}
