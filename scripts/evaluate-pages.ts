import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { articleText } from '../utils/article/article.ts';
import { isReadable } from '../utils/article/is-readable.ts';
import { readDocument } from '../utils/article/read-document.ts';

/**
 * Reads every saved page of a folder and prints how many were read, what was found in them and what went wrong: an
 * error, or a page that is not the same after it was read.
 * @returns the number of pages with which something went wrong
 */
export async function evaluatePages(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const sum = { readable: 0, titled: 0, byline: 0, dated: 0, blocks: 0, characters: 0 };
  const problems: string[] = [];
  const times: number[] = [];
  for (const name of names) {
    // Without scripts and quietly: what jsdom makes of a page's style sheets is not our matter.
    const dom = new JSDOM(await readFile(join(folder, name)), {
      url: `https://pages.example/${name}`,
      virtualConsole: new VirtualConsole(),
    });
    const { document } = dom.window;
    const before = dom.serialize();
    const begun = performance.now();
    try {
      if (isReadable(document)) sum.readable++;
      const article = readDocument(document);
      times.push(performance.now() - begun);
      if (article.blocks.length === 0) problems.push(`${name}: nothing was read`);
      if (article.title !== '') sum.titled++;
      if (article.byline !== null) sum.byline++;
      if (article.published !== null) sum.dated++;
      sum.blocks += article.blocks.length;
      sum.characters += articleText(article.blocks).length;
    } catch (error) {
      problems.push(`${name}: ${error}`);
    }
    if (dom.serialize() !== before) problems.push(`${name}: the page was changed`);
    dom.window.close();
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
  console.log(
    `${names.length} pages, ${sum.readable} of them look like articles, ${problems.length} problems`,
  );
  console.log(`with title ${sum.titled}, byline ${sum.byline}, date ${sum.dated}`);
  console.log(`${sum.blocks} blocks, ${sum.characters} characters`);
  console.log(`time a page (jsdom, with Readability): median ${at(0.5)} ms, longest ${at(1)} ms`);
  for (const problem of problems) console.log(problem);
  return problems.length;
}
