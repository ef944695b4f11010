import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where things of the checkout are: absolute paths. */
export const paths = {
  root,
  demo: join(root, 'demo'),
  output: join(root, '.output'),
  /** What commands leave for the reader to look at: pictures, reports, figures. */
  reports: join(root, '.warichu'),
  wxt: join(root, 'node_modules/wxt/bin/wxt.mjs'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
};
