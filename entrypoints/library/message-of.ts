import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';

/** @returns what an error says */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns why something failed, in a sentence; those about files are made for people already */
export function problemOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  const message = messageOf(error);
  if (name === 'FormatError') return message;
  if (name === 'GlossaryMissingError') return i18n.t('libraryGone');
  if (name === 'QuotationMissingError') return i18n.t('quotationGone');
  if (name === 'OwnTooMany') return i18n.t('libraryOwnTooMany', [formatCount(Number(message))]);
  if (name === 'PrintTooMany') return i18n.t('libraryPrintTooMany', [formatCount(Number(message))]);
  // Dexie names the error that a transaction failed with in its own.
  if (/quota/iu.test(`${name} ${message}`)) return i18n.t('libraryNoRoom');
  return i18n.t('popupFailed', [message]);
}
