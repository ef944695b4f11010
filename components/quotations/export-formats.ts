import { i18n } from '#i18n';

interface ExportFormat {
  /** As in `utils/quote-formats/quotation-format.ts`. */
  id: string;
  name: () => string;
  /** What it is for and what it keeps, in one line; `docs/formats.md` has the table. */
  keeps: () => string;
  /** Which template it is written with; null for none. */
  template: 'list' | 'page' | null;
}

/** The formats quotations can be exported in, the one that keeps everything first. */
export const QUOTATION_EXPORTS: readonly ExportFormat[] = [
  {
    id: 'warichu-json',
    name: () => i18n.t('libraryFormatJson'),
    keeps: () => i18n.t('quotationKeepsAll'),
    template: null,
  },
  {
    id: 'markdown',
    name: () => i18n.t('quotationFormatMarkdown'),
    keeps: () => i18n.t('quotationKeepsMarkdown'),
    template: 'list',
  },
  {
    id: 'markdown-pages',
    name: () => i18n.t('quotationFormatPages'),
    keeps: () => i18n.t('quotationKeepsPages'),
    template: 'page',
  },
  {
    id: 'html',
    name: () => i18n.t('quotationFormatHtml'),
    keeps: () => i18n.t('quotationKeepsHtml'),
    template: null,
  },
  {
    id: 'web-annotation',
    name: () => i18n.t('quotationFormatAnnotation'),
    keeps: () => i18n.t('quotationKeepsAnnotation'),
    template: null,
  },
  {
    id: 'readwise-csv',
    name: () => i18n.t('quotationFormatReadwise'),
    keeps: () => i18n.t('quotationKeepsReadwise'),
    template: null,
  },
  {
    id: 'csl-json',
    name: () => i18n.t('quotationFormatCsl'),
    keeps: () => i18n.t('quotationKeepsReferences'),
    template: null,
  },
  {
    id: 'bibtex',
    name: () => i18n.t('quotationFormatBibtex'),
    keeps: () => i18n.t('quotationKeepsReferences'),
    template: null,
  },
];

/** The interface's names of the formats that quotations are read from. */
const SOURCE_NAMES: Readonly<Record<string, () => string>> = {
  'warichu-json': () => i18n.t('libraryFormatJson'),
  hypothesis: () => i18n.t('quotationFormatHypothesis'),
  'web-annotation': () => i18n.t('quotationFormatAnnotation'),
  'readwise-csv': () => i18n.t('quotationFormatReadwise'),
  kindle: () => i18n.t('quotationFormatKindle'),
};

/** @returns the name of a format that quotations are read from; the id itself where it has none */
export function sourceName(id: string): string {
  return SOURCE_NAMES[id]?.() ?? id;
}
