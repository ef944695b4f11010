/**
 * `npm test`: every check of the project. What waits more than it works, or works with one core, goes on beside
 * something else. A later check runs even where an earlier one failed.
 */
import { join } from 'node:path';
import { installBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { lintPackage } from '../lint-package.ts';
import { packages, packExtension } from '../pack-extension.ts';
import { paths } from '../project-paths.ts';
import { rebuildSources } from '../rebuild-sources.ts';
import { runProcess } from '../run-process.ts';
import { runTests, type Tally } from '../run-tests.ts';

const CHECKED: Tally = { passed: 0, failed: 0 };
const BROKEN: Tally = { passed: 0, failed: 1 };

/** A step that is one check has nothing to count where it succeeds and one failure where it does not. */
async function check(code: Promise<number>): Promise<Tally> {
  return (await code) === 0 ? CHECKED : BROKEN;
}

interface Step {
  name: string;
  run: () => Promise<Tally>;
}

/** One after another; in each, lists of steps that go on side by side. */
const PHASES: Step[][][] = [
  [
    [
      { name: 'Types', run: () => check(runProcess('tsc', ['--noEmit'])) },
      {
        name: 'Lint and format',
        run: () => check(runProcess('biome', ['check', '--error-on-warnings', '.'])),
      },
    ],
    [{ name: 'Unit tests', run: () => runTests('unit', ['--project', 'unit']) }],
  ],
  [
    [
      { name: 'Build for Chromium', run: () => check(buildExtension('chrome')) },
      { name: 'Build and package for Firefox', run: () => check(packExtension('firefox')) },
      { name: 'Browsers', run: () => check(installBrowsers()) },
    ],
  ],
  [
    // Firefox takes the longest.
    [{ name: 'End-to-end tests in Firefox', run: () => inBrowser('firefox') }],
    [
      { name: 'End-to-end tests in Chromium', run: () => inBrowser('chromium') },
      { name: 'Rules of the store', run: () => check(lintPackage(packages.firefox)) },
      {
        name: 'Build from the packed sources',
        run: () => check(rebuildSources(packages.sources, packages.firefox)),
      },
    ],
  ],
];

/** One after the other: the system's packages are installed by one program at a time. */
async function installBrowsers(): Promise<number> {
  for (const kind of ['chromium', 'firefox'] as const) console.log((await installBrowser(kind)).path);
  return 0;
}

function inBrowser(kind: 'chromium' | 'firefox'): Promise<Tally> {
  return runTests(kind, ['--project', 'e2e', join('tests/e2e', `${kind}.test.ts`)]);
}

const total: Tally = { passed: 0, failed: 0 };
const failing: string[] = [];
for (const chains of PHASES) await Promise.all(chains.map(takeAll));

async function takeAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(step);
}

async function take({ name, run }: Step): Promise<void> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = await run().catch((error: Error) => {
    console.error(error.message);
    return BROKEN;
  });
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed > 0) failing.push(name);
  console.log(
    `── ${name}: ${tally.failed > 0 ? 'FAILED' : 'ok'} (${Math.round(performance.now() - start)} ms)`,
  );
}

console.log(`\nReports are in ${paths.reports}`);
if (failing.length > 0) console.log(`Failed: ${failing.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
