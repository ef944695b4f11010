import { type MetDay, type MetTerm, mergeMet } from '../terms/met-term.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

type Store = Pick<GlossaryStore, 'database'>;

/** What was forgotten, for `restoreMet`. */
export interface ForgottenMet {
  terms: MetTerm[];
  days: MetDay[];
}

/** Forgets which terms were met on which days. What the reader has said of knowing them stays. */
export function forgetMet({ database }: Store = sharedStore): Promise<ForgottenMet> {
  const { met, metDays } = database;
  return database.transaction('rw', met, metDays, async () => {
    const forgotten = { terms: await met.toArray(), days: await metDays.toArray() };
    await met.clear();
    await metDays.clear();
    return forgotten;
  });
}

/** Brings back what was forgotten; what was met since is kept with it. */
export function restoreMet({ terms, days }: ForgottenMet, { database }: Store = sharedStore): Promise<void> {
  const { met, metDays } = database;
  return database.transaction('rw', met, metDays, async () => {
    const since = await met.bulkGet(terms.map(({ entry }) => entry));
    const merged = terms.map((row, at) => {
      const later = since[at];
      return later === undefined ? row : mergeMet(row, later);
    });
    // What was met again since had been counted as new, and on the last day perhaps for the second time.
    const again = since.filter((row) => row !== undefined);
    await met.bulkPut(merged);
    const sinceDays = await metDays.bulkGet(days.map(({ day }) => day));
    await metDays.bulkPut(
      days.map((row, at) => {
        const later = sinceDays[at];
        if (later === undefined) return row;
        const twice = terms.filter(({ last }, i) => last === row.day && since[i]?.first === row.day).length;
        return {
          day: row.day,
          met: row.met + later.met - twice,
          fresh: row.fresh + later.fresh,
          opened: row.opened + later.opened,
        };
      }),
    );
    for (const [day, rows] of Map.groupBy(again, ({ first }) => first)) {
      await metDays
        .where('day')
        .equals(day)
        .modify((row) => {
          row.fresh = Math.max(0, row.fresh - rows.length);
        });
    }
  });
}
