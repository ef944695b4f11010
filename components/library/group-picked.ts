import type { PickedFile } from './import-types.ts';

const DICT = /\.(?:index|dict|dict\.dz)$/i;
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const YOMITAN_INDEX = /(?:^|\/)index\.json$/i;
const TERM_BANK = /(?:^|\/)term_bank_\d+\.json$/i;

/** What a project puts beside its files; a README makes no folder a glossary. */
const ABOUT = /(?:^|\/)(?:readme|license|licence|changelog|contributing)(?:\.\w+)?$/i;

/** Files that systems put beside others without being asked. */
const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Parts what was picked into glossaries: a `.index` and its `.dict` are one, a folder of Markdown files or of a
 * Yomitan dictionary is one, loose Markdown files are one together, every other file is one by itself.
 * @returns the files of each, in the order in which they were picked
 */
export function groupPicked(files: readonly PickedFile[]): PickedFile[][] {
  const seen = files.filter(({ path }) => !HIDDEN.test(path));
  const groups = new Map<string, PickedFile[]>();
  const add = (key: string, file: PickedFile) => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [file]);
    else known.push(file);
  };
  const folders = Map.groupBy(seen, ({ path }) => folderOf(path));
  const wholeFolders = new Set([...folders.keys()].filter((folder) => isOneGlossary(folders.get(folder)!)));
  for (const file of seen) {
    const folder = folderOf(file.path);
    if (wholeFolders.has(folder)) add(`folder ${folder}`, file);
    else if (DICT.test(file.path)) add(`dict ${file.path.replace(DICT, '')}`, file);
    else if (seen.length === 1 || !ABOUT.test(file.path)) add(`file ${file.path}`, file);
  }
  return [...groups.values()];
}

/** The outermost folder, which is what was picked; empty for a loose file. */
function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function isOneGlossary(files: readonly PickedFile[]): boolean {
  const paths = files.map(({ path }) => path);
  if (paths.some((path) => YOMITAN_INDEX.test(path)) && paths.some((path) => TERM_BANK.test(path))) {
    return true;
  }
  const pages = paths.filter((path) => MARKDOWN.test(path) && !ABOUT.test(path));
  // Loose files are what was meant, each by itself, unless all of them are pages of one glossary.
  return paths[0]?.includes('/') ? pages.length > 0 : pages.length > 1 && pages.length === paths.length;
}
