import type { Brand } from '../text/brand.ts';

/** Names a story event; stands in a link. */
export type EventId = Brand<string, 'EventId'>;
