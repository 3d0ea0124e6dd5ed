/** Words that say nothing of what a sentence is about. */
const idle: ReadonlySet<string> = new Set(
  (
    'the a an this that these those its his her their our my your it he she they we i you him them us me who whom which what ' +
    'and or but nor so as than then of in on at by for from to with without into onto over under about after before during ' +
    'since until while when where why how between against through across near within is are was were be been being am ' +
    'has have had having do does did done will would shall should can could may might must not no never none any some all ' +
    'both each every other another more most much many few very also only just still yet already again there here up down ' +
    'out off one said say says saying told tell tells mr mrs ms dr s t ll re ve had that had been'
  ).split(' '),
);

const irregularRows =
  'taken take,took take,gone go,went go,paid pay,held hold,led lead,won win,lost lose,fought fight,shot shoot,flew fly,' +
  'flown fly,sent send,left leave,began begin,begun begin,broke break,broken break,sold sell,bought buy,built build,' +
  'brought bring,caught catch,driven drive,drove drive,kept keep,stolen steal,stole steal,struck strike,stricken strike,' +
  'fell fall,fallen fall,rose rise,risen rise,gave give,given give,got get,gotten get,met meet,made make,found find,' +
  'heard hear,seen see,saw see,sought seek,withdrew withdraw,withdrawn withdraw,sank sink,sunk sink,ran run,sued sue,' +
  'written write,wrote write,spoken speak,spoke speak,blew blow,blown blow,torn tear,worn wear,chosen choose,chose choose,' +
  'hidden hide,hid hide,frozen freeze,froze freeze,dying die,died die,dies die,dead die,death die,deaths die,lying lie,' +
  'men man,women woman,children child,people person,persons person,lives life,agreed agree,agrees agree,agreement agree,' +
  'decision decide,negotiation negotiate,negotiations negotiate,explosion explode,explosions explode,invasion invade,' +
  'inspection inspect,resignation resign,founded found,founder found,payment pay,payments pay,refusal refuse,denial deny,' +
  'denied deny,denies deny,approval approve,closure close,arrival arrive,arrivals arrive,proposal propose,sale sell';

const irregular: ReadonlyMap<string, string> = new Map(
  irregularRows.split(',').flatMap((row) => {
    const [form, base] = row.split(' ', 2);
    return form && base ? [[form, base] as const] : [];
  }),
);

/**
 * What the forms of a word have in common, roughly: "inspected", "inspection" and "inspects" meet. Made for setting
 * sentences beside each other, not for reading: a stem need be no word.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = findStem(word);
  if (stems.size >= mostKept) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Stems of the words met before; emptied when full, so that it never grows past the words of one language. */
const stems = new Map<string, string>();
const mostKept = 50_000;

function findStem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  return cutEnding(irregular.get(plain) ?? plain);
}

function cutEnding(word: string): string {
  if (word.length < 5) return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const cut = word
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^s])s$/, '$1')
    .replace(/(.{3})(?:ings?|ed|ions?|ment)$/, '$1');
  return cut.replace(/([bdfglmnprt])\1$/, '$1').replace(/(.{3})e$/, '$1');
}

export interface Word {
  readonly stem: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their stems; offsets count from the text's own start plus `from`. */
export function readWords(text: string, from: number): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) => ({
    stem: stemOf(match[0]),
    low: match[0].toLowerCase(),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** True for a word that tells what a sentence is about. */
export function isTelling({ low }: Word): boolean {
  return low.length > 2 && !idle.has(low);
}

/** Words that reports use for one thing: the first stands for all. */
const synonyms: ReadonlyMap<string, string> = new Map(
  [
    'talks talk negotiation discussion meeting',
    'deal agreement accord takeover merger acquisition purchase offer bid pact',
    'truce ceasefire armistice cease-fire',
    'quake earthquake tremor',
    'blast explosion bombing detonation',
    'crash collision accident derailment',
    'result outcome defeat loss verdict',
    'vote election ballot poll runoff referendum',
    'close complete conclude finalise finalize',
    'begin start commence',
    'notice discover detect find spot',
    'intrusion intruder attack breach hack cyberattack hacker attacker',
    'arrest detain detention apprehend seize',
    'withdraw leave pull retreat',
    'injured wounded hurt casualty',
    'paper order document decree',
    'resident villager inhabitant townspeople evacuee',
  ].flatMap((row) => {
    const [first = '', ...rest] = row.split(' ').map(stemOf);
    return rest.map((word) => [word, first] as const);
  }),
);

/** The stem that stands for a word and its synonyms. */
export function senseOf(stem: string): string {
  return synonyms.get(stem) ?? stem;
}
