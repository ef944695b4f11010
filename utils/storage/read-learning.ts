import { liveQuery } from 'dexie';
import type { Learning, LearningState } from '../terms/learning.ts';
import { LEARNING } from './database.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

type Store = Pick<GlossaryStore, 'database'>;

/** @returns what the reader has said of knowing these entries, by their ids */
export async function readLearning(
  ids: readonly number[],
  { database }: Store = sharedStore,
): Promise<Map<number, Learning>> {
  const rows = await database.learning.bulkGet([...ids]);
  return new Map(
    rows.flatMap((row) => {
      if (row === undefined) return [];
      const { entry, ...learning } = row;
      return [[entry, learning] as const];
    }),
  );
}

/** @returns the numbers of all entries of which the reader has said this */
export async function listLearning(
  state: LearningState,
  { database }: Store = sharedStore,
): Promise<Set<number>> {
  return new Set(await database.learning.where('state').equals(state).primaryKeys());
}

/** All entries that the reader knows, as they were at one revision. */
export interface KnownEntries {
  revision: number;
  ids: ReadonlySet<number>;
}

/** @param before what this context has read already, or null: it is given back where nothing has changed */
export async function readKnown(
  before: KnownEntries | null,
  { database }: Store = sharedStore,
): Promise<KnownEntries> {
  const { learning, meta } = database;
  return database.transaction('r', learning, meta, async () => {
    const revision = await readLearningRevision({ database });
    if (before?.revision === revision) return before;
    return { revision, ids: new Set(await learning.where('state').equals('known').primaryKeys()) };
  });
}

/** @returns a number that is another whenever the reader has said of a term that they know it, or no longer do */
export async function readLearningRevision({ database }: Store = sharedStore): Promise<number> {
  const stored = (await database.meta.get(LEARNING))?.value;
  return typeof stored === 'number' ? stored : 0;
}

/**
 * Tells that number now and after every change, whichever page of the extension makes it.
 * @param signal ends it
 */
export function watchLearning(
  onRevision: (revision: number) => void,
  signal: AbortSignal,
  store: Store = sharedStore,
): void {
  const watching = liveQuery(() => readLearningRevision(store)).subscribe(onRevision);
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}
