import { i18n } from '#i18n';
import type { Column } from '../../utils/formats/entry-columns.ts';

/** What the interface calls the fields of an entry. */
export const COLUMN_NAMES: Readonly<Record<Column, () => string>> = {
  term: () => i18n.t('popupTerm'),
  reading: () => i18n.t('popupReading'),
  definition: () => i18n.t('popupDefinition'),
  aliases: () => i18n.t('popupAliases'),
  lang: () => i18n.t('popupLanguage'),
  sources: () => i18n.t('popupSources'),
  tags: () => i18n.t('popupTags'),
  sites: () => i18n.t('librarySites'),
};
