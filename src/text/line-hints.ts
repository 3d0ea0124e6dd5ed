import { furnitureLines, sectionLabels, takeawayHeads, teaserHeads, topicHeads } from './furniture-lines.ts';
import { endsSentence, type Line } from './lines.ts';

/**
 * What a line gives away by itself, wherever it stands: `teasers` opens a block of links to other stories,
 * `feature` a daily feature, `topics` a list of tags, `takeaway` a closing summary, `source` names the publisher.
 */
export const lineHints = [
  'furniture',
  'teasers',
  'feature',
  'metadata',
  'topics',
  'takeaway',
  'byline',
  'title',
  'summary',
] as const;
export type LineHint = (typeof lineHints)[number];

/** Longest line, in code units, that is tried against patterns of short lines. */
const shortLine = 200;
/** How much of a long line is read for words of promotion and of the law. */
const longLine = 1500;

/** What the line is by its own words, or null when only its place can tell. */
export function hintLine(line: Line): LineHint | null {
  const short = line.text.length <= shortLine ? hintShort(line) : null;
  return short ?? (isSitesOwnProse(line) ? 'furniture' : null);
}

function hintShort(line: Line): LineHint | null {
  const { key } = line;
  if (topicHeads.has(key) || /^(tags?|topics?|keywords|filed under|categories)\s*[:–-]/.test(key))
    return 'topics';
  if (takeawayHeads.has(key)) return 'takeaway';
  if (teaserHeads.has(key) || /^(more|latest|related)( news| stories)? (from|in|on|by) [^.]{2,40}$/.test(key))
    return 'teasers';
  if (furnitureLines.has(key) || isShareBar(line) || furniturePatterns.some((pattern) => pattern.test(key)))
    return 'furniture';
  if (featurePattern.test(key)) return 'feature';
  if (sectionLabels.has(key)) return 'metadata';
  if (!opensWithDay(line) && metadataPatterns.some((pattern) => pattern.test(key))) return 'metadata';
  return isByline(line) ? 'byline' : hintLabel(line);
}

/** Words of one button at most. */
const longestButton = 3;

/** "Share Save", "READ LATER SEE ALL PRINT": several buttons side by side, and nothing else. */
function isShareBar({ key, words }: Line): boolean {
  if (words < 2 || words > 8) return false;
  const all = key.split(' ');
  let at = 0;
  while (at < all.length) {
    let size = longestButton;
    while (size > 0 && !furnitureLines.has(all.slice(at, at + size).join(' '))) size--;
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** "On Saturday, the committee said ...": a sentence that opens with a day tells the story, it dates no page. */
function opensWithDay(line: Line): boolean {
  return line.words >= fewestOfSentence && endsSentence(line) && daySentence.test(line.key);
}

const fewestOfSentence = 8;

/** "Title: ...", "Summary: ..." at the head of a saved page. */
function hintLabel(line: Line): LineHint | null {
  const label = /^(title|headline|summary|abstract|standfirst)\s*:\s*\S/.exec(line.key)?.[1];
  if (label === undefined) return null;
  return label === 'title' || label === 'headline' ? 'title' : 'summary';
}

const featurePattern = /^[\p{L}' ]{3,30} of the (day|week|month)\b\s*([:(–-]|$)/u;

const furniturePatterns: readonly RegExp[] = [
  /^(©|\(c\)|copyright\b)/,
  /all rights reserved/,
  /^rated \d/,
  /^editor['’]s notes?\b/,
  /^\d+(\.\d+)? out of \d+ stars/,
  /^[\d,.]+k? (comments?|shares?|likes?|replies|reactions|followers)$/,
  /^(share|follow|join|find|like|watch|subscribe to|connect with) (this|us|our)\b.{0,80}$/,
  /^(follow|join) .{0,60}\bon (facebook|twitter|x|telegram|instagram|whatsapp|google news|youtube)/,
  /^(also read|read also|read more|read next|see also|see more|related|recommended|watch|must read|don't miss|more on this|in other news|in case you missed it|also on|further reading|up next)\s*[:|–>-]/,
  /^(in other news|read more about|click here|tap here|download (the|our)|get (the|our) app|sign up|log in|subscribe)\b/,
  /^(the )?(content|post|article) .{0,60}(first )?appeared (first )?(on|in)\b/,
  /^this (article|story|report|post) (was|is|has been) (originally |first )?(published|produced|republished|reproduced|updated automatically)/,
  /^(play|listen|watch) (live|now|again)( \S{1,20}){0,2}$/,
  /^(privacy|cookie|terms)\b.{0,12}\b(policy|settings|notice|use|service|conditions)\b/,
  /^your (email|e-mail) address will not be/,
  /^(powered by|designed by|built with|theme by|hosted by)\b/,
  /^(home|news)( [>»/|›] [\p{L}& ]{2,30}){1,5}$/u,
  /^(loading|detecting|please (wait|enable|log|sign|turn))\b.{0,60}$/,
];

const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dayName = '(mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?';
const dateStart = `(${dayName},? )?(\\d{1,2}(st|nd|rd|th)? (of )?${monthName},? (\\d{4}|$)|${monthName} \\d{1,2}(st|nd|rd|th)?,? (\\d{4}|$)|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;

const agencyName =
  '(afp|ap|reuters|dpa|xinhua|tass|ani|pti|upi|efe|ansa|anadolu|ians|cnn|bloomberg|interfax|kyodo|yonhap)';

const daySentence = new RegExp(
  `^(on )?(${dateStart}|\\d{1,2} ${monthName}\\b|${dayName}\\b|today|yesterday)`,
);

const metadataPatterns: readonly RegExp[] = [
  new RegExp(`^${dateStart}`),
  new RegExp(
    `^(first |last )?(published|updated|posted|modified|date|created|issued|last updated|on)( on| at)?\\s*[:|–-]?\\s*(${dateStart}|\\d|${dayName}\\b|today|yesterday|$)`,
  ),
  /^(published|updated|posted|on|at|by|in|source|date|last updated)$/,
  /^(source|publisher|outlet|newspaper|agency|via|url|link|section|category|location|language|date|author id|id)\s*:\s*\S/,
  /^\d+\s?(m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|weeks?|months?) ago\b.{0,60}$/,
  /^\d{1,3}\s?-?\s?min(ute)?s?( read)?$/,
  /^(reading time|time to read|estimated reading time)\b.{0,30}$/,
  /^(total )?views?\s*:?\s*[\d,.]+k?$/,
  /^[\d,.]+\s?[km]? views?\b.{0,40}$/,
  /^(image|photo|photograph|picture|video|photos|file photo|representational image|cover image|illustration)s?( credits?)?( to| by| via|\s*:|\s*©|\s*\/)/,
  /^(credits?|caption|photo caption)\s*:/,
  /\((photo|image|picture|file|credit|photograph)[^()]{0,60}\)?$/,
  /\[(file|photo|image|credit|handout)[^[\]]{0,60}\]?$/,
  /(getty images|shutterstock|afp via getty|anadolu agency via|wikimedia commons)$/,
  /^\d{1,2}[:.]\d{2}( ?[ap]\.?m\.?)?( [a-z]{2,5})?$/,
  // "London (AFP) - 20/10/2022 - 18:42", "Lima (Peru) (AFP) -": a dateline on a line of its own.
  new RegExp(
    `^[\\p{L} .,'’-]{2,40}( ?\\([\\p{L} ]{2,20}\\))? ?\\(${agencyName}\\)?\\s*[–—-]*\\s*((issued|published|updated)( on)?:? *)?(${dayName},? *)?((${dateStart}|\\d{1,2}/\\d{1,2}/\\d{4}).{0,30})?$`,
    'u',
  ),
  // "STAFF REPORT | JUNE 25, 2021 - 9:47PM".
  new RegExp(`^[\\p{L} ]{2,40} *[|·•] *${dateStart}.{0,30}$`, 'u'),
  /^https?:\/\/\S+$/,
];

// Tried against lower case: a pattern that folds the case of all letters takes milliseconds to compile.
const nameWord = "\\p{L}[\\p{L}'’.-]*";
const bylinePatterns: readonly RegExp[] = [
  new RegExp(
    `^(by|from|author|written by|reported by|story by|words by|text by)\\s*:?\\s+${nameWord}( ${nameWord}){0,5}((,| and| &| in| at|\\s*\\|).{0,80})?$`,
    'u',
  ),
  /^\(?(reporting|additional reporting|writing|editing|edited|compiled|with reporting|with inputs) (by|from) .{2,150}$/u,
  new RegExp(
    `^${nameWord}( ${nameWord}){1,3}(,| [–|-]) ?(staff|senior|chief|foreign|political|business|diplomatic|sports?|special|our)?[ \\p{L}]{0,30}(reporter|correspondent|editor|journalist|writer|columnist)\\b(?! (?:said|says|reported|reports|told|wrote|writes|saw|witnessed)\\b).{0,40}$`,
    'u',
  ),
  /^((our |the )?(staff|news|web|online|foreign|sports?|business|editorial|city|national|world|digital) )?(desk|bureau|team|editorial|editor|staff|correspondent|reporter|writer|staff reporter|staff writer|staff correspondent|newsroom|agencies|wire report|wire reports)$/u,
  /^(staff reporters?|staff writers?|agency report|news agencies|editorial (team|staff|board|desk)|web desk|news desk|reuters staff|admin)$/u,
];

/** "Ann Berg is a reporter for ...": the capitals tell it from a sentence of the story. */
const authorPattern =
  /^(\p{Lu}[\p{L}'’.-]* ){1,4}(is|was) (a|an|the) [^.]{0,60}(reporter|correspondent|editor|journalist|writer|columnist)\b.{0,100}$/u;

/** Asked first: the pattern of an author's line takes long to compile. */
const writers = /reporter|correspondent|editor|journalist|writer|columnist/;

function isByline(line: Line): boolean {
  if (line.words > 30 || endsSentenceOfStory(line)) return false;
  const lower = line.text.toLowerCase();
  const named = writers.test(lower) && authorPattern.test(line.text);
  return named || bylinePatterns.some((pattern) => pattern.test(lower));
}

/** A byline may end in a stop only where it lists who wrote and who edited. */
function endsSentenceOfStory(line: Line): boolean {
  return (
    endsSentence(line) &&
    !/^\(?(reporting|additional|writing|editing|edited|compiled|with)\b|\b(reporter|correspondent|editor|journalist|writer|columnist)\b/u.test(
      line.text.toLowerCase(),
    )
  );
}

const strongPhrases: readonly RegExp[] = [
  /\b(all rights reserved|straight to your inbox|your inbox|our newsletter|exclusive articles|become a (member|subscriber|supporter))\b/,
  /\b(may not be (published|reproduced|copied|redistributed)|for informational purposes only|professional advice)\b/,
  /\b(we use cookies|uses cookies|cookie policy|our privacy policy|terms of (use|service))\b/,
  /\b(download (our|the) app|follow us on|sign up (for|to) (our|the|get)|subscribe to (our|the|get)|support our (journalism|work))\b/,
  /\b(unsubscribe at any time|ad[- ]?blocker|enable javascript|your browser|this (web)?site is (protected|owned|operated))\b/,
  /\b(views? (and opinions )?expressed (in this|here|are those)|do(es)? not necessarily reflect|this website offers)\b/,
  /\b(automatically (generated|published) from|syndicated feed|published from a|has not been (created|edited) by)\b/,
];

const weakPhrases: readonly RegExp[] = [
  /\b(newsletter|subscribe|subscription|sign up|log in|privacy policy|terms and conditions)\b/,
  /\b(our (app|readers|site|website|team|journalists|coverage|channel)|this (web)?site)\b/,
  /\b(your (email|e-mail|account|device|data|preferences|support|experience|donation))\b/,
  /\b(readers are (encouraged|advised)|we (strive|do not guarantee|are not responsible|value|recommend))\b/,
  /\b(click|tap|download|donate|unlimited access|free trial|membership)\b/,
];

/** Prose in which a site speaks of itself: promotion, cookies, copyright. One sure phrase or two likely ones. */
function isSitesOwnProse(line: Line): boolean {
  const words = line.text.slice(0, longLine).toLowerCase();
  if (/["“]/.test(words) && line.words > 40) return false;
  if (strongPhrases.some((phrase) => phrase.test(words))) return true;
  return weakPhrases.filter((phrase) => phrase.test(words)).length > 1;
}
