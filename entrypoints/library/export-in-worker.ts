import { ANKI, GLOSSARY_FORMATS, MARKDOWN } from '../../utils/formats/glossary-format.ts';
import { UNPACK_LIMITS } from '../../utils/formats/unpack-limits.ts';
import type { GlossaryDescription } from '../../utils/storage/glossary-info.ts';
import type { GlossaryStore } from '../../utils/storage/glossary-store.ts';
import { readForFile, readGlossary } from '../../utils/storage/read-glossary.ts';
import { type PackedFile, packParts } from './pack-parts.ts';
import { TooManyError } from './too-many-error.ts';

const textOrNull = (text: string) => (text === '' ? null : text);

/** Anki's notes of those entries alone that the reader wants to learn. */
const ANKI_TO_LEARN = 'anki-to-learn';

/** What a file of entries of several glossaries says of itself: nothing. */
const NOTHING: GlossaryDescription = { name: '', lang: null, licence: '', credit: '', url: '' };

/**
 * Writes a glossary in a format.
 * @param id the glossary's; null where the entries are of several
 * @param formatId that of a format, or `anki-to-learn`
 * @param fileName what the file is called, without its extension
 * @param ids of entries, where not all of the glossary is wanted
 * @throws TooManyError where the format cannot take so many, Error where there is no such format, GlossaryMissingError where the glossary is gone
 */
export async function exportInWorker(
  id: string | null,
  formatId: string,
  fileName: string,
  store: Pick<GlossaryStore, 'database'>,
  ids: readonly number[] | null = null,
): Promise<PackedFile> {
  const isToLearn = formatId === ANKI_TO_LEARN;
  const format = isToLearn ? ANKI : [...GLOSSARY_FORMATS, ANKI].find((one) => one.id === formatId);
  if (format === undefined) throw new Error(`There is no format "${formatId}".`);
  const { description, entries } =
    id === null
      ? { description: NOTHING, entries: await readForFile(ids ?? [], store) }
      : await readGlossary(id, store, ids && new Set(ids));
  // With the file that tells of the glossary; what unpacks to more is refused when it comes back.
  const limit = UNPACK_LIMITS.files - 1;
  if (format === MARKDOWN && entries.length > limit) throw new TooManyError('PrintTooMany', limit);
  const { name, lang, licence, credit, url } = description;
  const parts = format.print({
    // Anki's deck has to have a name, as the file has.
    name: textOrNull(name) ?? (format === ANKI ? fileName : null),
    language: lang,
    licence: textOrNull(licence),
    credit: textOrNull(credit),
    url: textOrNull(url),
    entries: isToLearn ? entries.filter(({ learning }) => learning?.state === 'learning') : entries,
  });
  return packParts(parts, fileName);
}
