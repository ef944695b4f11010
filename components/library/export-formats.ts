import { i18n } from '#i18n';

interface ExportFormat {
  /** As in `utils/formats/glossary-format.ts`, and what `exportInWorker` knows besides. */
  id: string;
  name: () => string;
  /** What it can hold and what it cannot, in one line; `docs/formats.md` has the table. */
  keeps: () => string;
}

/** The formats a glossary can be exported in, the one that keeps everything first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'warichu-json',
    name: () => i18n.t('libraryFormatJson'),
    keeps: () => i18n.t('libraryKeepsAll'),
  },
  { id: 'csv', name: () => i18n.t('libraryFormatCsv'), keeps: () => i18n.t('libraryLosesHead') },
  {
    id: 'anki-to-learn',
    name: () => i18n.t('libraryFormatToLearn'),
    keeps: () => i18n.t('libraryKeepsToLearn'),
  },
  { id: 'anki', name: () => i18n.t('libraryFormatNotes'), keeps: () => i18n.t('libraryKeepsNotes') },
  { id: 'tsv', name: () => i18n.t('libraryFormatTsv'), keeps: () => i18n.t('libraryLosesHead') },
  { id: 'yomitan', name: () => i18n.t('libraryFormatYomitan'), keeps: () => i18n.t('libraryLosesYomitan') },
  { id: 'dict', name: () => i18n.t('libraryFormatDict'), keeps: () => i18n.t('libraryLosesDict') },
  { id: 'skos-turtle', name: () => i18n.t('libraryFormatTurtle'), keeps: () => i18n.t('libraryLosesSites') },
  { id: 'skos-json-ld', name: () => i18n.t('libraryFormatJsonLd'), keeps: () => i18n.t('libraryLosesSites') },
  { id: 'tbx', name: () => i18n.t('libraryFormatTbx'), keeps: () => i18n.t('libraryLosesReadings') },
  {
    id: 'markdown',
    name: () => i18n.t('libraryFormatMarkdown'),
    keeps: () => i18n.t('libraryKeepsAllFiles'),
  },
];

/** @returns a format's name in the interface's language; the id itself where it has none */
export function formatName(id: string): string {
  return EXPORT_FORMATS.find((format) => format.id === id)?.name() ?? id;
}
