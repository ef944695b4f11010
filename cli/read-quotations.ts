import { decodeText, type TextEncoding } from '../utils/formats/decode-text.ts';
import { FormatError } from '../utils/formats/format-error.ts';
import type { GlossaryPart } from '../utils/formats/glossary-file.ts';
import { isZip, readZip } from '../utils/formats/read-zip.ts';
import { openQuotations, recogniseQuotations } from '../utils/quote-formats/open-quotations.ts';
import { finishQuotations, type ParsedQuotations } from '../utils/quote-formats/quotation-file.ts';
import { Failure } from './failure.ts';

export interface ReadQuotations extends ParsedQuotations {
  /** The encoding that the text was taken to be in where it is another than the usual UTF-8. */
  guessed: Exclude<TextEncoding, 'utf-8'> | null;
}

/**
 * @param parts what a file or a folder holds
 * @returns whether it is a file of quotations, as far as its content tells; what cannot be read is none
 */
export function holdsQuotations(parts: readonly GlossaryPart[]): boolean {
  if (parts.length !== 1) return false;
  try {
    const bytes = parts[0]!.read();
    if (isZip(bytes)) return holdsPacked(readZip(bytes));
    return recogniseQuotations(decodeText(bytes).text) !== null;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

/** An archive in an archive is neither glossary nor quotations. */
function holdsPacked(parts: readonly GlossaryPart[]): boolean {
  return parts.length === 1 && !isZip(parts[0]!.read()) && holdsQuotations(parts);
}

/**
 * @param path for what is said of it
 * @throws Failure that names the file when it cannot be read as a whole
 */
export function readQuotations(path: string, parts: readonly GlossaryPart[]): ReadQuotations {
  try {
    const { parsing, encoding } = openQuotations(parts, { now: Date.now() });
    return { ...finishQuotations(parsing), guessed: encoding === 'utf-8' ? null : encoding };
  } catch (error) {
    if (error instanceof FormatError) throw new Failure(`${path}: ${error.message}`, 1);
    throw error;
  }
}
