import { browser } from 'wxt/browser';
import { pageWorld } from '../../utils/overlay/page-world.ts';

/** The extension was reloaded or removed: what it left on the page ends itself at the next chance. */
export function isOrphaned(): boolean {
  if (browser.runtime?.id !== undefined) return false;
  pageWorld().stop?.abort();
  return true;
}
