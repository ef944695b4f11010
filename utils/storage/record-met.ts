import { type MetDay, type MetTerm, meetTerm } from '../terms/met-term.ts';
import type { GlossaryDatabase } from './database.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

type Store = Pick<GlossaryStore, 'database'>;

/**
 * Notes which entries were met on a day. Told twice it changes nothing.
 * @param day as `dayOf` gives it
 */
export async function recordMet(
  entries: readonly number[],
  day: string,
  { database }: Store = sharedStore,
): Promise<void> {
  await database.transaction('rw', database.met, database.metDays, async () => {
    await meet(entries, day, database);
  });
}

/**
 * Notes that a card was opened, with these entries on it.
 * @param day as `dayOf` gives it
 */
export async function recordOpened(
  entries: readonly number[],
  day: string,
  { database }: Store = sharedStore,
): Promise<void> {
  if (entries.length === 0) return;
  const { met } = database;
  await database.transaction('rw', met, database.metDays, async () => {
    const rows = await meet(entries, day, database);
    await met.bulkPut(rows.map((row) => ({ ...row, opened: row.opened + 1 })));
    await addToDay(day, { opened: 1 }, database);
  });
}

/** The reader does not want to be asked about an entry any more, or again wants to. */
export async function declineKnown(
  entry: number,
  isDeclined: boolean,
  { database }: Store = sharedStore,
): Promise<void> {
  await database.met.update(entry, { isDeclined });
}

async function meet(entries: readonly number[], day: string, database: GlossaryDatabase): Promise<MetTerm[]> {
  const ids = [...new Set(entries)];
  const before = await database.met.bulkGet(ids);
  const after = ids.map((id, at) => meetTerm(before[at], id, day));
  const changed = after.filter((row, at) => row !== before[at]);
  if (changed.length > 0) {
    await database.met.bulkPut(changed);
    const fresh = before.filter((row) => row === undefined).length;
    await addToDay(day, { met: changed.length, fresh }, database);
  }
  return after;
}

async function addToDay(
  day: string,
  more: Partial<Omit<MetDay, 'day'>>,
  { metDays }: Pick<GlossaryDatabase, 'metDays'>,
): Promise<void> {
  const { met = 0, fresh = 0, opened = 0 } = more;
  const before = (await metDays.get(day)) ?? { met: 0, fresh: 0, opened: 0 };
  await metDays.put({
    day,
    met: before.met + met,
    fresh: before.fresh + fresh,
    opened: before.opened + opened,
  });
}
