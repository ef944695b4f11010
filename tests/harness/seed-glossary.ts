import type { browser } from 'wxt/browser';
import type { EntryFields } from '../../utils/terms/entry.ts';
import type { Session } from './session.ts';

declare const chrome: typeof browser;

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
  const problem = await popup.evaluate(
    (data) =>
      new Promise<string | null>((resolve) => {
        const message = { id: 1, type: 'importEntries', data, timestamp: Date.now() };
        chrome.runtime.sendMessage(message, (answer) =>
          resolve(chrome.runtime.lastError?.message ?? (answer?.err ? JSON.stringify(answer.err) : null)),
        );
      }),
    { glossary: 'own', entries },
  );
  await popup.close();
  if (problem !== null) throw new Error(problem);
}
