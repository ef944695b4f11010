import { i18n } from '#i18n';
import type { MetRange, MetSpan } from '../../utils/overview/met-spans.ts';

const WHOLE: Record<MetRange, Intl.DateTimeFormatOptions> = {
  days: { weekday: 'short', month: 'short', day: 'numeric' },
  weeks: { month: 'short', day: 'numeric' },
  months: { year: 'numeric', month: 'long' },
};
const SHORT: Record<MetRange, Intl.DateTimeFormatOptions> = {
  days: { month: 'short', day: 'numeric' },
  weeks: { month: 'short', day: 'numeric' },
  months: { month: 'short' },
};

const noonOf = (day: string) => Date.parse(`${day}T12:00Z`);

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(i18n.t('languageTag'), { ...options, timeZone: 'UTC' });
}

/** @returns gives each span of a range its name, as the interface's language writes it: "Mon, 9 Mar", "3 – 9 Mar" */
export function spanNames(range: MetRange): (span: MetSpan) => string {
  const format = formatOf(WHOLE[range]);
  if (range !== 'weeks') return ({ first }) => format.format(noonOf(first));
  return ({ first, last }) => format.formatRange(noonOf(first), noonOf(last));
}

/** @returns gives each span what stands below it on the axis: when it begins */
export function axisNames(range: MetRange): (span: MetSpan) => string {
  const format = formatOf(SHORT[range]);
  return ({ first }) => format.format(noonOf(first));
}
