/** Irregular verbs that a treebank of this size may lack: base, past, participle. */
const verbs = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redraw redrew redrawn|repay repaid repaid|retake retook retaken|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|slay slew slain|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stride strode stridden
strike struck struck|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written`;

/** Irregular plurals: plural, singular. */
const nouns = `men man|women woman|children child|people person|feet foot|teeth tooth|mice mouse|geese goose|lives life|wives wife|knives knife
leaves leaf|halves half|thieves thief|wolves wolf|shelves shelf|selves self|loaves loaf|crises crisis|analyses analysis|bases basis|theses thesis
hypotheses hypothesis|criteria criterion|phenomena phenomenon|media medium|data datum|series series|species species|troops troop|police police
gunmen gunman|policemen policeman|spokesmen spokesman|congressmen congressman|fishermen fisherman|firemen fireman|servicemen serviceman
lawmen lawman|airmen airman|seamen seaman|heroes hero|echoes echo|vetoes veto|embargoes embargo|torpedoes torpedo|refugees refugee|buses bus
gases gas|viruses virus|statuses status|campuses campus|bonuses bonus|censuses census|movies movie|zombies zombie|cookies cookie|ties tie|lies lie`;

/** Whole words with their dictionary forms, by class of inflection ("VERB/VBD fled" to "flee"). */
export function listIrregularForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [base = '', past = '', participle = ''] of readEntries(verbs)) {
    forms.set(`VERB/VBD ${past}`, base);
    forms.set(`VERB/VBN ${participle}`, base);
  }
  // Taggers take past and participle for each other.
  for (const [base = '', past = '', participle = ''] of readEntries(verbs)) {
    if (!forms.has(`VERB/VBN ${past}`)) forms.set(`VERB/VBN ${past}`, base);
    if (!forms.has(`VERB/VBD ${participle}`)) forms.set(`VERB/VBD ${participle}`, base);
  }
  for (const [plural = '', singular = ''] of readEntries(nouns)) forms.set(`NOUN/NNS ${plural}`, singular);
  return forms;
}

function readEntries(list: string): string[][] {
  return list.split(/[|\n]/).map((entry) => entry.trim().split(' '));
}
