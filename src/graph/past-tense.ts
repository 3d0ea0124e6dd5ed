const irregularRows = `
arise arose,awake awoke,be was,bear bore,beat beat,become became,begin began,bend bent,bet bet,bid bid,bind bound,
bite bit,bleed bled,blow blew,break broke,breed bred,bring brought,broadcast broadcast,build built,burn burned,
burst burst,buy bought,cast cast,catch caught,choose chose,cling clung,come came,cost cost,creep crept,cut cut,
deal dealt,dig dug,do did,draw drew,dream dreamed,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,
fight fought,find found,flee fled,fling flung,fly flew,forbid forbade,forecast forecast,forget forgot,
forgive forgave,freeze froze,get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,
hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leap leapt,leave left,
lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,mislead misled,mistake mistook,
overcome overcame,overtake overtook,overthrow overthrew,pay paid,put put,quit quit,read read,rebuild rebuilt,
repay repaid,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,
shake shook,shed shed,shine shone,shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,
sleep slept,slide slid,speak spoke,speed sped,spend spent,spin spun,split split,spread spread,spring sprang,
stand stood,steal stole,stick stuck,sting stung,strike struck,strive strove,swear swore,sweep swept,swim swam,
swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,undergo underwent,
understand understood,undertake undertook,uphold upheld,wake woke,wear wore,weep wept,win won,wind wound,
withdraw withdrew,withhold withheld,withstand withstood,write wrote
`;

const irregular: ReadonlyMap<string, string> = new Map(
  irregularRows
    .trim()
    .split(/,\s*/)
    .map((row) => row.split(' ', 2))
    .flatMap(([base, past]) => (base && past ? [[base, past] as const] : [])),
);

/** Verbs of two syllables and more that double their last consonant, being stressed on the last. */
const doubling: ReadonlySet<string> = new Set(
  'admit allot commit compel concur confer control defer deter equip excel expel incur occur omit permit prefer propel rebel recur refer regret remit submit transfer transmit'.split(
    ' ',
  ),
);

/**
 * The simple past of an English verb given in its base form, particles kept ("hand over": "handed over"). A form
 * that is past already is left as it is.
 */
export function inflectPast(verb: string): string {
  const [head = '', ...particles] = verb.split(' ');
  return [inflectWord(head), ...particles].join(' ');
}

function inflectWord(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word === '' || isPast(word)) return word;
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doublesLast(word) ? `${word}${word.slice(-1)}ed` : `${word}ed`;
}

const basesInEed: ReadonlySet<string> = new Set('need heed seed weed exceed proceed succeed'.split(' '));

function isPast(word: string): boolean {
  return /[^a]ed$/.test(word) && !basesInEed.has(word);
}

function doublesLast(word: string): boolean {
  if (doubling.has(word)) return true;
  return word.length < 6 && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word);
}
