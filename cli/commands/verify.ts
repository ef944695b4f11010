import { articleText } from '../../utils/article/article.ts';
import { compareQuotation } from '../../utils/quotes/compare-quotation.ts';
import { Failure } from '../failure.ts';
import type { Output } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { readArticles } from '../read-articles.ts';
import { readText } from '../read-file.ts';
import { USAGE } from '../usage.ts';

/** Kana: a text that has some is Japanese, whatever its page says. */
const KANA = /[\u3041-\u30FF]/;

/**
 * Prints how a quotation compares with its source, as one JSON object: `{status, similarity, start, end, changes}`, with
 * UTF-16 offsets in the source's text as `read` prints it.
 * @returns the exit status
 * @throws Failure of bad usage, or of a file that cannot be read
 */
export async function verify(args: string[], output: Output): Promise<number> {
  const { positionals } = parseArguments(args, {}, USAGE.verify);
  const [quotePath, sourcePath] = positionals;
  if (quotePath === undefined || sourcePath === undefined || positionals.length > 2) {
    throw new Failure(`A quotation and its source are needed; use: ${USAGE.verify}`, 2);
  }
  const quote = (await readText(quotePath)).replaceAll(/\r\n?/g, '\n').trim();
  if (!/[\p{L}\p{N}]/u.test(quote)) {
    throw new Failure(`${quotePath}: there are no words in it; write the quotation into the file.`, 1);
  }
  const [article] = await readArticles(sourcePath, { url: null, lines: false });
  const { status, similarity, start, end, changes } = compareQuotation(
    quote,
    articleText(article!.blocks),
    KANA.test(quote) ? 'ja' : article!.lang,
  );
  output.line(JSON.stringify({ status, similarity, start, end, changes }));
  return 0;
}
