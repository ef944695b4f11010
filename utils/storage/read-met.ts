import type { MetDay, MetTerm } from '../terms/met-term.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

type Store = Pick<GlossaryStore, 'database'>;

/** @returns how often these entries were met, by their ids; without those that never were */
export async function readMet(
  ids: readonly number[],
  { database }: Store = sharedStore,
): Promise<Map<number, MetTerm>> {
  const rows = await database.met.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.entry, row] as const])));
}

/** @returns what was met on each day on which anything was, the earliest first */
export function listMetDays({ database }: Store = sharedStore): Promise<MetDay[]> {
  return database.metDays.orderBy('day').toArray();
}

/**
 * @param count how many at most
 * @returns the entries that were met on the most days, those of most days first
 */
export async function listMostMet(count: number, { database }: Store = sharedStore): Promise<MetTerm[]> {
  const all = await database.met.toArray();
  return all.sort((a, b) => b.days - a.days || (a.last < b.last ? 1 : -1)).slice(0, count);
}
