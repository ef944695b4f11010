import { i18n } from '#i18n';
import type { ImportResult } from '../../components/library/import-types.ts';
import type { StarterLanguage } from '../../components/library/StarterOffer.tsx';
import type { LibrarySource, Starter } from './library-source.ts';

/**
 * Makes the starter glossary one of the reader's.
 * @returns what the import gave, and the name that the glossary has
 * @throws Error whose message is one sentence
 */
export async function addStarter(
  source: LibrarySource,
  { file }: Starter,
  language: StarterLanguage,
): Promise<ImportResult & { name: string }> {
  const files = [{ path: file.name, file }];
  const { description } = await source.openImport(files);
  const name = description.name ?? i18n.t('libraryStarter');
  const result = await source.runImport(
    files,
    {
      into: 'new',
      kind: 'starter',
      description: {
        name,
        lang: description.language ?? language,
        licence: description.licence ?? '',
        credit: description.credit ?? '',
        url: description.url ?? '',
      },
      columns: null,
    },
    { onProgress: () => {}, signal: new AbortController().signal },
  );
  return { ...result, name };
}
