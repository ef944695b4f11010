import { GLOSSARY_FORMATS } from '../../utils/formats/glossary-format.ts';
import type { GlossaryStore } from '../../utils/storage/glossary-store.ts';
import { readGlossary } from '../../utils/storage/read-glossary.ts';
import { type PackedFile, packParts } from './pack-parts.ts';

const textOrNull = (text: string) => (text === '' ? null : text);

/**
 * Writes a glossary in a format.
 * @param fileName what the file is called, without its extension
 * @throws Error where there is no such format, GlossaryMissingError where the glossary is gone
 */
export async function exportInWorker(
  id: string,
  formatId: string,
  fileName: string,
  store: Pick<GlossaryStore, 'database'>,
): Promise<PackedFile> {
  const format = GLOSSARY_FORMATS.find((one) => one.id === formatId);
  if (format === undefined) throw new Error(`There is no format "${formatId}".`);
  const { description, entries } = await readGlossary(id, store);
  const { name, lang, licence, credit, url } = description;
  const parts = format.print({
    name: textOrNull(name),
    language: lang,
    licence: textOrNull(licence),
    credit: textOrNull(credit),
    url: textOrNull(url),
    entries,
  });
  return packParts(parts, fileName);
}
