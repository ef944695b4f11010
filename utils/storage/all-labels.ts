import type { Entry } from '../terms/entry.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** What the term index is made from. */
export type EntryLabels = Pick<Entry, 'id' | 'term' | 'aliases' | 'reading'>;

/** How many rows are in memory at once: definitions are much larger than labels. */
const BATCH = 5000;

/** @returns the labels of every entry as they are at one moment, in the order of the entries' numbers */
export function allLabels({
  database,
}: Pick<GlossaryStore, 'database'> = sharedStore): Promise<EntryLabels[]> {
  return database.transaction('r', database.entries, async () => {
    const all: EntryLabels[] = [];
    let last = 0;
    for (;;) {
      const rows = await database.entries.where('id').above(last).limit(BATCH).toArray();
      for (const { id, term, aliases, reading } of rows) all.push({ id, term, aliases, reading });
      if (rows.length < BATCH) return all;
      last = rows.at(-1)!.id;
    }
  });
}
