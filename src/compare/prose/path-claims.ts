import { mostTold, nameOf } from '../act.ts';
import type { Draft } from '../draft.ts';
import { countriesOf, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, type Line, withAuxiliaries } from './line.ts';
import { type Leading, placeAfter } from './place-after.ts';

/** One way of moving, as reports tell it. */
interface Motion {
  readonly kind: 'flight' | 'landing';
  readonly done: string;
  readonly open: string;
  readonly verb: RegExp;
  readonly leading: Leading;
}

const motions: readonly Motion[] = [
  {
    kind: 'flight',
    done: 'flew over',
    open: 'may have flown over',
    verb: /\b(?:flew|flown|flying|travel(?:l?ed|l?ing)|passed|soared|overflew)\b/gi,
    leading: { words: /^(?: [^,.;:]*)? over (?:[^,.;:]* )?$/, reach: 48, kinds: /^(?:place|country)$/ },
  },
  {
    kind: 'landing',
    done: 'landed in',
    open: 'may have landed in',
    verb: /\b(?:landed|fell|fallen|splashed down|came down|come down)\b/gi,
    leading: { words: /^(?: [^,.;:]*)? (?:in|into) (?:the )?$/, reach: 48, kinds: /^(?:place|country)$/ },
  },
];

const things =
  /\b(?:missile|rocket|projectile|drone|plane|aircraft|jet|helicopter|balloon|satellite|capsule|debris|weapon|warhead)s?\b/gi;

const hedge = /\b(?:believed|thought|appear(?:s|ed)|likely|may|might|could|would|suspected|seem(?:s|ed))\b/i;

/** Over which country something flew, and where it came down, where reports say the same. */
export function draftPaths(story: ToldStory): readonly Draft[] {
  const told = new Map<Fact, { readonly thing: string; readonly motion: Motion }>();
  for (const line of story.lines) {
    for (const motion of motions) readPaths(story, line, motion, told);
  }
  return draftFacts(story, [...told.keys()], {
    type: 'destination',
    question: () => '',
    statement: (facts) => {
      const [first] = facts;
      const thing = mostTold(facts.map((fact) => told.get(fact)?.thing ?? ''));
      const motion = first && told.get(first)?.motion;
      const did = facts.every((fact) => !fact.firm) ? motion?.open : motion?.done;
      return `The ${thing} ${did} ${nameOf(story, first?.mark ?? '')}`;
    },
    remark: '',
    twice: 'keep',
  });
}

function readPaths(
  story: ToldStory,
  line: Line,
  motion: Motion,
  told: Map<Fact, { readonly thing: string; readonly motion: Motion }>,
): void {
  for (const match of line.text.matchAll(motion.verb)) {
    const before = line.text.slice(0, match.index);
    const thing = [...before.slice(-140).matchAll(things)].at(-1)?.[0].toLowerCase();
    const place = placeAfter(story, line, line.start + match.index + match[0].length, motion.leading);
    if (thing === undefined || !place || isElsewhere(line, match.index)) continue;
    const mark =
      motion.kind === 'flight' ? (countriesOf(story, place.entity)[0] ?? place.entity) : place.entity;
    const fact: Fact = {
      key: `${story.clusters.get(line.report)} ${motion.kind} > ${mark}`,
      mark,
      line,
      words: { start: line.start + withAuxiliaries(before), end: place.end },
      differing: place,
      firm: !hedge.test(before.slice(-40)),
    };
    told.set(fact, { thing: thing.replace(/(?<!s)s$/, ''), motion });
  }
}
