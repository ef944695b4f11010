import { i18n } from '#i18n';
import type { SenseReason } from '../../utils/terms/sense-context.ts';

/** @returns in a few words of the reader's language why a sense comes first */
export function reasonText(reason: SenseReason): string {
  const list = (words: string[]) =>
    new Intl.ListFormat(i18n.t('languageTag'), { type: 'unit', style: 'short' }).format(words);
  switch (reason.kind) {
    case 'chosen':
      return i18n.t('cardReasonChosenHere', [reason.site]);
    case 'chosen-everywhere':
      return i18n.t('cardReasonChosen');
    case 'page':
      return i18n.t('cardReasonPage', [list(reason.words)]);
    case 'site':
      return i18n.t('cardReasonSite', [reason.site]);
    case 'named':
      return reason.name === null ? i18n.t('cardReasonNamed') : i18n.t('cardReasonWords', [reason.name]);
    case 'tag':
      return i18n.t('cardReasonTag', [reason.tag]);
    case 'words':
      return i18n.t('cardReasonWords', [list(reason.words)]);
    case 'language':
      return i18n.t('cardReasonLanguage');
  }
}
