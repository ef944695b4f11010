import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from './project-paths.ts';
import { runNode } from './run-process.ts';

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Runs Vitest.
 * @param name of the report, left as JSON in `.warichu/test`
 * @param args for Vitest, which tests to run
 * @returns the tests' numbers; a file that could not be loaded, or a run that broke off, is one failure more
 */
export async function runTests(name: string, args: string[]): Promise<Tally> {
  const report = join(paths.reports, 'test', `${name}.json`);
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(paths.vitest, ['run', ...reporters, ...args]);
  const { numPassedTests, numFailedTests } = await readReport(report);
  return {
    passed: numPassedTests,
    failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests,
  };
}

async function readReport(path: string): Promise<{ numPassedTests: number; numFailedTests: number }> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
