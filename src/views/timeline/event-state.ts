import type { EventId } from '../../resolve/event-id.ts';
import type { Story } from '../../state/story.ts';

/** How an event is shown: plain while nothing is selected, else lit or context; hidden when filters leave it out. */
export type EventState = 'plain' | 'lit' | 'context' | 'hidden';

export function stateOf(story: Story, id: EventId): EventState {
  if (!story.kept.events.has(id)) return 'hidden';
  if (!story.focus) return 'plain';
  return story.focus.events.has(id) ? 'lit' : 'context';
}
