import { ask } from '../ask.ts';
import { sendMessage } from '../messages.ts';
import { type GlossaryDatabase, openDatabase } from './database.ts';

/** What the functions of this folder work on. */
export interface GlossaryStore {
  database: GlossaryDatabase;
  /**
   * Called when a write is stored, not before. What it throws is not the write's failure and is dropped.
   * @param revision the new one
   */
  onWritten: (revision: number) => unknown;
}

/** The store of the extension. Pages tell the background of their writes; the background sets its own `onWritten`. */
export const sharedStore: GlossaryStore = {
  database: openDatabase('warichu'),
  onWritten: () => ask(() => sendMessage('glossaryChanged', undefined)),
};
