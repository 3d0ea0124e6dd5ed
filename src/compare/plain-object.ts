import type { Statement } from '../resolve/statement.ts';
import { type ToldStory, wordsOf } from './told-story.ts';

/** Longest object that a label has room for, in characters. */
const longest = 36;

const passive = /\b(?:am|is|are|was|were|be|been|being|get|gets|got)(?: \p{L}+ly)? $/u;
/** Words that no object begins with: prepositions, conjunctions, times and adverbs. */
const noObject =
  /^(?:in|on|at|to|of|for|from|with|by|into|onto|over|under|near|off|out|up|down|through|during|against|between|among|around|along|across|behind|before|after|since|until|as|than|that|which|who|whom|whose|where|when|while|because|if|whether|but|and|or|so|then|just|only|also|not|too|again|away|back|here|there|home|together|apart|ahead|early|late|soon|today|yesterday|tomorrow|tonight|last|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|when|how|why|what|was|were|is|are|has|have|had|will|would|said|aged|it|them|him|her|us|me|you|themselves|itself|\p{L}+ly)$/iu;
/** Verbs that do nothing to anything: what stands behind them is no object. */
const bare: readonly string[] = [
  'die',
  'crash',
  'explode',
  'collapse',
  'sink',
  'arrive',
  'vote',
  'protest',
  'resign',
];

/** Up to the next mark; the stops of "the U.S. operations" are none. */
const untilStop = /^ (\p{L}(?:[^.,;:!?“”"()–—]|\.(?=\p{L})|(?<=\.\p{Lu})\.(?= \p{Ll}))*)/u;

/**
 * What an act is done to, in the words right behind its verb, where that is nobody and nothing with a name: "power" of
 * "the ship lost power just before". Empty where no object stands there.
 */
export function plainObject(story: ToldStory, { report, trigger, evidence, predicate }: Statement): string {
  if (bare.includes(predicate)) return '';
  const verb = wordsOf(story, { report, ...trigger });
  const before = wordsOf(story, { report, start: evidence.start, end: trigger.start });
  if (!/[a-z]$/.test(verb) || (passive.test(before) && !verb.endsWith('ing'))) return '';
  const after = wordsOf(story, { report, start: trigger.end, end: evidence.end });
  const phrase = untilStop.exec(after)?.[1] ?? '';
  const words: string[] = [];
  for (const word of phrase.split(/\s+/)) {
    if (word === '' || noObject.test(word)) break;
    words.push(word);
  }
  const object = words.join(' ');
  return object.length <= longest && !/^(?:the|an?|its|their|his|her|all|some|more|no)$/i.test(object)
    ? object
    : '';
}
