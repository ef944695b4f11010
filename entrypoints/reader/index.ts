import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../utils/overlay/page-world.ts';
import { Reader } from './reader.ts';

/** Brought in by the background when the probe has found that a page may be an article. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  if (world.reader === undefined) world.readerLoaded?.(new Reader(document));
});
