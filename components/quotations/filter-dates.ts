const DAY = /^(\d{4,6})-(\d\d)-(\d\d)$/;

/**
 * @param day as a date field gives it: "2026-03-05"
 * @param later so many days after it
 * @returns when it begins where this computer is, in milliseconds since the epoch; null where it is no day
 */
export function startOfDay(day: string, later = 0): number | null {
  const found = DAY.exec(day);
  if (found === null) return null;
  const [year, month, date] = found.slice(1).map(Number) as [number, number, number];
  const start = new Date(2000, 0, 1);
  start.setFullYear(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) ? null : start.getTime();
}

/** @returns the day of a time as a date field takes it, "" for none */
export function dayOfTime(time: number | null, later = 0): string {
  if (time === null) return '';
  const date = new Date(time);
  date.setDate(date.getDate() + later);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
