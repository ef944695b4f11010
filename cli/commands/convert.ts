import type { ColumnChoice } from '../../utils/formats/entry-columns.ts';
import type { GlossaryPart, PrintedPart } from '../../utils/formats/glossary-file.ts';
import { type GlossaryFormat, WRITTEN_NAMES, writtenFormat } from '../../utils/formats/glossary-format.ts';
import {
  isForQuotationsOnly,
  QUOTATION_FORMAT_NAMES,
  type QuotationFormat,
  quotationFormatByName,
} from '../../utils/quote-formats/quotation-format.ts';
import { Failure } from '../failure.ts';
import { glossaryParts } from '../glossary-parts.ts';
import type { Output } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseColumns } from '../parse-columns.ts';
import { describeEncoding, glossaryName, readGlossary } from '../read-glossaries.ts';
import { holdsQuotations, type ReadQuotations, readQuotations } from '../read-quotations.ts';
import { USAGE } from '../usage.ts';
import { replaceFiles, writeFolder } from '../write-files.ts';

const ALL_NAMES = `${WRITTEN_NAMES} for a glossary, ${QUOTATION_FORMAT_NAMES} for quotations`;

/**
 * Turns one file of a glossary or of quotations into another format: all of it or nothing, or what can be read with
 * `--skip`.
 * @returns the exit status: 1 when the input holds something that is or would be lost, one line for each
 * @throws Failure of bad usage, or of a file that cannot be read or written
 */
export async function convert(args: string[], output: Output): Promise<number> {
  const { values, positionals } = parseArguments(
    args,
    { skip: { type: 'boolean' }, columns: { type: 'string' } },
    USAGE.convert,
  );
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2) {
    throw new Failure(
      `Two files are needed, the first to read and the second to write; use: ${USAGE.convert}`,
      2,
    );
  }
  const glossaryFormat = writtenFormat(to);
  const quotationFormat = quotationFormatByName(to);
  if (glossaryFormat === null && quotationFormat === null) {
    throw new Failure(`${to}: no format goes by this name; let it end with ${ALL_NAMES}.`, 2);
  }
  const columns = values.columns === undefined ? undefined : parseColumns(values.columns);
  const parts = await glossaryParts(from);
  const conversion = { from, to, parts, skip: values.skip === true, output };
  if (holdsQuotations(parts)) {
    if (columns !== undefined) {
      throw new Failure(`${from}: these are quotations, whose columns are known; leave out --columns.`, 2);
    }
    return convertQuotations(conversion, quotationFormat);
  }
  return convertGlossary(conversion, isForQuotationsOnly(to) ? null : glossaryFormat, columns);
}

interface Conversion {
  from: string;
  to: string;
  parts: readonly GlossaryPart[];
  skip: boolean;
  output: Output;
}

async function convertGlossary(
  { from, to, parts, skip, output }: Conversion,
  format: GlossaryFormat | null,
  columns: ColumnChoice | undefined,
): Promise<number> {
  const glossary = await readGlossary(from, columns, parts);
  if (format === null) {
    throw new Failure(
      `${to}: a glossary cannot be written as quotations; let the name end with ${WRITTEN_NAMES}.`,
      2,
    );
  }
  const mayWrite = report({ from, to, skip, output }, glossary, glossary.problems.length);
  if (mayWrite) await write(to, format.print({ ...glossary, name: glossaryName(from, glossary) }));
  return glossary.problems.length > 0 ? 1 : 0;
}

async function convertQuotations(
  { from, to, parts, skip, output }: Conversion,
  format: QuotationFormat | null,
): Promise<number> {
  if (format === null) {
    throw new Failure(
      `${to}: quotations cannot be written as a glossary; let the name end with ${QUOTATION_FORMAT_NAMES}.`,
      2,
    );
  }
  const read = readQuotations(from, parts);
  // A bookmark, say, is told of, but nothing is missing without it.
  const lost = read.problems.filter(({ skipped }) => skipped).length;
  const mayWrite = report({ from, to, skip, output }, read, lost);
  if (mayWrite) await write(to, format.print(read.quotations, { lang: 'en', template: null }));
  return lost > 0 ? 1 : 0;
}

/** @returns whether the other file may be written, after everything was said that is wrong with the first */
function report(
  { from, to, skip, output }: Omit<Conversion, 'parts'>,
  read: Pick<ReadQuotations, 'guessed' | 'problems'>,
  lost: number,
): boolean {
  const encoding = describeEncoding(from, read);
  if (encoding !== null) output.error(encoding);
  for (const { where, message } of read.problems) output.error(`${from}: ${where}: ${message}`);
  if (lost === 0 || skip) return true;
  output.error(`${to}: nothing was written; correct ${from}, or leave that out with --skip.`);
  return false;
}

async function write(to: string, parts: readonly PrintedPart[]): Promise<void> {
  if (to.endsWith('/')) await writeFolder(to, parts);
  else if (parts.length === 1) await replaceFiles([{ path: to, content: parts[0]!.content }]);
  else {
    const stem = to.replace(/\.[^./]*$/, '');
    await replaceFiles(parts.map(({ path, content }) => ({ path: stem + path, content })));
  }
}
