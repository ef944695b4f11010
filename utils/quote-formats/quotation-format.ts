import type { PrintedPart } from '../formats/glossary-file.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import * as bibtex from './bibtex.ts';
import * as cslJson from './csl-json.ts';
import * as html from './html.ts';
import * as markdown from './markdown.ts';
import type { PrintOptions } from './quotation-file.ts';
import * as readwise from './readwise-csv.ts';
import * as warichuJson from './warichu-json.ts';
import * as webAnnotation from './web-annotation.ts';

/** One format that quotations are written in. */
export interface QuotationFormat {
  id: string;
  /** As the name of its file ends; "/" is a folder. */
  extension: string;
  /**
   * @returns the files to write; the path of one that is not in a folder is its extension
   * @throws FormatError when something is wrong with the template
   */
  print(quotations: readonly SavedQuotation[], options: PrintOptions): PrintedPart[];
}

function oneFile(
  id: string,
  extension: string,
  print: (quotations: readonly SavedQuotation[], options: PrintOptions) => string,
): QuotationFormat {
  return {
    id,
    extension,
    print: (quotations, options) => [{ path: extension, content: print(quotations, options) }],
  };
}

/** Every format that can be written; of two whose extensions fit a name the first is meant. */
export const QUOTATION_FORMATS: readonly QuotationFormat[] = [
  oneFile('csl-json', '.csl.json', cslJson.print),
  oneFile('warichu-json', '.json', warichuJson.print),
  oneFile('web-annotation', '.jsonld', webAnnotation.print),
  oneFile('readwise-csv', '.csv', readwise.print),
  oneFile('bibtex', '.bib', bibtex.print),
  oneFile('html', '.html', html.print),
  oneFile('markdown', '.md', markdown.print),
  { id: 'markdown-pages', extension: '/', print: markdown.printPages },
];

/** @returns the format that the name of a file, or of a folder with "/" at its end, stands for, or null */
export function quotationFormatByName(name: string): QuotationFormat | null {
  const folded = name.toLowerCase();
  return QUOTATION_FORMATS.find(({ extension }) => folded.endsWith(extension)) ?? null;
}

/** @returns whether a name stands for a format that no glossary is written in */
export function isForQuotationsOnly(name: string): boolean {
  return /\.(?:csl\.json|bib|html|md)$/i.test(name);
}

/** The endings of all formats, for a sentence that lists them. */
export const QUOTATION_FORMAT_NAMES = new Intl.ListFormat('en', { type: 'disjunction' }).format([
  ...QUOTATION_FORMATS.map(({ extension }) => extension).filter((extension) => extension !== '/'),
  '/ (a folder of Markdown files)',
]);
