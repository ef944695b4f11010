import { REVISION } from './database.ts';
import type { GlossaryStore } from './glossary-store.ts';

/**
 * Runs a write: all of it is stored together with a new revision, or nothing is.
 * @param work the changes; whatever it throws undoes them
 * @returns what `work` gave, once it is stored
 */
export async function writeGlossary<T>(
  { database, onWritten }: GlossaryStore,
  work: () => Promise<T>,
): Promise<T> {
  const { result, revision } = await database.transaction(
    'rw',
    database.entries,
    database.glossaries,
    database.meta,
    async () => {
      const result = await work();
      const stored = (await database.meta.get(REVISION))?.value;
      const revision = (typeof stored === 'number' ? stored : 0) + 1;
      await database.meta.put({ key: REVISION, value: revision });
      return { result, revision };
    },
  );
  // A listener that fails (no background page awake, no tab open) makes the write no less stored.
  Promise.try(onWritten, revision).catch(() => {});
  return result;
}
