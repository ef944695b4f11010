/** How often a reader has met an entry on the pages they read. Days and numbers, and never which pages. */

export interface MetTerm {
  /** The entry's id. */
  entry: number;
  /** The first and the last day on which it was met: `dayOf`. */
  first: string;
  last: string;
  /** On how many days it was met. */
  days: number;
  /** How many times its card was opened. */
  opened: number;
  /** The reader was asked whether they know it, and does not want to be asked again. */
  isDeclined: boolean;
}

/** All that was met on one day. */
export interface MetDay {
  /** As `dayOf` gives it. */
  day: string;
  /** Entries that were met. */
  met: number;
  /** Those of them that had never been met before. */
  fresh: number;
  /** Cards that were opened. */
  opened: number;
}

/** On how many days a term has to be met before the reader is asked whether they know it. */
const DAYS_TO_KNOW = 5;

/** @returns the day of the reader's own calendar, as `2026-03-09`, so that days sort as texts do */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * @param before what is known of it; undefined where it was never met
 * @returns the same with this day, on which it may have been met already
 */
export function meetTerm(before: MetTerm | undefined, entry: number, day: string): MetTerm {
  if (before === undefined) return { entry, first: day, last: day, days: 1, opened: 0, isDeclined: false };
  // A clock that has been put back must not count a day twice.
  return before.last >= day ? before : { ...before, last: day, days: before.days + 1 };
}

/**
 * Puts together what was known before everything was forgotten and what has come since.
 * @param before, since of the same entry
 */
export function mergeMet(before: MetTerm, since: MetTerm): MetTerm {
  const ends = [before.first, before.last, since.first, since.last].sort();
  return {
    entry: before.entry,
    first: ends[0]!,
    last: ends[3]!,
    days: before.days + since.days - (before.last >= since.first ? 1 : 0),
    opened: before.opened + since.opened,
    isDeclined: before.isDeclined || since.isDeclined,
  };
}

/** @returns whether a term was never met before this day */
export function isFresh(met: MetTerm | undefined, day: string): boolean {
  return met === undefined || met.first >= day;
}

/** @returns whether the reader may be asked if they know it: met day after day, and never looked up */
export function mayBeKnown({ days, opened, isDeclined }: MetTerm): boolean {
  return days >= DAYS_TO_KNOW && opened === 0 && !isDeclined;
}
