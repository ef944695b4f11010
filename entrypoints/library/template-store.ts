import { browser } from 'wxt/browser';
import type { Templates } from '../../components/quotations/QuotationExport.tsx';

const KEY = 'quotationTemplates';
/** As `utils/quote-formats/markdown-template.ts` has it; what is longer was not written by hand. */
const LONGEST = 100_000;

const textOrNull = (value: unknown) => (typeof value === 'string' && value.length <= LONGEST ? value : null);

/** @returns the templates that the reader has edited */
export async function readTemplates(): Promise<Templates> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const { list, page } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return { list: textOrNull(list), page: textOrNull(page) };
}

/** Keeps the templates for the next export. */
export function writeTemplates(templates: Templates): Promise<void> {
  return browser.storage.local.set({ [KEY]: templates });
}
