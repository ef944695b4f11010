/** A day, or a year or month of which no more is known. */
export interface PartialDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** @returns the date at the start of a text in ISO 8601, as it stands there whatever the time zone; null where there is none */
export function readPartialDate(text: string | null): PartialDate | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(text ?? '');
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (month != null && (month < 1 || month > 12)) return null;
  if (day != null && (day < 1 || day > 31)) return null;
  return { year: year!, month: month ?? null, day: day ?? null };
}

/** @returns the day, where this computer is, of a time in milliseconds since the epoch */
export function dayOf(time: number): PartialDate {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** @returns a date in ISO 8601, as much of it as is known */
export function isoDate({ year, month, day }: PartialDate): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [
    digits(year, 4),
    ...(month === null ? [] : [digits(month, 2)]),
    ...(month === null || day === null ? [] : [digits(day, 2)]),
  ].join('-');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** @returns a date as people write it: "5 March 2024", "2024年3月5日" */
export function writtenDate({ year, month, day }: PartialDate, lang: 'en' | 'ja'): string {
  if (lang === 'ja') {
    return `${year}年${month === null ? '' : `${month}月`}${month === null || day === null ? '' : `${day}日`}`;
  }
  return [
    ...(month === null || day === null ? [] : [day]),
    ...(month === null ? [] : [MONTHS[month - 1]]),
    year,
  ].join(' ');
}
