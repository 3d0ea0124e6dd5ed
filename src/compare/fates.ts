import { aside } from './prose/line.ts';

/** What befell those who are counted, as the word that a question asks with, and the words that tell it. */
interface Fate {
  readonly predicate: string;
  readonly after: RegExp;
  readonly before: RegExp;
}

const be =
  '(?:(?:were|was|are|is|have|has|had|been|be|being|also|all|later|still|now|who|remain|remains|remained|reported|listed|reportedly|confirmed|feared|found|left|said|known|thought|to|as) )*';

/** Verbs and adjectives of the field, as they stand right after or right before a figure. */
const fates: readonly Fate[] = [
  {
    predicate: 'kill',
    after: new RegExp(
      `^(?:${aside})?,? ?${be}(?:killed|dead|died|die|dies|drowned|perished|(?:lost|lose|losing) their lives)\\b`,
      'i',
    ),
    before:
      /\b(?:death toll|toll|number of (?:the )?(?:dead|deaths|victims)|number of (?:those|people) (?:killed|who died))\b[^.;,]{0,130}?\b(?:to|at|is|was|stands at|reached|reaches|of|exceeds|exceeded|exceeding|passed|passes|tops|topped|surpassed|hit|hits)(?: at least| about| more than| over| nearly)? ?$|\b(?:killed|killing|kills|kill|claimed the lives of|deaths? of)(?: (?:at least|about|some|up to|around|nearly|more than|over))? ?$/i,
  },
  {
    predicate: 'injure',
    after: new RegExp(
      `^(?:${aside})?,? ?${be}(?:injured|wounded|hurt|treated for (?:injuries|wounds|burns))\\b`,
      'i',
    ),
    before:
      /\b(?:injured|injuring|injures|wounded|wounding|wounds|hurt|hurting)(?: (?:at least|about|some|up to|around|nearly|more than|over))? ?$/i,
  },
  {
    predicate: 'miss',
    after: new RegExp(
      `^,? ?${be}(?:missing|unaccounted for|(?:not (?:yet )?been|yet to be|not yet|still not) (?:found|accounted for|located|traced))\\b(?! for (?:(?:more than|over|about|nearly|almost) )?(?:[\\w-]+ )?(?:days|weeks|months|years)\\b)`,
      'i',
    ),
    before: /\bmissing(?:: | are )$/i,
  },
  {
    predicate: 'evacuate',
    after: new RegExp(
      `^,? ?${be}(?:evacuated|fled|(?:told|ordered|forced|asked|urged|made|had|having|advised|needed)? ?to (?:leave|flee|abandon|evacuate) their (?:homes|houses|villages)|left their homes)\\b`,
      'i',
    ),
    before:
      /\b(?:evacuated|evacuating|evacuation of)(?: (?:at least|about|some|up to|around|nearly|more than|over))? ?$/i,
  },
  {
    predicate: 'on strike',
    after: new RegExp(
      `^,? ?${be}(?:on strike|stopped work(?:ing)?|went on strike|walked (?:out|off)|downed tools|laid down (?:their )?(?:tools|work)|joined (?:the|a) (?:strike|walkout|stoppage))\\b`,
      'i',
    ),
    before: /(?!)/,
  },
  {
    predicate: 'displace',
    after: new RegExp(`^,? ?${be}(?:displaced|homeless|forced from their homes)\\b`, 'i'),
    before: /\b(?:displaced|displacing)(?: (?:at least|about|some|around|nearly|more than|over))? ?$/i,
  },
];

/** Acts on people that one story tells once: their figures meet whatever the reports make of the event around them. */
const counted: readonly string[] = [
  'detain',
  'kill',
  'injure',
  'miss',
  'displace',
  'release',
  'transfer',
  'rescue',
  'evacuate',
  'abduct',
  'on strike',
];

const former =
  /\b(?:an?|another) (?:[\w'’-]+ ){0,4}?(?:epidemic|outbreak|attack|bombing|earthquake|quake|storm|hurricane|crash|accident|fire|flood|war|disaster|shipwreck|blast|siege|massacre|shooting|stampede|famine)\b[^.;]*\b(?:that|which) had (?:already |since )?(?:killed|cost|claimed|injured|left)(?: at least| about| more than| some)? ?$/i;

/** True for figures of no one fate ("10,000 dead or missing"), of another event, or of all years since. */
export function isOfOthers(before: string, after: string): boolean {
  return (
    // "An epidemic that had cost 55 lives" is another one.
    former.test(before) ||
    /^(?: (?:dead|killed|injured|wounded))? or (?:missing|injured|wounded|unaccounted)\b/i.test(after) ||
    /^[^.;]{0,40}\b(?:died|dead|killed|drowned) or (?:disappeared|vanished|(?:gone |are |went )?missing|injured)\b/i.test(
      after,
    ) ||
    /^[^.;]{0,50}\bsince (?:19|20)\d\d\b/.test(after)
  );
}

/** The fate that the words right around a figure tell; null where they tell none. */
export function fateAround(before: string, after: string, counted: string): string | null {
  if (isOfOthers(before, after)) return null;
  if (/\blives$/i.test(counted) && /\b(?:cost|claimed|took|taken)(?: at least| about)? ?$/i.test(before))
    return 'kill';
  if (/^(?:confirmed )?(?:dead|deaths|fatalities)$/i.test(counted)) return 'kill';
  if (/^(?:injured|wounded|injuries)$/i.test(counted)) return 'injure';
  const found = fates.find((fate) => fate.after.test(after) || fate.before.test(before));
  return found?.predicate ?? fateCounted(counted);
}

/** "40 dead": the word for the counted says what befell them. */
function fateCounted(counted: string): string | null {
  if (/\b(?:dead|deaths|fatalities)$/i.test(counted)) return 'kill';
  if (/\b(?:homeless|displaced)$/i.test(counted)) return 'displace';
  return /\b(?:injured|wounded)$/i.test(counted) ? 'injure' : null;
}

export function isFate(predicate: string): boolean {
  return counted.includes(predicate);
}

/** True for what befalls people without anybody having to do it: a label names no doer. */
export function isBefalling(fate: string): boolean {
  return fates.some((known) => known.predicate === fate);
}
