/** Abbreviations whose period never ends a sentence: something always follows. Lower case, without the period. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof gen lt col sgt capt cmdr maj brig adm cpl pvt rev fr sen rep gov pres hon st ste mt ft supt insp det
  amb atty dep asst vs v viz cf c ca art sec fig figs eq no nos vol vols pp ed eds trans approx est dept univ assn bros ave blvd rd hwy
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun i.e e.g`.split(
    /\s+/,
  ),
);

/** Abbreviations that may also stand last in a sentence. Lower case, without the last period. */
export const endingAbbreviations: ReadonlySet<string> = new Set(
  `etc al inc corp co ltd llc plc jr sr esq a.m p.m am pm ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a b.c a.d ave rd blvd
  calif conn fla ga ill mass md mich minn miss mo okla ore pa penn tenn tex va vt wash wis ariz ark colo del ind kan ky la neb nev`.split(
    /\s+/,
  ),
);

/** Words that, capitalised after an abbreviation, start a new sentence rather than go on with a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `The A An He She It They We You I This That These Those There Here But And Or So Yet If When While As In On At For From After
  Before Since During By With To Not No Some Many Most Several Both All His Her Its Their Our My Your What Who How Why Where
  According Also However Meanwhile Although Though Because Despite Another Other Such Once Now Then`.split(
    /\s+/,
  ),
);

/** What may go on with a time of day ("7:30 p.m. ET Tuesday"): days, months, time zones. */
export const clockFollowers: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun January February March April May June July
  August September October November December Jan Feb Aug Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST
  CET CEST EET EEST MSK IST JST AEST AEDT Eastern Central Pacific Mountain Greenwich Moscow Local`.split(
    /\s+/,
  ),
);

/** Verbs that frame a quotation: after "…!" or "…?" they carry the sentence on ("Stop!" Smith said). */
export const framingVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks told tells added adds wrote writes replied replies cried shouted shouts continued explained
  insisted declared demanded exclaimed wondered tweeted posted recalled warned noted joked`.split(/\s+/),
);

/** Abbreviated names of states and unions: what follows them is mostly theirs ("U.S. Army"), yet they may end a sentence. */
export const statesEnd: ReadonlySet<string> = new Set('u.s u.k u.n e.u u.s.a d.c'.split(' '));

/** Capital words that a state has besides the heads of organisations: "the U.S. Capitol was closed". */
export const publicBodies: ReadonlySet<string> = new Set(
  `attorney capitol census constitution coast consul dollar embassy federal geological house justice marine marines marshals
  mint national open postal secret state supreme treasury treasuries women`.split(/\s+/),
);

/** Finite verbs that tell a subject before them. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  `is was has had will would can could did does said says told tells added announced arrived became began came called died
  declined described denied flew gave got left lives lived made met refused returned spoke started stayed stopped thanked
  thinks took traveled travelled tried visited wants wanted went won worked wrote`.split(/\s+/),
);
