import type { EntryProblem, EntryProblemCode } from '../terms/entry-schema.ts';
import type { FormatMessageCode, FormatMessageValues } from './format-messages.ts';

const CODES: Readonly<Record<EntryProblemCode, FormatMessageCode>> = {
  notText: 'entryNotText',
  termMissing: 'entryTermMissing',
  tooLong: 'entryTooLong',
  tooMany: 'entryTooMany',
  langUnknown: 'entryLangUnknown',
  urlMissing: 'entryUrlMissing',
  urlNotWeb: 'entryUrlNotWeb',
  siteUnknown: 'entrySiteUnknown',
};

/** @returns why an entry of a file is left out: which sentence, and what stands in it */
export function entryProblem({ path, code, limit }: EntryProblem): {
  code: FormatMessageCode;
  values: FormatMessageValues;
} {
  const [field] = path;
  if (field === undefined) return { code: 'entryNoObject', values: {} };
  return { code: CODES[code], values: { field, ...(limit !== undefined && { limit }) } };
}
