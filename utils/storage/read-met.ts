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

/** What was met since some day. */
export interface MetSince {
  /** How many entries, and how many of them had never been met before. */
  met: number;
  fresh: number;
  /** Those that were met on the most days in all, those of most days first. */
  most: MetTerm[];
}

/**
 * @param since a day as `dayOf` gives it; "" for ever
 * @param count how many of the most met at most
 */
export async function readMetSince(
  since: string,
  count: number,
  { database }: Store = sharedStore,
): Promise<MetSince> {
  const all = (await database.met.toArray()).filter(({ last }) => last >= since);
  const fresh = all.filter(({ first }) => first >= since).length;
  const most = all.sort((a, b) => b.days - a.days || (a.last < b.last ? 1 : -1)).slice(0, count);
  return { met: all.length, fresh, most };
}
