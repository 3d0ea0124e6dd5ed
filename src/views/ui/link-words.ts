import type { Link } from '../../graph/link.ts';
import type { Story } from '../../state/story.ts';

/** Ties that a picture names by a noun, as one says them of one and of several. */
const nouns: ReadonlyMap<string, readonly [one: string, several: string]> = new Map(
  Object.entries<readonly [one: string, several: string]>({
    'citizen of': ['is a citizen of', 'are citizens of'],
    'relative of': ['is a relative of', 'are relatives of'],
    'ally of': ['is an ally of', 'are allies of'],
  }),
);

/** The verb of a link as it reads between its ends: "is a relative of", and of several people "belong to". */
export function verbBetween(story: Story, link: Link): string {
  const several = story.index.entities.get(link.source)?.kind === 'group';
  const noun = nouns.get(link.verb);
  if (noun) return noun[several ? 1 : 0];
  return several && link.kind === 'tie' ? link.verb.replace(/^([a-z]+)s\b/, '$1') : link.verb;
}

/** "France freed Jane Doe", as one reads it out. */
export function readLink(story: Story, link: Link): string {
  const nameOf = (id: Link['source']) => story.index.entities.get(id)?.name ?? id;
  return `${nameOf(link.source)} ${verbBetween(story, link)} ${nameOf(link.target)}`;
}
