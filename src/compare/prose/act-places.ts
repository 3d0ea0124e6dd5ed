import type { ResolvedMention } from '../../resolve/entity.ts';
import { nameOf } from '../act.ts';
import type { Draft } from '../draft.ts';
import { sentenceKey, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line, withAuxiliaries } from './line.ts';
import { placeAfter, toPlace } from './place-after.ts';

/** What happens to one person at one place. */
const acts =
  /\b(arrested|detained|captured|born|died|killed|found dead|shot|stabbed|buried|seized|kidnapped|abducted)\b/gi;
const words: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    detained: 'arrested',
    captured: 'arrested',
    seized: 'arrested',
    abducted: 'kidnapped',
  }),
);

/** Where somebody was arrested, born or killed. */
export function draftActPlaces(story: ToldStory): readonly Draft[] {
  const facts = story.lines.flatMap((line) => readPlaces(story, line));
  const apart = facts.filter((fact) => !isNamedWithin(story, fact, facts));
  return draftFacts(story, apart, {
    type: 'destination',
    question: ([first]) => {
      const [, verb = '', id = ''] = first?.key.split(' > ') ?? [];
      return `Where was ${nameOf(story, id)} ${verb}?`;
    },
    statement: null,
    remark: 'They name different places.',
    twice: 'drop',
  });
}

function readPlaces(story: ToldStory, line: Line): readonly Fact[] {
  return [...line.text.matchAll(acts)].flatMap((match) => {
    const end = match.index + match[0].length;
    const place = placeAfter(story, line, line.start + end, { ...toPlace, reach: 44 });
    const person = place ? personNear(story, line, line.start + match.index) : null;
    if (!place || !person || isOpen(line.text.slice(0, match.index))) return [];
    if (isElsewhere(line, match.index - 30)) return [];
    const verb = match[0].toLowerCase();
    return [
      {
        key: `${story.clusters.get(line.report)} > ${words.get(verb) ?? verb} > ${person.entity}`,
        mark: place.entity,
        line,
        words: { start: line.start + withAuxiliaries(line.text.slice(0, match.index)), end: place.end },
        differing: place,
        firm: true,
      },
    ];
  });
}

/** Who it befell: the person named last before the verb, by name or pronoun. */
function personNear(story: ToldStory, line: Line, at: number): ResolvedMention | null {
  const people = (story.mentionsIn.get(sentenceKey(line)) ?? []).filter(
    (m) => m.end <= at && story.entities.get(m.entity)?.kind === 'person',
  );
  return people.at(-1) ?? null;
}

/** Two places that one sentence names together may lie in each other. */
function isNamedWithin(story: ToldStory, fact: Fact, facts: readonly Fact[]): boolean {
  const others = facts.filter((other) => other.key === fact.key && other.mark !== fact.mark);
  return [fact, ...others].some(({ line }) => {
    const named = new Set<string>((story.mentionsIn.get(sentenceKey(line)) ?? []).map((m) => m.entity));
    return named.has(fact.mark) && others.some((other) => named.has(other.mark));
  });
}
