import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { type Locks, unlessImporting } from './import-lock.ts';
import { purgeEntries } from './purge-entries.ts';

/** How long a removed glossary may be brought back, in milliseconds. */
const REMOVED_STAYS = 60 * 60 * 1000;

/**
 * Takes away the entries of glossaries that were removed some time ago, and of imports that came to no end because
 * their page was closed. What is stopped in the middle goes on the next time.
 */
export async function purgeGlossaries(
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
  { now = Date.now(), locks }: { now?: number; locks?: Locks } = {},
): Promise<void> {
  const { glossaries } = database;
  await glossaries
    .filter(({ state, since }) => state === 'removed' && now - since > REMOVED_STAYS)
    .modify({ state: 'purged', since: now });
  const rows = await glossaries.toArray();
  for (const row of rows) if (row.state === 'purged') await purgeEntries(row, database);
  if (!rows.some(({ state }) => state === 'importing')) return;
  await unlessImporting(async () => {
    for (const row of await glossaries.filter(({ state }) => state === 'importing').toArray()) {
      await purgeEntries(row, database);
      await glossaries.delete(row.id);
    }
  }, locks);
}
