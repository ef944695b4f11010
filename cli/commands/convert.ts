import { rename, rm, writeFile } from 'node:fs/promises';
import { FORMAT_EXTENSIONS, formatByName } from '../../utils/formats/detect-format.ts';
import { Failure } from '../failure.ts';
import type { Output } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { glossaryName, readGlossary } from '../read-glossaries.ts';

export const CONVERT_USAGE = 'convert IN OUT';

/**
 * Turns one glossary file into another format, all of it or nothing.
 * @returns the exit status: 1 when the input holds something that would be lost, one line for each
 * @throws Failure of bad usage, or of a file that cannot be read or written
 */
export async function convert(args: string[], output: Output): Promise<number> {
  const { positionals } = parseArguments(args, {}, CONVERT_USAGE);
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2) {
    throw new Failure(
      `Two files are needed, the first to read and the second to write; use: ${CONVERT_USAGE}`,
      2,
    );
  }
  const format = formatByName(to);
  if (format === null) {
    throw new Failure(
      `${to}: no format goes by this name; let it end with ${FORMAT_EXTENSIONS.join(' or ')}.`,
      2,
    );
  }
  const glossary = await readGlossary(from);
  for (const { where, message } of glossary.problems) output.error(`${from}: ${where}: ${message}`);
  if (glossary.problems.length > 0) {
    output.error(`${to}: nothing was written; correct ${from} and try again.`);
    return 1;
  }
  await replaceFile(to, format.print({ ...glossary, name: glossaryName(from, glossary) }));
  return 0;
}

/** Writes beside the file first, so that a full disk leaves the old one as it was. */
async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Failure(`${path}: it cannot be written (${(error as Error).message}); check the directory.`, 1);
  }
}
