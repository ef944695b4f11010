import { browser } from 'wxt/browser';
import { readRevision } from '../../utils/storage/read-revision.ts';

/** Tells every open page that the glossary has changed: content scripts watch this key. */
export async function publishRevision(): Promise<void> {
  await browser.storage.local.set({ glossaryRevision: await readRevision() });
}
