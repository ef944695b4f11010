import { annotate } from '../../utils/annotate.ts';
import { compileIndex } from '../../utils/terms/term-index.ts';
import { describeDocument } from '../describe-document.ts';
import { Failure } from '../failure.ts';
import type { Output } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { readArticles } from '../read-articles.ts';
import { describeEncoding, glossaryName, numberEntries, readGlossary } from '../read-glossaries.ts';
import { USAGE } from '../usage.ts';

/**
 * Prints what is found in documents, one JSON object a line.
 * @returns the exit status: 1 when something could not be read, with a line for each on standard error
 * @throws Failure of bad usage, before anything is read
 */
export async function read(args: string[], output: Output): Promise<number> {
  const { values, positionals: files } = parseArguments(
    args,
    {
      url: { type: 'string' },
      glossary: { type: 'string', multiple: true },
      lines: { type: 'boolean' },
    },
    USAGE.read,
  );
  if (files.length === 0) throw new Failure(`There is no file to read; use: ${USAGE.read}`, 2);
  const url = values.url ?? null;
  if (url !== null && !URL.canParse(url)) {
    throw new Failure(
      `--url ${url}: this is not an address; write it in full, such as https://example.com/`,
      2,
    );
  }

  let status = 0;
  /** Runs what reads one file; when it cannot, says so and goes on to the next. */
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      output.error(error.message);
      status = error.status;
    }
  };

  const glossaries: Parameters<typeof numberEntries>[0][number][] = [];
  for (const path of values.glossary ?? []) {
    await attempt(async () => {
      const glossary = await readGlossary(path);
      const encoding = describeEncoding(path, glossary);
      if (encoding !== null) output.error(encoding);
      for (const { where, message, skipped } of glossary.problems) {
        output.error(`${path}: ${where}: ${message}`);
        if (skipped) status = 1;
      }
      glossaries.push({ name: glossaryName(path, glossary), entries: glossary.entries });
    });
  }
  const entries = numberEntries(glossaries);
  const index = compileIndex(entries.values());
  for (const file of files) {
    await attempt(async () => {
      for (const article of await readArticles(file, { url, lines: values.lines === true })) {
        output.line(JSON.stringify(describeDocument(file, article, annotate(article, index), entries)));
      }
    });
  }
  return status;
}
