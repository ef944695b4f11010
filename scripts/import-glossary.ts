import { askExtension } from '../tests/harness/ask-extension.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { parse } from '../utils/formats/csv.ts';
import { finish } from '../utils/formats/parsing.ts';
import { OWN_GLOSSARY } from '../utils/terms/entry.ts';

/**
 * Puts a CSV file's entries into the reader's own glossary, through the extension itself.
 * @param extensionPage an open page of the extension
 * @returns how many were added
 * @throws Error where a line of the file cannot be read, or the extension refuses it
 */
export async function importGlossary(extensionPage: Tab, csv: string): Promise<number> {
  const { entries, problems } = finish(parse(csv));
  if (problems.length > 0)
    throw new Error(problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  const data = { glossary: OWN_GLOSSARY, entries };
  return (await askExtension<{ added: number }>(extensionPage, 'importEntries', data)).added;
}
