import { i18n } from '#i18n';
import type { ColumnId } from './entry-columns.ts';

const NAMES: Readonly<Record<ColumnId | 'term', () => string>> = {
  term: () => i18n.t('popupTerm'),
  reading: () => i18n.t('popupReading'),
  aliases: () => i18n.t('popupAliases'),
  definition: () => i18n.t('popupDefinition'),
  tags: () => i18n.t('popupTags'),
  glossary: () => i18n.t('entriesGlossary'),
  lang: () => i18n.t('popupLanguage'),
  sources: () => i18n.t('popupSources'),
  sites: () => i18n.t('librarySites'),
  learning: () => i18n.t('entriesLearning'),
  met: () => i18n.t('entriesMet'),
  created: () => i18n.t('entriesCreated'),
  updated: () => i18n.t('entriesChanged'),
};

/** @returns what a column of the table is called */
export function columnName(id: ColumnId | 'term'): string {
  return NAMES[id]();
}
