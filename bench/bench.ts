/** `npm run bench`: what the extension costs, in parts: the index by itself, dictionaries in it, pages it reads. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installBrowser } from '../scripts/browsers/install-browser.ts';
import { buildExtension } from '../scripts/build-extension.ts';
import { parseOptions } from '../scripts/parse-options.ts';
import { paths } from '../scripts/project-paths.ts';
import { quit } from '../scripts/quit.ts';
import { serveFiles } from '../tests/harness/serve-files.ts';
import { formatDictionaries } from './format-dictionaries.ts';
import { formatIndex } from './format-index.ts';
import { formatReport } from './format-report.ts';
import { formatSearch } from './format-search.ts';
import { madeQuotations } from './made-quotations.ts';
import { measureDictionaries } from './measure-dictionaries.ts';
import { measureIndex } from './measure-index.ts';
import { measurePages } from './measure-pages.ts';

import { formatQuotations, measureQuotations } from './measure-quotations.ts';

import { measureSearch } from './measure-search.ts';
import { measureSearchInBrowser } from './measure-search-in-browser.ts';
import { typedQueries } from './typed-queries.ts';

import { readNouns } from './word-net.ts';
import { writeFigures } from './write-figures.ts';

const options = parseOptions(
  'npm run bench -- [--repetitions NUMBER] [--only index|quotations|dictionaries|search|pages] [--built] [--document]',
  {
    repetitions: { type: 'string', default: '5' },
    /** One part alone. */
    only: { type: 'string', default: '' },
    /** The build that is there already is measured. */
    built: { type: 'boolean', default: false },
    /** The figures are written into docs/benchmarks.md as well. */
    document: { type: 'boolean', default: false },
  },
);
const repetitions = Math.max(1, Number.parseInt(options.repetitions, 10) || 5);

interface Part {
  /** What its figures stand behind in docs/benchmarks.md. */
  figures: string;
  needsBrowser: boolean;
  /** @returns the figures, and the same as text */
  run: () => Promise<{ data: unknown; text: string }>;
}

const SEARCH_SIZES = [20_000, 100_000];
/** With more quotations the library that is measured beside takes minutes. */
const MOST_OF_LIBRARY = 50_000;

const server = await serveFiles(paths.demo);
const nouns = readNouns();

const PARTS: Readonly<Record<string, Part>> = {
  index: {
    figures: 'index figures',
    needsBrowser: false,
    run: async () => {
      const data = measureIndex(console.log);
      return { data, text: formatIndex(data).join('\n') };
    },
  },
  quotations: {
    figures: 'quotation figures',
    needsBrowser: false,
    run: async () => {
      const data = measureQuotations(console.log);
      return { data, text: formatQuotations(data).join('\n') };
    },
  },
  dictionaries: {
    figures: 'dictionary figures',
    needsBrowser: true,
    run: async () => {
      const data = await measureDictionaries(server, nouns, repetitions);
      return { data, text: formatDictionaries(data).join('\n') };
    },
  },
  search: {
    figures: 'search figures',
    needsBrowser: true,
    run: async () => {
      const rows = SEARCH_SIZES.map((size) => {
        console.log(`search, ${size} quotations …`);
        const quotations = madeQuotations(size, nouns);
        return measureSearch(quotations, typedQueries(quotations, 4), size < MOST_OF_LIBRARY);
      });
      console.log('search in the browser …');
      const quotations = madeQuotations(SEARCH_SIZES.at(-1)!, nouns);
      const browser = await measureSearchInBrowser(
        server,
        quotations,
        typedQueries(quotations, 5),
        repetitions,
      );
      return { data: { rows, browser }, text: formatSearch(rows, browser).join('\n') };
    },
  },
  pages: {
    figures: 'figures',
    needsBrowser: true,
    run: async () => {
      const data = await measurePages(server, nouns, repetitions, console.log);
      return { data, text: formatReport(data) };
    },
  },
};

const names = options.only === '' ? Object.keys(PARTS) : [options.only];
const chosen = names.map((name) => {
  const part = PARTS[name];
  if (part !== undefined) return { name, part };
  return quit(new Error(`There is no part "${name}": --only takes ${Object.keys(PARTS).join(', ')}.`));
});
if (chosen.some(({ part }) => part.needsBrowser)) {
  await installBrowser('chromium').catch(quit);
  if (!options.built && (await buildExtension('chrome')) !== 0) process.exit(1);
}
const all: Record<string, unknown> = {};
for (const { name, part } of chosen) {
  const { data, text } = await part.run();
  all[name] = data;
  console.log(`\n${text}\n`);
  if (options.document) await writeFigures(join(paths.root, 'docs/benchmarks.md'), part.figures, text);
}
await server.close();
await mkdir(paths.reports, { recursive: true });
const file = join(paths.reports, 'bench.json');
await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
console.log(file);
