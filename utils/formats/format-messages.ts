/**
 * Whatever may be wrong with a file, by code: one sentence that says what is wrong and what to do, with names in
 * braces for what is particular. An interface in another language has a sentence of its own for each.
 */
export const FORMAT_MESSAGES = {
  // Files and archives.
  fileTooLarge: 'The file is larger than {limit} MB; split it.',
  folderTooLarge: 'The files are larger than {limit} MB together; choose fewer.',
  noGlossary: 'There is no glossary in it; use one in {formats}.',
  severalGlossaries: 'There are several glossaries in it; choose one of them.',
  encodingUnknown:
    'The text is in none of UTF-8, UTF-16, Shift_JIS, EUC-JP and ISO-2022-JP; save it in UTF-8.',
  archiveDamaged: 'The archive is damaged or cut off; get it again.',
  archiveNested: 'The archive holds another archive; unpack it and choose what is in it.',
  archiveFull: 'The archive holds too many files; pack only what is to be read.',
  archiveTrick: 'The archive has a file with the name {name}, which leads out of it; do not trust it.',
  archiveLocked: 'The archive is locked with a password; unpack it and choose what is in it.',
  archiveRare: 'The archive is packed in a rare way; unpack it and pack it as a usual zip.',
  archiveBomb: 'The archive would unpack to far more than such a file holds; do not trust it.',
  archivedFileDamaged: 'The file "{name}" in the archive is damaged; get the archive again.',
  nestsTooDeep: 'The file nests deeper than such a file does; correct it.',

  // Entries of any format.
  entryNotText: 'The entry is left out: the field "{field}" is not text; write it as text.',
  entryNoObject: 'The entry is left out: it is no entry but something else; correct or remove it.',
  entryTermMissing: 'The entry is left out: there is no term; fill it in or remove the entry.',
  entryTooLong: 'The entry is left out: the field "{field}" is longer than {limit} characters; shorten it.',
  entryTooMany: 'The entry is left out: the field "{field}" has more than {limit} values; remove some.',
  entryLangUnknown:
    'The entry is left out: the field "{field}" is not a language tag; write one such as "en" or "ja".',
  entryUrlMissing: 'The entry is left out: a source has a title but no address; add its address.',
  entryUrlNotWeb:
    "The entry is left out: a source's address does not begin with http:// or https://; correct or remove it.",
  entrySiteUnknown:
    'The entry is left out: a site is neither a host name nor an address; write it such as "example.com".',

  furtherProblems: 'There are {count} more problems after these; correct these first.',

  // Tables.
  tableNoTerm: 'No column of the table is the term; name one "term" in the first line.',
  tableEmpty: 'The table has no rows; choose another file.',
  tooManyColumns: 'The table has more than {limit} columns; leave only those that belong to a glossary.',
  columnTwice: 'The table has the column "{column}" twice; remove one of the two.',
  columnUnknown: 'The column "{column}" is not one of {columns} and is left out; rename it to keep it.',
  columnUnnamed: 'Column {column} has no name and is left out; name it in the first line to keep it.',
  rowTooWide:
    'The row has {cells} cells, the table {columns} columns; put a cell that holds the separator in quotation marks.',
  rowTooLong:
    'The row does not end within {limit} characters and is left out; look for a quotation mark that is not closed.',
  lineTorn:
    'A quotation mark is not closed where its cell ends, so the line is left out; write a quotation mark inside a cell twice.',
  linesTorn:
    'A quotation mark is not closed where its cell ends, so lines {first} to {last} are left out; write a quotation mark inside a cell twice.',
  separatorUnknown: 'The separator "{separator}" is not known; use one of {separators}.',

  // JSON.
  notJson: 'The file is not JSON ({reason}); export it again.',
  jsonNoObject: 'The file is not a Warichu glossary: it is not an object; export it again.',
  jsonOtherFormat: 'The file is not a Warichu glossary: its "format" is not "{format}"; export it again.',
  jsonVersion:
    'The file is not a Warichu glossary: its "version" is not a whole number from 1; export it again.',
  jsonFieldNotText: 'The file is not a Warichu glossary: its "{field}" is not text; export it again.',
  jsonNoEntries: 'The file is not a Warichu glossary: it has no list of "entries"; export it again.',
  jsonLaterVersion: 'The file was made by a later version of Warichu (format {version}); update Warichu.',
  jsonLearning:
    'What its "learning" says is not understood and is left out: it takes a "state" of "known" or "learning" and, as "at", a time in milliseconds.',
  fieldUnknown: 'The field "{field}" is not one of {fields} and is left out; rename it to keep it.',

  // SKOS.
  notTurtle: 'The file is not Turtle ({reason}); correct it.',
  noConcept: 'The file has no SKOS concept with a label (skos:prefLabel); choose another file.',
  conceptNoLabel: 'The concept has no preferred label (skos:prefLabel); give it one.',

  // TBX.
  notXml: 'The file is not well-formed XML ({reason}); correct it.',
  xmlEntities: 'The file defines entities of its own; do not trust it.',
  notTbx: 'The file is XML but no TBX: it begins with <{element}>; choose another file.',
  conceptNoTerm: 'The concept has no term; give it one in a <langSec>.',

  // Yomitan.
  yomitanNotJson: 'The file "{name}" in the archive is not JSON; get the dictionary again.',
  yomitanNoIndex: 'The archive has no "index.json" with a title; get the dictionary again.',
  yomitanVersion: "The dictionary is in version {version} of Yomitan's format; get it in version 3.",
  yomitanNoTerms: 'The dictionary has no terms, only kanji or frequencies; choose one of terms.',
  yomitanNoList: 'The file "{name}" in the archive is no list; get the dictionary again.',
  yomitanRow: 'The row is not a headword, a reading, tags and a definition; get the dictionary again.',

  // DICT.
  dictNoIndex: 'The .dict file needs the .index file of the same name; choose both together.',
  dictNoData: 'The .index file needs the .dict or .dict.dz file of the same name; choose both together.',
  dictNoPair: 'The .index and .dict files are not one pair of the same name; choose one pair.',
  dictBomb: 'The dictionary would unpack to far more than a dictionary holds; get it again.',
  dictDamaged: 'The packed dictionary (.dict.dz) is damaged or cut off; get it again.',
  dictLine:
    'Line {line} of the index is not a headword and two numbers parted by tabs; get the .index file again.',
  dictBeyond:
    'Line {line} of the index points behind the end of the data; get the .index and .dict files of one version.',

  // Markdown.
  noPage: 'The folder has no Markdown file of a term; choose the folder that they are in.',
  pageTooLong: 'The page is longer than {limit} characters; shorten it.',
  matterNotYaml: 'The front matter is not YAML ({reason}); correct it.',
  matterTooLong: 'The front matter is longer than {limit} characters; shorten it.',
  matterTooDeep: 'The front matter nests deeper than a glossary does; correct it.',
  matterNoFields: 'The front matter is no list of names and values; correct it.',

  // Quotations.
  noQuotations:
    'There are no quotations in it that can be read; choose a file of Warichu, Hypothes.is, Readwise or Web Annotations, or the "My Clippings.txt" of a Kindle.',
  severalQuotationFiles: 'There are several files in it; choose one of them.',
  quotationsVersion:
    'The file is no list of Warichu quotations: its "version" is not a whole number from 1; export it again.',
  quotationsNoList:
    'The file is no list of Warichu quotations: it has no list of "quotations"; export it again.',
  quotationNotJson: 'The quotation is left out: it is not JSON; correct or remove it.',
  quotationTooLarge:
    'The quotation is left out: it is longer than {limit} characters in the file; shorten it.',
  quotationNoObject:
    'The quotation is left out: it is no quotation but something else; correct or remove it.',
  quotationNoWords: 'The quotation is left out: it has no quoted words; fill them in or remove it.',
  quotationNotText: 'The quotation is left out: the field "{field}" is not of the right kind; correct it.',
  quotationNotNumber:
    'The quotation is left out: the field "{field}" is not a number that fits there; correct it.',
  quotationTooLong:
    'The quotation is left out: the field "{field}" is longer than {limit} characters; shorten it.',
  quotationTooMany:
    'The quotation is left out: the field "{field}" has more than {limit} values; remove some.',
  quotationLangUnknown:
    'The quotation is left out: the field "{field}" is not a language tag; write one such as "en" or "ja".',
  quotationUrlNotWeb:
    'The quotation is left out: the address in "{field}" does not begin with http:// or https://; correct or remove it.',
  quotationNotKnown:
    'The quotation is left out: the field "{field}" has a value that Warichu does not know; correct or remove it.',
  quotationIdUnknown: 'The quotation is left out: its "{field}" is not a UUID; export it again.',
  quotationTwice: 'The quotation stands in the file already and is taken once; nothing needs to be done.',
  quotationAddressLeft:
    'The address "{url}" does not begin with http:// or https:// and is left out; the quotation is taken without it.',
  quotationDateUnread:
    'The date "{date}" cannot be read, so today\'s is taken; write it such as "2024-03-05 18:30:00".',
  annotationReply:
    'The annotation is left out: it is a reply to another and quotes nothing; copy it by hand to keep it.',
  annotationNoQuote:
    'The annotation is left out: it is a note on a whole page and quotes nothing; copy it by hand to keep it.',
  clippingUnknown: 'The clipping is left out: its second line does not say what it is; correct or remove it.',
  clippingOtherLanguage:
    'The clipping is left out: its second line is in neither English nor Japanese; write it as a Kindle in one of the two does.',
  clippingEmpty: 'The clipping is left out: there are no words in it; correct or remove it.',
  clippingLimit:
    "The clipping is left out: the book's publisher allows no more clippings, so the Kindle kept no words; copy them from the book.",
  clippingBookmarks: 'Bookmarks quote nothing and are left out, {count} in all; nothing needs to be done.',
  clippingGrown:
    'The highlight was changed later and is taken as it stands in line {line}; nothing needs to be done.',
  clippingNoteAlone: 'The note "{note}" is left out: it stands at no highlight; copy it by hand to keep it.',
  clippingDateUnread:
    "The date of the clipping cannot be read, so today's is taken; nothing needs to be done.",

  // Templates of Markdown.
  templateTooLong: 'The template is longer than {limit} characters; shorten it.',
  templateTag:
    'Line {line} of the template opens double braces and does not close them; close them on the same line.',
  templateName: 'Line {line} of the template asks for "{name}", which is not there; use one of {names}.',
  templateGroup:
    'Line {line} of the template writes "{name}" as if it were a text; open it as a section with # before its name.',
  templateNested: 'Line {line} of the template opens the section "{name}" within itself; close it first.',
  templateStray:
    'Line {line} of the template closes the section "{name}", which is not open; remove that or open it before.',
  templateCrossed:
    'Line {line} of the template closes "{name}" while "{open}" of line {from} is open; close that one first.',
  templateOpen:
    'Line {line} of the template opens the section "{name}", which is never closed; close it with / before its name.',
} as const;

export type FormatMessageCode = keyof typeof FORMAT_MESSAGES;

/** What is particular to one case: what stands for the names in braces. */
export type FormatMessageValues = Readonly<Record<string, string | number>>;

/** Where in a file something is, by code, with names in braces as in the sentences. */
export const FORMAT_PLACES = {
  line: 'line {line}',
  entry: 'entry {entry}',
  concept: 'concept {concept}',
  row: '{name}, row {row}',
  indexLine: 'line {line} of the index',
  named: '{name}',
  further: 'further on',
} as const;

export type FormatPlaceCode = keyof typeof FORMAT_PLACES;

/** Where in a file something is. */
export interface FormatPlace {
  code: FormatPlaceCode;
  values: FormatMessageValues;
}

/** UTF-16 units of a value; names in damaged files may have any length. */
const LONGEST_VALUE = 300;

/** @returns the values, each short enough for a sentence, without line breaks */
export function shortenValues(values: FormatMessageValues): FormatMessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      const line = value.slice(0, 2 * LONGEST_VALUE).replaceAll(/[\s\p{Cc}]+/gu, ' ');
      return [
        name,
        line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1).toWellFormed()}…` : line,
      ];
    }),
  );
}

function fillIn(template: string, values: FormatMessageValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** @returns the sentence of a code with the values in it */
export function formatMessage(code: FormatMessageCode, values: FormatMessageValues): string {
  return fillIn(FORMAT_MESSAGES[code], values);
}

/** @returns a place in words: "line 12", "entry 3" */
export function formatPlace({ code, values }: FormatPlace): string {
  return fillIn(FORMAT_PLACES[code], values);
}
