import { i18n } from '#i18n';

const formats = new Map<string, Intl.DateTimeFormat>();

/** @returns the day of a time in milliseconds since the epoch, as the interface's language writes it: "5 Mar 2026" */
export function shortDate(time: number): string {
  const lang = i18n.t('languageTag');
  const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  formats.set(lang, format);
  return format.format(time);
}
