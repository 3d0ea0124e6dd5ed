/** Two ways in which one thing can be, that exclude each other. */
export interface Opposites {
  readonly id: string;
  readonly one: RegExp;
  readonly other: RegExp;
  /** True where what is not the one is the other. */
  readonly complete: boolean;
  /**
   * How close the shared words must stand: right beside both, or two of them in both sentences; "none" where a story
   * has only one of the kind.
   */
  readonly shared: 'beside' | 'two' | 'none';
  /** The noun that the question is about: one that both share, or the one beside the first wording. */
  readonly about?: 'first';
  /** A neutral question about the noun, or the shared name. */
  readonly ask: (noun: string, name: string) => string;
}

/** One row a pair. What changes in the course of a story (rise and fall, support and oppose) has no place here. */
export const opposites: readonly Opposites[] = [
  {
    id: 'green or red',
    complete: false,
    one: /\bgreen\b/gi,
    other: /\bred\b/gi,
    shared: 'beside',
    ask: (noun) => `Was the ${noun} green or red?`,
  },
  {
    id: 'parked or driven',
    complete: false,
    one: /\b(?:parked|stationary|standing still)\b/gi,
    other: /\b(?:driven|driving|moving|speeding)\b/gi,
    shared: 'beside',
    ask: (noun) => `Was the ${noun} parked or driven?`,
  },
  {
    id: 'locked or open',
    complete: true,
    one: /\b(?:locked|bolted|shut|(?:was|were|remain(?:s|ed)|stay(?:s|ed)) closed)\b/gi,
    other: /\b(?:unlocked|wide open|left open|(?:was|were|remain(?:s|ed)|stay(?:s|ed)) open)\b/gi,
    shared: 'beside',
    ask: (noun) => `Was the ${noun} open or shut?`,
  },
  {
    id: 'destroyed or unharmed',
    complete: false,
    one: /\b(?:(?:burned|burnt) (?:down|to the ground)|(?:was|were) (?:destroyed|gutted|flattened)|in ruins)\b/gi,
    other: /\b(?:untouched|unscathed|undamaged|intact)\b/gi,
    shared: 'beside',
    ask: (noun) => `Was the ${noun} destroyed?`,
  },
  {
    id: 'armed or unarmed',
    complete: true,
    one: /\barmed\b/gi,
    other: /\b(?:unarmed|no weapons?)\b/gi,
    shared: 'beside',
    ask: (noun) => `Was the ${noun} armed?`,
  },
  {
    id: 'accept or reject',
    complete: true,
    one: /\b(?:conced(?:e|es|ed|ing)|accept(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing))\b/gi,
    other:
      /\b(?:(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)) to (?:accept|concede|acknowledge|recogni[sz]e)|reject(?:s|ed|ing)?|contest(?:s|ed|ing))\b/gi,
    shared: 'two',
    ask: (noun, name) => `Did ${name || 'they'} accept ${noun ? `the ${noun}` : 'it'}?`,
  },
  {
    id: 'ransom asked or not',
    complete: false,
    one: /\b(?:demand(?:s|ed|ing)?|want(?:s|ed)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?) (?:a ransom|(?:a ransom of )?(?:[$€£]\d|(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred) (?:million|thousand|billion)))(?: [a-z]+)?/gi,
    other:
      /\b(?:no (?:ransom )?demands? (?:has|have|had|was|were)(?: been)?(?: made| received)?|no demand for (?:a )?(?:ransom|money)|not (?:yet )?(?:asked|demanded)(?: for)?(?: any| a)? (?:money|ransom)|no ransom (?:has|had|was|is)(?: been)? (?:demanded|asked for))\b/gi,
    shared: 'none',
    ask: () => 'Was a ransom demanded?',
  },
  {
    id: 'united or divided',
    complete: true,
    one: /\b(?:unanimous(?:ly)?|unanimity|with one voice)\b/gi,
    other: /\b(?:divided|split|dissent(?:ed|ing)?|voted against)\b/gi,
    shared: 'two',
    ask: (noun) => `Was the ${noun} of one mind?`,
  },
  {
    id: 'deliberate or accidental',
    complete: true,
    one: /\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|arson|sabotage)\b/gi,
    other: /\b(?:accidental(?:ly)?|unintentional(?:ly)?|by accident|by mistake)\b/gi,
    shared: 'two',
    ask: (noun) => `Was the ${noun} deliberate or an accident?`,
  },
  {
    id: 'well run or flawed',
    complete: true,
    one: /\b(?:well[- ](?:run|organi[sz]ed|conducted)|free and fair|transparent|orderly|run smoothly)\b/gi,
    other: /\b(?:shortcomings?|irregularit(?:y|ies)|flawed|rigged|fraudulent|not fair|unfair)\b/gi,
    shared: 'two',
    about: 'first',
    ask: (noun) => `Was the ${noun} well run?`,
  },
  {
    id: 'hit or missed',
    complete: true,
    one: /\b(?:hit (?:its|the) target|on target)\b/gi,
    other: /\b(?:missed (?:its|the) target|off target|failed in flight|broke up in flight)\b/gi,
    shared: 'two',
    ask: (noun) => `Did the ${noun} reach its target?`,
  },
  {
    id: 'success or failure',
    complete: true,
    one: /\b(?:success(?:ful|fully)?|succeeded)\b/gi,
    other: /\b(?:failure|failed|unsuccessful(?:ly)?)\b/gi,
    shared: 'two',
    ask: (noun) => `Was the ${noun} a success?`,
  },
];

const any = new RegExp(opposites.flatMap(({ one, other }) => [one.source, other.source]).join('|'), 'i');

/** True when a text has a word of any row: most sentences have none. */
export function hasOpposite(text: string): boolean {
  return any.test(text);
}
