import { FormatError } from '../../utils/formats/format-error.ts';
import type { PrintedPart } from '../../utils/formats/glossary-file.ts';
import { GLOSSARY_FORMATS } from '../../utils/formats/glossary-format.ts';
import type { GlossaryStore } from '../../utils/storage/glossary-store.ts';
import { readGlossary } from '../../utils/storage/read-glossary.ts';

const textOrNull = (text: string) => (text === '' ? null : text);

/**
 * Writes a glossary in a format.
 * @returns the files; the path of one that is not in a folder is its extension
 * @throws FormatError where there is no such format, GlossaryMissingError where the glossary is gone
 */
export async function exportInWorker(
  id: string,
  formatId: string,
  store: Pick<GlossaryStore, 'database'>,
): Promise<PrintedPart[]> {
  const format = GLOSSARY_FORMATS.find((one) => one.id === formatId);
  if (format === undefined) throw new FormatError(`There is no format "${formatId}"; choose another one.`);
  const { description, entries } = await readGlossary(id, store);
  const { name, lang, licence, credit, url } = description;
  return format.print({
    name: textOrNull(name),
    language: lang,
    licence: textOrNull(licence),
    credit: textOrNull(credit),
    url: textOrNull(url),
    entries,
  });
}
