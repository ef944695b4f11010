import { REVISION } from './database.ts';
import type { GlossaryStore } from './glossary-store.ts';

/** Notes which entries a write adds, changes or removes, so that the index looks them up anew. */
export type NoteChange = (ids: readonly number[]) => void;

/**
 * Runs a write: all of it is stored together with a new revision, or nothing is.
 * @param work the changes; whatever it throws undoes them
 * @returns what `work` gave, once it is stored
 */
export async function writeGlossary<T>(
  { database, onWritten }: GlossaryStore,
  work: (note: NoteChange) => Promise<T>,
): Promise<T> {
  const { entries, chunks, glossaries, meta, layers, changes, learning } = database;
  const { result, revision } = await database.transaction(
    'rw',
    [entries, chunks, glossaries, meta, layers, changes, learning],
    async () => {
      const changed: number[] = [];
      const result = await work((ids) => {
        for (const id of ids) changed.push(id);
      });
      if (changed.length > 0) await changes.add({ ids: changed });
      const stored = (await meta.get(REVISION))?.value;
      const revision = (typeof stored === 'number' ? stored : 0) + 1;
      await meta.put({ key: REVISION, value: revision });
      return { result, revision };
    },
  );
  // A listener that fails (no background page awake, no tab open) makes the write no less stored.
  Promise.try(onWritten, revision).catch(() => {});
  return result;
}
