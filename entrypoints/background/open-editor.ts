import { browser } from 'wxt/browser';
import type { Draft } from '../../utils/messages.ts';
import { openWindow } from './open-window.ts';

/**
 * Opens the popup's editor in a small window of its own: the toolbar's popup cannot be opened from a page
 * everywhere, and it closes at the first click elsewhere.
 * @param what an entry to edit, or what the add form is filled in with
 */
export async function openEditor(what: { entry: number } | { draft: Draft }): Promise<void> {
  if ('draft' in what) await browser.storage.session.set({ draft: what.draft });
  const query = 'entry' in what ? `entry=${what.entry}` : 'draft';
  await openWindow(`/popup.html?${query}&window=1`, { width: 440, height: 640 });
}
