import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';
import type {
  FormatMessageCode,
  FormatMessageValues,
  FormatPlace,
  FormatPlaceCode,
} from '../../utils/formats/format-messages.ts';

/** What is wrong with a file, as its format says it. */
export interface FormatSentence {
  code: FormatMessageCode;
  values: FormatMessageValues;
}

/** The library takes quotations as well: what is no glossary here was looked at as quotations before. */
export const LIBRARY_KEYS: Readonly<Partial<Record<FormatMessageCode, string>>> = {
  noGlossary: 'libraryNothing',
  notJson: 'libraryNotJson',
  jsonNoObject: 'libraryOtherJson',
  jsonOtherFormat: 'libraryOtherJson',
};

/** The interface's sentences for what may be wrong with a file. */
export const SENTENCE_KEYS: Readonly<Record<FormatMessageCode, string>> = {
  fileTooLarge: 'formatFileTooLarge',
  folderTooLarge: 'formatFolderTooLarge',
  noGlossary: 'formatNoGlossary',
  severalGlossaries: 'formatSeveralGlossaries',
  encodingUnknown: 'formatEncodingUnknown',
  archiveDamaged: 'formatArchiveDamaged',
  archiveNested: 'formatArchiveNested',
  archiveFull: 'formatArchiveFull',
  archiveTrick: 'formatArchiveTrick',
  archiveLocked: 'formatArchiveLocked',
  archiveRare: 'formatArchiveRare',
  archiveBomb: 'formatArchiveBomb',
  archivedFileDamaged: 'formatArchivedFileDamaged',
  nestsTooDeep: 'formatNestsTooDeep',
  entryNotText: 'formatEntryNotText',
  entryNoObject: 'formatEntryNoObject',
  entryTermMissing: 'formatEntryTermMissing',
  entryTooLong: 'formatEntryTooLong',
  entryTooMany: 'formatEntryTooMany',
  entryLangUnknown: 'formatEntryLangUnknown',
  entryUrlMissing: 'formatEntryUrlMissing',
  entryUrlNotWeb: 'formatEntryUrlNotWeb',
  entrySiteUnknown: 'formatEntrySiteUnknown',
  furtherProblems: 'formatFurtherProblems',
  tableNoTerm: 'formatTableNoTerm',
  tableEmpty: 'formatTableEmpty',
  tooManyColumns: 'formatTooManyColumns',
  columnTwice: 'formatColumnTwice',
  columnUnknown: 'formatColumnUnknown',
  columnUnnamed: 'formatColumnUnnamed',
  rowTooWide: 'formatRowTooWide',
  rowTooLong: 'formatRowTooLong',
  lineTorn: 'formatLineTorn',
  linesTorn: 'formatLinesTorn',
  separatorUnknown: 'formatSeparatorUnknown',
  notJson: 'formatNotJson',
  jsonNoObject: 'formatJsonNoObject',
  jsonOtherFormat: 'formatJsonOtherFormat',
  jsonVersion: 'formatJsonVersion',
  jsonFieldNotText: 'formatJsonFieldNotText',
  jsonNoEntries: 'formatJsonNoEntries',
  jsonLaterVersion: 'formatJsonLaterVersion',
  jsonLearning: 'formatJsonLearning',
  fieldUnknown: 'formatFieldUnknown',
  notTurtle: 'formatNotTurtle',
  noConcept: 'formatNoConcept',
  conceptNoLabel: 'formatConceptNoLabel',
  notXml: 'formatNotXml',
  xmlEntities: 'formatXmlEntities',
  notTbx: 'formatNotTbx',
  conceptNoTerm: 'formatConceptNoTerm',
  yomitanNotJson: 'formatYomitanNotJson',
  yomitanNoIndex: 'formatYomitanNoIndex',
  yomitanVersion: 'formatYomitanVersion',
  yomitanNoTerms: 'formatYomitanNoTerms',
  yomitanNoList: 'formatYomitanNoList',
  yomitanRow: 'formatYomitanRow',
  dictNoIndex: 'formatDictNoIndex',
  dictNoData: 'formatDictNoData',
  dictNoPair: 'formatDictNoPair',
  dictBomb: 'formatDictBomb',
  dictDamaged: 'formatDictDamaged',
  dictLine: 'formatDictLine',
  dictBeyond: 'formatDictBeyond',
  noPage: 'formatNoPage',
  pageTooLong: 'formatPageTooLong',
  matterNotYaml: 'formatMatterNotYaml',
  matterTooLong: 'formatMatterTooLong',
  matterTooDeep: 'formatMatterTooDeep',
  matterNoFields: 'formatMatterNoFields',
  noQuotations: 'formatNoQuotations',
  severalQuotationFiles: 'formatSeveralQuotationFiles',
  quotationsVersion: 'formatQuotationsVersion',
  quotationsNoList: 'formatQuotationsNoList',
  quotationNotJson: 'formatQuotationNotJson',
  quotationTooLarge: 'formatQuotationTooLarge',
  quotationNoObject: 'formatQuotationNoObject',
  quotationNoWords: 'formatQuotationNoWords',
  quotationNotText: 'formatQuotationNotText',
  quotationNotNumber: 'formatQuotationNotNumber',
  quotationTooLong: 'formatQuotationTooLong',
  quotationTooMany: 'formatQuotationTooMany',
  quotationLangUnknown: 'formatQuotationLangUnknown',
  quotationUrlNotWeb: 'formatQuotationUrlNotWeb',
  quotationNotKnown: 'formatQuotationNotKnown',
  quotationIdUnknown: 'formatQuotationIdUnknown',
  quotationTwice: 'formatQuotationTwice',
  quotationAddressLeft: 'formatQuotationAddressLeft',
  quotationDateUnread: 'formatQuotationDateUnread',
  annotationReply: 'formatAnnotationReply',
  annotationNoQuote: 'formatAnnotationNoQuote',
  clippingUnknown: 'formatClippingUnknown',
  clippingOtherLanguage: 'formatClippingOtherLanguage',
  clippingEmpty: 'formatClippingEmpty',
  clippingLimit: 'formatClippingLimit',
  clippingBookmarks: 'formatClippingBookmarks',
  clippingGrown: 'formatClippingGrown',
  clippingNoteAlone: 'formatClippingNoteAlone',
  clippingDateUnread: 'formatClippingDateUnread',
  templateTooLong: 'formatTemplateTooLong',
  templateTag: 'formatTemplateTag',
  templateName: 'formatTemplateName',
  templateGroup: 'formatTemplateGroup',
  templateNested: 'formatTemplateNested',
  templateStray: 'formatTemplateStray',
  templateCrossed: 'formatTemplateCrossed',
  templateOpen: 'formatTemplateOpen',
};

/** The interface's words for where in a file something is. */
export const PLACE_KEYS: Readonly<Record<FormatPlaceCode, string>> = {
  line: 'placeLine',
  entry: 'placeEntry',
  concept: 'placeConcept',
  row: 'placeRow',
  indexLine: 'placeIndexLine',
  named: 'placeNamed',
  further: 'placeFurther',
};

/** The types of the texts know which values each has; which text it is shows only when it is asked for. */
const text = i18n.t as (key: string, values: FormatMessageValues) => string;

/** @returns what is wrong with a file, in the interface's language */
export function formatSentence({ code, values }: FormatSentence): string {
  const grouped = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatCount(value) : value,
  ]);
  // The formats list themselves by the endings of their files, in English.
  if ('formats' in values) grouped.push(['formats', i18n.t('libraryFormats')]);
  const key = LIBRARY_KEYS[code] ?? SENTENCE_KEYS[code];
  return text(key, Object.fromEntries(grouped));
}

/** @returns where in a file it is, in the interface's language */
export function placeInWords({ code, values }: FormatPlace): string {
  return text(PLACE_KEYS[code], values);
}
