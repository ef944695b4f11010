import type { PrintedPart } from '../../utils/formats/glossary-file.ts';
import { FORMAT_NAMES, formatByName } from '../../utils/formats/glossary-format.ts';
import { Failure } from '../failure.ts';
import type { Output } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseColumns } from '../parse-columns.ts';
import { describeEncoding, glossaryName, readGlossary } from '../read-glossaries.ts';
import { replaceFiles, writeFolder } from '../write-files.ts';

export const CONVERT_USAGE = 'convert IN OUT [--columns COLUMN,…] [--skip]';

/**
 * Turns one glossary file into another format: all of it or nothing, or what can be read with `--skip`.
 * @returns the exit status: 1 when the input holds something that is or would be lost, one line for each
 * @throws Failure of bad usage, or of a file that cannot be read or written
 */
export async function convert(args: string[], output: Output): Promise<number> {
  const { values, positionals } = parseArguments(
    args,
    { skip: { type: 'boolean' }, columns: { type: 'string' } },
    CONVERT_USAGE,
  );
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2) {
    throw new Failure(
      `Two files are needed, the first to read and the second to write; use: ${CONVERT_USAGE}`,
      2,
    );
  }
  const format = formatByName(to);
  if (format === null) {
    throw new Failure(`${to}: no format goes by this name; let it end with ${FORMAT_NAMES}.`, 2);
  }
  const columns = values.columns === undefined ? undefined : parseColumns(values.columns);
  const glossary = await readGlossary(from, columns);
  const encoding = describeEncoding(from, glossary);
  if (encoding !== null) output.error(encoding);
  for (const { where, message } of glossary.problems) output.error(`${from}: ${where}: ${message}`);
  if (glossary.problems.length > 0 && values.skip !== true) {
    output.error(`${to}: nothing was written; correct ${from}, or leave that out with --skip.`);
    return 1;
  }
  await write(to, format.print({ ...glossary, name: glossaryName(from, glossary) }));
  return glossary.problems.length > 0 ? 1 : 0;
}

async function write(to: string, parts: readonly PrintedPart[]): Promise<void> {
  if (to.endsWith('/')) await writeFolder(to, parts);
  else if (parts.length === 1) await replaceFiles([{ path: to, content: parts[0]!.content }]);
  else {
    const stem = to.replace(/\.[^./]*$/, '');
    await replaceFiles(parts.map(({ path, content }) => ({ path: stem + path, content })));
  }
}
