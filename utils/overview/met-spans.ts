import type { MetDay } from '../terms/met-term.ts';

/** How far a picture of what was met goes back: 30 days, 12 weeks or 12 months. */
export type MetRange = 'days' | 'weeks' | 'months';

/** What was met from one day to another, both counted in; days as `dayOf` gives them. */
export interface MetSpan {
  first: string;
  last: string;
  /** Terms that were met, each once a day. */
  met: number;
  /** Those of them that had never been met before. */
  fresh: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** @returns a day of the calendar so many days later, whatever clocks do in between */
function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** @returns the first and the last day of the month so many months before that of a day */
function monthBefore(day: string, months: number): [first: string, last: string] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const at = (shift: number, date: number) =>
    new Date(Date.UTC(year, month - 1 - months + shift, date)).toISOString().slice(0, 10);
  return [at(0, 1), at(1, 0)];
}

const SPANS: Record<MetRange, (today: string) => [first: string, last: string][]> = {
  days: (today) =>
    Array.from({ length: 30 }, (_, at) => {
      const day = daysLater(today, at - 29);
      return [day, day];
    }),
  // Weeks that end today: the last one is whole, and comparable with those before.
  weeks: (today) =>
    Array.from({ length: 12 }, (_, at) => {
      const last = daysLater(today, (at - 11) * 7);
      return [daysLater(last, -6), last];
    }),
  months: (today) => Array.from({ length: 12 }, (_, at) => monthBefore(today, 11 - at)),
};

/**
 * Adds up what was met, a span at a time.
 * @param days in any order
 * @param today the last day that counts, as `dayOf` gives it
 * @returns every span of the range, the earliest first, also those in which nothing was met
 */
export function metSpans(days: readonly MetDay[], range: MetRange, today: string): MetSpan[] {
  const spans = SPANS[range](today).map(([first, last]) => ({ first, last, met: 0, fresh: 0 }));
  for (const { day, met, fresh } of days) {
    // Days of a clock that went ahead once are in none.
    if (day > today) continue;
    const span = spans.find(({ first, last }) => day >= first && day <= last);
    if (span === undefined) continue;
    span.met += met;
    span.fresh += fresh;
  }
  return spans;
}
