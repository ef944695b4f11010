import type { EntryFields } from '../../utils/terms/entry.ts';
import { askExtension } from './ask-extension.ts';
import type { Session } from './session.ts';

/** An entry with nothing but what is given. */
export function entry(fields: Partial<EntryFields> & { term: string }): EntryFields {
  return {
    aliases: [],
    reading: null,
    lang: null,
    definition: '',
    sources: [],
    tags: [],
    sites: [],
    ...fields,
  };
}

/** Puts entries into the reader's own glossary by way of the extension itself. */
export async function seedGlossary(session: Session, entries: EntryFields[]): Promise<void> {
  const popup = await session.openExtensionPage('popup.html');
  await askExtension(popup, 'importEntries', { entries });
  await popup.close();
}
