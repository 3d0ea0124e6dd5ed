import type { LinkKind } from '../../graph/link.ts';
import type { Entity } from '../../resolve/entity.ts';

const kindWords = {
  person: 'Person',
  country: 'Country',
  place: 'Place',
  organisation: 'Organisation',
  group: 'Group of people',
  award: 'Award',
  commodity: 'Commodity',
  platform: 'Platform',
  other: 'Name',
} as const;

/** What a name names, in one word or two: "Person", "Union of states". */
export function nameKind(entity: Pick<Entity, 'kind' | 'bloc'>): string {
  return entity.bloc ? 'Union of states' : kindWords[entity.kind];
}

/** The classes of links as the reader knows them. */
export const linkWords: Readonly<Record<LinkKind, string>> = {
  'material-cooperation': 'Material cooperation',
  'verbal-cooperation': 'Verbal cooperation',
  'verbal-conflict': 'Verbal conflict',
  'material-conflict': 'Material conflict',
  tie: 'Tie or plain statement',
};
