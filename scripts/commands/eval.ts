/**
 * `npm run eval [FOLDER]`: reads saved pages as the extension does and tells what came of them. The corpora are
 * kept beside the project, not in it, since their licences do not allow to pass them on.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension } from '../build-extension.ts';
import { evaluateAbbreviations } from '../evaluate-abbreviations.ts';
import { evaluateDefinitions } from '../evaluate-definitions.ts';
import { evaluateDictionaries } from '../evaluate-dictionaries.ts';
import { evaluateInBrowser } from '../evaluate-in-browser.ts';
import { evaluateJargon } from '../evaluate-jargon.ts';
import { evaluatePages } from '../evaluate-pages.ts';
import { evaluateQuotes } from '../evaluate-quotes.ts';
import { evaluateTerms } from '../evaluate-terms.ts';

const folder = resolve(process.argv[2] ?? '../shared/corpora');
const pages = join(folder, 'pages');
if (existsSync(pages)) {
  let problems = existsSync(join(folder, 'links')) ? await evaluateTerms(folder) : 0;
  problems += await evaluateDefinitions(folder);
  problems += await evaluateAbbreviations(folder);
  problems += await evaluateJargon(folder);
  problems += await evaluateQuotes(folder);
  problems += await evaluatePages(pages);
  for (const name of ['chromium', 'firefox'] as const) {
    if ((await buildExtension(name === 'chromium' ? 'chrome' : 'firefox')) !== 0) problems++;
    else {
      problems += await evaluateInBrowser(name, pages);
      problems += await evaluateDictionaries(name, folder);
    }
  }
  process.exitCode = problems > 0 ? 1 : 0;
} else {
  console.error(`There are no pages in ${folder}: give the folder of the corpora, one that holds "pages".`);
  process.exitCode = 1;
}
