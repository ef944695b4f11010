import { browser } from 'wxt/browser';
import { libraryHash } from '../library/library-hash.ts';
import { openTab } from './open-quotations.ts';

/** Opens the library at the page that has every setting. */
export function openSettings(): Promise<void> {
  const hash = libraryHash({ part: 'settings', quotation: null });
  return openTab(`${browser.runtime.getURL('/library.html')}${hash}`);
}
