/** `npm test`: every check of the project, one after another; a later one runs even where an earlier one failed. */
import { join } from 'node:path';
import { installBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { paths } from '../project-paths.ts';
import { runProcess } from '../run-process.ts';
import { runTests, type Tally } from '../run-tests.ts';

const CHECKED: Tally = { passed: 0, failed: 0 };
const BROKEN: Tally = { passed: 0, failed: 1 };

/** A step that is one check has nothing to count where it succeeds and one failure where it does not. */
async function check(code: Promise<number>): Promise<Tally> {
  return (await code) === 0 ? CHECKED : BROKEN;
}

const STEPS: [name: string, run: () => Promise<Tally>][] = [
  ['Types', () => check(runProcess('tsc', ['--noEmit']))],
  ['Lint and format', () => check(runProcess('biome', ['check', '--error-on-warnings', '.']))],
  ['Unit tests', () => runTests('unit', ['--project', 'unit'])],
  ['Build for Chromium', () => check(buildExtension('chrome'))],
  ['Build for Firefox', () => check(buildExtension('firefox'))],
  ['End-to-end tests in Chromium', () => inBrowser('chromium')],
  ['End-to-end tests in Firefox', () => inBrowser('firefox')],
];

async function inBrowser(kind: 'chromium' | 'firefox'): Promise<Tally> {
  const { path } = await installBrowser(kind);
  console.log(path);
  return runTests(kind, ['--project', 'e2e', join('tests/e2e', `${kind}.test.ts`)]);
}

const total: Tally = { passed: 0, failed: 0 };
const failing: string[] = [];
for (const [name, run] of STEPS) {
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
