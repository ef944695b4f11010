/**
 * `npm run eval -- [FOLDER] [--only PART]`: reads saved pages as the extension does and tells what came of them. The
 * corpora are kept beside the project, not in it, since their licences do not allow to pass them on.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../build-extension.ts';
import { evaluateAbbreviations } from '../evaluate-abbreviations.ts';
import { evaluateAnchoring } from '../evaluate-anchoring.ts';
import { evaluateDefinitions } from '../evaluate-definitions.ts';
import { evaluateDictionaries } from '../evaluate-dictionaries.ts';
import { evaluateInBrowser } from '../evaluate-in-browser.ts';
import { evaluateJargon } from '../evaluate-jargon.ts';
import { evaluateJudgedJargon } from '../evaluate-judged-jargon.ts';
import { evaluatePages } from '../evaluate-pages.ts';
import { evaluateQuotes } from '../evaluate-quotes.ts';
import { evaluateSenses } from '../evaluate-senses.ts';
import { evaluateTerms } from '../evaluate-terms.ts';

const USAGE = 'npm run eval -- [FOLDER] [--only PART]';

/** Each takes the folder of the corpora and gives the number of targets that are not reached. */
const PARTS: Readonly<Record<string, (folder: string) => number | Promise<number>>> = {
  terms: (folder) => (existsSync(join(folder, 'links')) ? evaluateTerms(folder) : 0),
  definitions: evaluateDefinitions,
  abbreviations: evaluateAbbreviations,
  jargon: async (folder) => (await evaluateJargon(folder)) + (await evaluateJudgedJargon(folder)),
  senses: evaluateSenses,
  anchoring: evaluateAnchoring,
  quotes: evaluateQuotes,
  pages: (folder) => evaluatePages(join(folder, 'pages')),
  browsers: evaluateInBrowsers,
};

process.exitCode = await evaluate();

async function evaluate(): Promise<number> {
  const { positionals, only } = options();
  const names = only === undefined ? Object.keys(PARTS) : [only];
  if (positionals.length > 1 || names.some((name) => !Object.hasOwn(PARTS, name))) {
    console.error(`Use: ${USAGE}; the parts are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const folder = resolve(positionals[0] ?? '../shared/corpora');
  if (!existsSync(join(folder, 'pages'))) {
    console.error(`There are no pages in ${folder}: give the folder of the corpora, one that holds "pages".`);
    return 1;
  }
  let problems = 0;
  for (const name of names) problems += await PARTS[name]!(folder);
  return problems > 0 ? 1 : 0;
}

function options(): { positionals: string[]; only: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { only: { type: 'string' } },
    });
    return { positionals, only: values.only };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUse: ${USAGE}`);
    process.exit(2);
  }
}

async function evaluateInBrowsers(folder: string): Promise<number> {
  let problems = 0;
  for (const name of ['chromium', 'firefox'] as const) {
    if ((await buildExtension(name === 'chromium' ? 'chrome' : 'firefox')) !== 0) problems++;
    else {
      problems += await evaluateInBrowser(name, join(folder, 'pages'));
      problems += await evaluateDictionaries(name, folder);
    }
  }
  return problems;
}
