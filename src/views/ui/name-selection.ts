import type { Selection } from '../../link/view-state.ts';
import type { StoryIndex } from '../../state/story.ts';

/** What is selected in a few words: "Jane Doe", "France to Italy", the words of an event or a claim. */
export function nameSelection(selection: Selection, index: StoryIndex): string {
  switch (selection.kind) {
    case 'name':
      return index.entities.get(selection.entity)?.name ?? 'a name';
    case 'link': {
      const link = index.links.get(selection.link);
      const ends = [link?.source, link?.target].map((end) =>
        end ? index.entities.get(end)?.name : undefined,
      );
      return `${ends[0] ?? 'a name'} ${link?.symmetric ? 'and' : 'to'} ${ends[1] ?? 'a name'}`;
    }
    case 'event':
      return index.events.get(selection.event)?.label ?? 'an event';
    case 'claim':
      return index.claims.get(selection.claim)?.question ?? 'a comparison';
    case 'passage':
      return `a sentence in ${index.reports.get(selection.passage.report)?.letter ?? 'a report'}`;
  }
}
