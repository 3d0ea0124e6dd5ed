import type { Link } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { Statement } from '../../resolve/statement.ts';
import type { Story } from '../../state/story.ts';
import type { Scene } from './scene.ts';

export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Beside the title: how much is drawn, of how much; beside a selection, how much of it is linked. */
export function describeScene(story: Story, scene: Scene): string {
  const { selection } = story.view;
  const all = { actors: allActors(story), links: story.index.links.size };
  if (selection?.kind === 'link') return `1 of ${countWords(scene.links.length, 'link')}`;
  if (selection) {
    const lit = scene.actors.filter((actor) => actor.emphasis === 'lit' && !actor.selected).length;
    const others = scene.actors.filter((actor) => !actor.selected).length;
    const own = scene.actors.some((actor) => actor.selected);
    return `${lit} of ${countWords(others, own ? 'other actor' : 'actor')}`;
  }
  if (!story.filtered)
    return `${countWords(scene.actors.length, 'actor')}, ${countWords(scene.links.length, 'link')}`;
  return `${scene.actors.length} of ${countWords(all.actors, 'actor')}, ${scene.links.length} of ${countWords(all.links, 'link')}`;
}

function allActors({ index }: Story): number {
  return new Set([...index.links.values()].flatMap(({ source, target }) => [source, target])).size;
}

export function nameOf(story: Story, id: EntityId): string {
  return story.index.entities.get(id)?.name ?? id;
}

/** The statement that shows a link best: asserted before reported, in its most told words, the shortest sentence. */
export function pickStatement(story: Story, link: Link): Statement | null {
  const told = link.statements.flatMap((id) => story.index.statements.get(id) ?? []);
  const kept = told.filter((statement) => story.kept.statements.has(statement.id));
  const ranked = (kept.length > 0 ? kept : told).sort(
    (a, b) => doubtOf(a) - doubtOf(b) || lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1),
  );
  return ranked[0] ?? null;
}

function doubtOf(statement: Statement): number {
  return statement.modality.includes('asserted') ? 0 : 1;
}

function lengthOf({ evidence }: Statement): number {
  return evidence.end - evidence.start;
}
