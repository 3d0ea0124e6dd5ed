import type { Entity } from '../../resolve/entity.ts';

/**
 * A name for a narrow place: a person's first names give way to initials before a letter of the rest is lost. What
 * is still too long is cut by the place itself.
 */
export function shortenName({ kind, name }: Pick<Entity, 'kind' | 'name'>, letters: number): string {
  // "One British citizen" goes by a noun, which has no first name.
  if (kind !== 'person' || name.length <= letters || !/(?:^| )\p{Lu}\S*$/u.test(name)) return name;
  const [last = '', ...first] = name.split(' ').reverse();
  const initials = first.reverse().map((part) => `${[...part][0] ?? ''}.`);
  return [...initials, last].join(' ');
}
