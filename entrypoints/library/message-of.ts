import { i18n } from '#i18n';

/** @returns what an error says */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns why an import failed, in a sentence; those about files are made for people already */
export function importProblem(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  const message = messageOf(error);
  if (name === 'FormatError') return message;
  // Dexie names the error that a transaction failed with in its own.
  if (/quota/iu.test(`${name} ${message}`)) return i18n.t('libraryNoRoom');
  return i18n.t('popupFailed', [message]);
}
