/** Makes files of quotations for the tests of reading them. */
import { strToU8 } from 'fflate';
import { FormatError } from '../formats/format-error.ts';
import type { FormatMessageCode } from '../formats/format-messages.ts';
import type { GlossaryPart } from '../formats/glossary-file.ts';
import { openQuotations } from './open-quotations.ts';
import { finishQuotations, type ParsedQuotations } from './quotation-file.ts';

/** When quotations were saved whose file does not say it. */
export const NOW = Date.UTC(2026, 0, 1);

export function part(content: string | Uint8Array, path = 'x.txt'): GlossaryPart {
  const bytes = new Uint8Array(typeof content === 'string' ? strToU8(content) : content);
  return { path, size: bytes.length, read: () => bytes };
}

/** @returns what is read */
export function read(content: string | Uint8Array, path?: string): ParsedQuotations {
  return finishQuotations(openQuotations([part(content, path)], { now: NOW }).parsing);
}

/** @returns what is read, or the code with which it is refused; every sentence is one */
export function tryReading(
  content: string | Uint8Array,
  path?: string,
): ParsedQuotations | FormatMessageCode {
  const checkSentence = (message: string) => {
    if (!/^[^\n\p{Cc}]{1,900}\.$/u.test(message)) throw new Error(`No sentence: ${message}`);
  };
  try {
    const result = read(content, path);
    for (const { message } of result.problems) checkSentence(message);
    return result;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    checkSentence(error.message);
    return error.code;
  }
}

/** @returns what is told of, by code */
export const codes = ({ problems }: ParsedQuotations) => problems.map(({ code }) => code);
