import { readFileSync } from 'node:fs';

/** The gold's closed set: each predicate with its PLOVER type. */
export function readSchema(): readonly { readonly id: string; readonly plover: string | null }[] {
  const text = readFileSync(new URL('../gold/schema.json', import.meta.url), 'utf8');
  const schema: { predicates: Record<string, { plover: string | null }> } = JSON.parse(text);
  return Object.entries(schema.predicates).map(([id, { plover }]) => ({ id, plover }));
}
