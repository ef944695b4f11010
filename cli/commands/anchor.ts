import { articleText } from '../../utils/article/article.ts';
import { anchorQuotation } from '../../utils/quotes/anchor-quotation.ts';
import { preparePage } from '../../utils/quotes/page-text.ts';
import { Failure } from '../failure.ts';
import type { Output } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { readArticles } from '../read-articles.ts';
import { readSelectors } from '../read-selectors.ts';
import { USAGE } from '../usage.ts';

/**
 * Prints where saved quotations stand on a page, one JSON object a line: `{id, status, start, end, text, score}`, with
 * UTF-16 offsets in the page's text as `read` prints it.
 * @returns the exit status: 1 when one of the list is no quotation, with a line for each on standard error
 * @throws Failure of bad usage, or of a file that cannot be read
 */
export async function anchor(args: string[], output: Output): Promise<number> {
  const { positionals } = parseArguments(args, {}, USAGE.anchor);
  const [pagePath, quotesPath] = positionals;
  if (pagePath === undefined || quotesPath === undefined || positionals.length > 2) {
    throw new Failure(`A page and a list of quotations are needed; use: ${USAGE.anchor}`, 2);
  }
  const { selectors, problems } = await readSelectors(quotesPath);
  const [article] = await readArticles(pagePath, { url: null, lines: false });
  const text = articleText(article!.blocks);
  const page = preparePage(text);
  for (const { id, ...selector } of selectors) {
    const { status, start, end, score } = anchorQuotation(page, selector);
    const found = start === null || end === null ? null : text.slice(start, end);
    output.line(JSON.stringify({ id, status, start, end, text: found, score }));
  }
  for (const problem of problems) output.error(problem);
  return problems.length > 0 ? 1 : 0;
}
