import { inflectPast } from '../../resolve/inflect.ts';
import type { Span } from '../../text/span.ts';
import type { Line } from './line.ts';
import { isTelling, readWords, senseOf, stemOf } from './stems.ts';

/** Something that a sentence says is not so. */
export interface Denial {
  readonly line: Line;
  /** The words that deny, with what they deny. */
  readonly words: Span;
  /** Senses of the telling words of what is denied, and those without which another sentence is about something else. */
  readonly about: readonly string[];
  readonly must: readonly string[];
  /** "up" of "not broken up"; empty without one. */
  readonly particle: string;
  /** How many of them another sentence must have. */
  readonly enough: number;
  /** True when it denies what is still to come. */
  readonly open: boolean;
  /** "Has not yet": so at the time of the report only. */
  readonly yet: boolean;
  /** True for "denied it": told with what it denies, so that it is news only beside another report. */
  readonly echoed: boolean;
  /** What else another sentence must have to say the contrary: a form of having it, or the word as a verb. */
  readonly needs: 'nothing' | 'having' | 'verb';
  /** Asks, without its "not", whether it is so; begins small. */
  readonly question: string;
}

/** Verbs and nouns that say little of what is denied. */
const light: ReadonlySet<string> = new Set(
  'receive have make take give get carry come go be become ever involve involvement responsible responsibility claim report allegation accuse accusation charge suggest suggestion wrongdoing guilt account statement'
    .split(' ')
    .map(stemOf),
);

const scope = '([^.;:,“”"!?]{3,120})';
const patterns: readonly { readonly kind: 'that' | 'having'; readonly pattern: RegExp }[] = [
  {
    kind: 'that',
    pattern: new RegExp(
      `\\b(?:den(?:y|ies|ied)|(?:reject|dismiss|refut|disput)(?:s|es|ed)(?: [\\w-]+){1,4}?) that ${scope}`,
      'gi',
    ),
  },
  { kind: 'having', pattern: new RegExp(`\\bden(?:y|ies|ied) (?:having|ever having) ${scope}`, 'gi') },
];

const auxiliary =
  /\b(did|had|has|have|was|were|will|would)(?: not|n['’]t| never)( yet)?((?: been| be| ever)*) ((?:\w+))([^.;:,“”"!?]{0,80})/gi;
const noThing =
  /\bno ((?:[\w-]+ ){0,2}[\w-]+) (was|were|would be|will be|had been|has been|have been) (?:ever )?(\w+)([^.;:,“”"!?]{0,60})/gi;
const noneThere =
  /\bthere (was|were|is|are|had been) no ((?:[\w-]+ (?!to\b))?[\w-]+)\b(?: (to [\w-]+ [^.;:,“”"!?]{2,50}))?/gi;
/** "Denied it": what the sentence before claims. */
const echo = /\bden(?:y|ies|ied) (?:it|this|that|the (?:claim|allegation|accusation|report))(?=[.,;:”"]|$)/gi;
const butNo = /\bbut no ([\w-]+)\b/gi;

/**
 * Everything that a sentence denies. `before` is the sentence before it in its report: what "denied it" is about.
 */
export function readDenials(line: Line, names: readonly Span[], before: Line | undefined): readonly Denial[] {
  if (!/\b(?:no|not|never|den|reject|dismiss|refut|disput)|n['’]t\b/i.test(line.text)) return [];
  return [
    ...patterns.flatMap(({ kind, pattern }) =>
      [...line.text.matchAll(pattern)].flatMap((match) => readContent(line, match, kind)),
    ),
    ...[...line.text.matchAll(auxiliary)].flatMap((match) => readAuxiliary(line, match, names)),
    ...[...line.text.matchAll(noThing)].flatMap((match) => readNoThing(line, match)),
    ...[...line.text.matchAll(noneThere)].flatMap((match) =>
      readNone(line, match, match[1] ?? '', match[2], match[3]),
    ),
    ...[...line.text.matchAll(butNo)].flatMap((match) => readNone(line, match, '', match[1])),
    ...[...line.text.matchAll(echo)].flatMap((match) => readEcho(line, match, before)),
  ];
}

/** Longest claim that a question repeats. */
const longestClaim = 100;

/** "The rebels were helped by the army, claimed a minister. The army denied it." */
function readEcho(line: Line, match: RegExpExecArray, before: Line | undefined): readonly Denial[] {
  const claim = claimIn(before?.text ?? '');
  if (claim === null || claim.length > longestClaim || /\b(?:not?|never|none)\b|n['’]t\b/i.test(claim))
    return [];
  const about = sensesOf(claim);
  if (about.length < 3) return [];
  const subject = clauseBefore(line.text.slice(0, match.index));
  const lead = subject === '' ? 0 : subject.length + 1;
  const question = `is it true that ${lowerArticle(claim)}?`;
  const start = line.start + Math.max(0, match.index - lead);
  const words = { start, end: line.start + match.index + match[0].length };
  return [
    {
      ...toDenial(line, match, { about, open: /\b(?:will|would)\b/i.test(claim), question }),
      words,
      echoed: true,
    },
  ];
}

/** What somebody is said to claim, without the words that say who; null where a sentence is no claim of anybody. */
function claimIn(text: string): string | null {
  const plain = text.trim().replace(/[.!?]+$/, '');
  const saying = '(?:claimed|claims|said|says|alleged|alleges)';
  const behind = new RegExp(`^([^,;:“”"]+), (?:${saying}|according to) `, 'i').exec(plain);
  const ahead = new RegExp(`\\b${saying} (?:that )?([^,;:“”"]+)$`, 'i').exec(plain);
  return (behind ?? ahead)?.[1] ?? null;
}

/** "Denied that a ransom had been paid", "denied having received any warning". */
function readContent(line: Line, match: RegExpExecArray, kind: 'that' | 'having'): readonly Denial[] {
  const content = (match[1] ?? '').replace(
    / (?:and|but|as|after|when|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$/i,
    '',
  );
  const about = sensesOf(content);
  if (about.length === 0) return [];
  const open = /\b(?:will|would)\b/i.test(content);
  const asked = content.replaceAll(/\bany (?=[\w-]+\b(?<!s)(?:$| ))/g, 'a ').trim();
  const subject = lowerArticle(clauseBefore(line.text.slice(0, match.index)));
  const question = kind === 'that' ? `is it true that ${asked}?` : `is it true that ${subject} had ${asked}?`;
  return [toDenial(line, match, { about, open, question })];
}

/** "The front will not withdraw from the town": with the words before the verb that belong to it. */
function readAuxiliary(line: Line, match: RegExpExecArray, names: readonly Span[]): readonly Denial[] {
  const [, aux = '', yet, been = '', verb = '', rest = ''] = match;
  const before = clauseBefore(line.text.slice(0, match.index)) || nameBefore(line, match.index, names);
  // "33 people had not been found": of some it denies nothing that is said of others.
  if (before === '' || /\d|\b(?:some|many|several|others?)\b/i.test(before)) return [];
  // "Has not confirmed that he is dead": without what it would confirm the question asks nothing.
  const told = /^ that /i.test(rest) ? rest.slice(0, 5) : '';
  const object =
    told +
    rest
      .slice(told.length)
      .replace(/ (?:and|but|because|when|after|until|that|who|which|as|said|told)\b.*$/i, '');
  const subject = sensesOf(before);
  const must = sensesOf(verb);
  const about = [...new Set([...subject, ...must, ...sensesOf(object)])];
  // "Did not buy it to make money but to help": what is bought is bought.
  if (/\bbut(?: (?:to|for|rather|because|instead)\b|\s*$)/i.test(rest)) return [];
  // "Not inspected for six years" denies a length of time, not the act.
  if (must.length === 0 || about.length < 2 || /\b(?:for|since|until)\b/i.test(rest)) return [];
  const verbs = /^did$/i.test(aux)
    ? inflectPast(verb.toLowerCase())
    : `${aux}${been.replace(/ ever/i, '')} ${verb}`;
  const question = `is it true that ${`${lowerArticle(before)} ${verbs}${object}`.trim()}?`;
  const open = /^(?:will|would)$/i.test(aux);
  const perfect = yet !== undefined || /^(?:has|have)$/i.test(aux);
  const particle = particleAt(rest);
  return [{ ...toDenial(line, match, { about, open, question }), must, particle, yet: perfect }];
}

/** The word behind a verb that makes another verb of it: "broken up", "broke into". */
export function particleAt(behind: string): string {
  return /^ (up|down|out|off|over|into|away|back|through)\b/i.exec(behind)?.[1]?.toLowerCase() ?? '';
}

/** "No plants would be closed". */
function readNoThing(line: Line, match: RegExpExecArray): readonly Denial[] {
  const [, noun = '', aux = '', verb = '', rest = ''] = match;
  const must = [...sensesOf(noun).slice(-1), ...sensesOf(verb)];
  if (must.length < 2) return [];
  const question = `is it true that ${noun} ${aux} ${verb}${rest.replace(/ (?:and|but|when|after)\b.*$/i, '')}?`;
  const open = /will|would/i.test(aux);
  return [{ ...toDenial(line, match, { about: must, open, question }), must }];
}

/** "There was no warning", "but no passwords". */
function readNone(
  line: Line,
  match: RegExpExecArray,
  aux: string,
  given: string | undefined,
  goal = '',
): readonly Denial[] {
  // "No attempt to tow the boat": the words behind the noun belong to it.
  const noun = given?.replace(/ (?:to|of|for|in|on|at|by|with|from|that)$/i, '');
  const aim = /^to /i.test(goal) ? goal : '';
  const [must] = sensesOf(noun ?? '').slice(-1);
  const about = [...new Set([...sensesOf(noun ?? ''), ...sensesOf(aim)])];
  if (!must || must.length < 4) return [];
  const plural = /[^s]s$/.test(noun ?? '');
  const was =
    aux.toLowerCase().startsWith('is') || aux.toLowerCase().startsWith('are')
      ? ['is', 'are']
      : ['was', 'were'];
  const question = `${plural ? was[1] : was[0]} there any ${[noun, aim].filter(Boolean).join(' ')}?`;
  return [{ ...toDenial(line, match, { about, open: false, question }), must: [must], needs: 'having' }];
}

function toDenial(
  line: Line,
  match: RegExpExecArray,
  { about, open, question }: { about: readonly string[]; open: boolean; question: string },
): Denial {
  const start = line.start + match.index;
  const end = start + match[0].trimEnd().length;
  const enough = about.length < 3 ? about.length : Math.ceil(about.length * 0.6);
  const words = { start, end: Math.min(end, start + 110) };
  const needs = about.length === 1 ? 'verb' : 'nothing';
  return {
    line,
    words,
    about,
    must: [],
    particle: '',
    enough,
    open,
    yet: false,
    echoed: false,
    needs,
    question,
  };
}

/** What stands before a verb, back to the last mark or conjunction. */
function clauseBefore(text: string): string {
  return (
    /(?:^|[.;:,“”"!?]|\b(?:that|but|and|which|who|when|because|as)\b)((?:(?!\b(?:that|but|and|which|who|when|because|as)\b)[^.;:,“”"!?])*)$/i.exec(
      text,
    )?.[1] ?? ''
  )
    .replace(/^.*\b(?:said|says|told (?:\w+ ){1,3}?)(?= )/i, '')
    .trim();
}

/** "The minister, Jane Doe, has not": the name that is set off stands for who has not. */
function nameBefore(line: Line, at: number, names: readonly Span[]): string {
  const name = names.findLast((n) => n.end - line.start <= at && at - (n.end - line.start) < 4);
  return name ? line.text.slice(name.start - line.start, name.end - line.start) : '';
}

function sensesOf(text: string): readonly string[] {
  const words = readWords(text, 0).filter(isTelling);
  return [
    ...new Set(
      words
        .map((word) => word.stem)
        .filter((stem) => !light.has(stem))
        .map(senseOf),
    ),
  ];
}

/** The first word of a sentence, inside one of ours. */
function lowerArticle(words: string): string {
  return words.replace(
    /^(?:The|A|An|He|She|They|It|His|Her|Its|Their|This|These|Those|We|Some|All)\b/,
    (word) => word.toLowerCase(),
  );
}
