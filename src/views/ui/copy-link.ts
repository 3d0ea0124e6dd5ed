import { encodeLink } from '../../link/encode-link.ts';
import type { ViewState } from '../../link/view-state.ts';
import { showToast } from './toasts.ts';

/** The full address that opens a view. */
export function addressOf(view: ViewState): string {
  const page = location.href.split('#', 1)[0] ?? '';
  const link = encodeLink(view);
  return link === '' ? page : `${page}#${link}`;
}

/** Copies words and confirms it; where the browser refuses, says so instead. */
export async function copyWords(words: string, confirmation: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    showToast(confirmation);
  } catch {
    showToast('The browser did not allow copying. The address bar has the link to this view.');
  }
}

/** Copies the link to a view; `opens` says what it opens with: "Link copied. It opens with Jane Doe selected." */
export function copyLink(view: ViewState, opens: string | null): Promise<void> {
  return copyWords(addressOf(view), opens === null ? 'Link copied.' : `Link copied. It opens with ${opens}.`);
}
