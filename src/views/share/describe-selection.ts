import type { Story } from '../../state/story.ts';

/** What is selected, as the end of "It opens with ...": "Jane Doe selected"; null when nothing is. */
export function describeSelection({ view, index }: Story): string | null {
  const { selection } = view;
  switch (selection?.kind) {
    case 'name':
      return `${index.entities.get(selection.entity)?.name ?? 'a name'} selected`;
    case 'link': {
      const link = index.links.get(selection.link);
      const [from, to] = [link?.source, link?.target].map((id) =>
        id ? index.entities.get(id)?.name : undefined,
      );
      return from && to ? `the link from ${from} to ${to} selected` : 'a link selected';
    }
    case 'event':
      return `the event “${index.events.get(selection.event)?.label ?? ''}” selected`;
    case 'claim':
      return 'one claim selected';
    case 'passage':
      return 'one sentence selected';
    case undefined:
      return null;
  }
}

/**
 * The selected sentence on its publisher's page by a text fragment (WICG scroll-to-text-fragment); null without a
 * selected sentence, or when its report has no web address.
 */
export function linkToPublisher({ view, index }: Story): string | null {
  if (view.selection?.kind !== 'passage') return null;
  const { passage } = view.selection;
  const url = index.reports.get(passage.report)?.report.url ?? null;
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const address = new URL(url);
  address.hash = '';
  return `${address.href}#:~:text=${encodeFragment(passage.quote)}`;
}

/** A dash would end a part of the fragment, so it is escaped too; lone surrogates cannot be. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.toWellFormed().trim()).replaceAll('-', '%2D');
}
