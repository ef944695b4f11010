/** What of a module is asked for, as the bundler knows it. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** The page that has to be there at once, and the one that comes on every page that is read. */
const POPUP = 'popup';
const CARD = 'card';

/**
 * What the popup shares with other pages of the extension, in two files: the popup is to be there at once, and every file that
 * it has to ask for costs it more than what is in it; left to itself, the bundler makes one for each set of pages that share
 * something. The card, which is loaded into pages, gets nothing by it that it does not use.
 * @returns what the bundler asks for the file of a module, by the module's path; it goes by the first that has an answer
 */
export const POPUP_CHUNKS = [
  { name: (id: string, modules: Modules) => nameOf(id, modules, true), priority: 2 },
  { name: (id: string, modules: Modules) => nameOf(id, modules, false), priority: 1 },
];

function nameOf(id: string, modules: Modules, isOnCard: boolean): string | null {
  const pages = pagesWith(id, modules);
  if (!pages.has(POPUP) || pages.size < 2 || pages.has(CARD) !== isOnCard) return null;
  return isOnCard ? 'shared-with-card' : 'shared';
}

/** @returns the names of the pages that load a module as they open */
function pagesWith(id: string, modules: Modules): Set<string> {
  const pages = new Set<string>();
  const seen = new Set([id]);
  for (const at of seen) {
    const [, page] = /\/entrypoints\/([^/]+)\/index\.html$/.exec(at) ?? [];
    if (page !== undefined) pages.add(page);
    for (const importer of modules.getModuleInfo(at)?.importers ?? []) seen.add(importer);
  }
  return pages;
}
