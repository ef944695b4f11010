import type { FormatMessageCode, FormatMessageValues } from '../formats/format-messages.ts';
import type { QuotationProblem, QuotationProblemCode } from '../quotes/quotation-schema.ts';

const CODES: Readonly<Record<QuotationProblemCode, FormatMessageCode>> = {
  noObject: 'quotationNoObject',
  wordsMissing: 'quotationNoWords',
  notText: 'quotationNotText',
  notNumber: 'quotationNotNumber',
  tooLong: 'quotationTooLong',
  tooMany: 'quotationTooMany',
  langUnknown: 'quotationLangUnknown',
  urlNotWeb: 'quotationUrlNotWeb',
  notKnown: 'quotationNotKnown',
  idUnknown: 'quotationIdUnknown',
};

/** @returns why a quotation of a file is left out: which sentence, and what stands in it */
export function quotationProblem({ path, code, limit }: QuotationProblem): {
  code: FormatMessageCode;
  values: FormatMessageValues;
} {
  const field = path.filter((part) => typeof part === 'string').join('.');
  if (field === '') return { code: 'quotationNoObject', values: {} };
  return { code: CODES[code], values: { field, ...(limit !== undefined && { limit }) } };
}
