import { i18n } from '#i18n';

/** @returns the day of a time in milliseconds since the epoch, as the reader's language writes it */
export function shortDate(time: number): string {
  return new Intl.DateTimeFormat(i18n.t('languageTag'), { dateStyle: 'medium' }).format(time);
}
