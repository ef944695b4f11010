import { browser } from 'wxt/browser';
import {
  describeGlossary,
  enableGlossary,
  orderGlossaries,
  removeGlossary,
  restoreGlossary,
} from '../../utils/storage/change-glossaries.ts';
import { listGlossaries } from '../../utils/storage/list-glossaries.ts';
import { watchRevision } from '../../utils/storage/watch-revision.ts';
import { exportGlossary } from './export-job.ts';
import { openImport, runImport, runQuotationImport } from './import-job.ts';
import type { LibrarySource } from './library-source.ts';

/** The extension's own storage and worker. */
export const realSource: LibrarySource = {
  watch: watchRevision,
  list: () => listGlossaries(),
  describe: (id, patch) => describeGlossary(id, patch),
  enable: (id, enabled) => enableGlossary(id, enabled),
  order: (ids) => orderGlossaries(ids),
  remove: (id) => removeGlossary(id),
  restore: (id) => restoreGlossary(id),
  openImport,
  runImport,
  importQuotations: runQuotationImport,
  print: (id, format, name) => exportGlossary(id, format, name),
  async starter(language) {
    const name = `${language}.json`;
    const response = await fetch(browser.runtime.getURL(`/starter/${name}` as '/popup.html'));
    if (!response.ok) return null;
    const text = await response.text();
    const { entries } = JSON.parse(text) as { entries: unknown[] };
    return { file: new File([text], name, { type: 'application/json' }), count: entries.length };
  },
};
