import { join } from 'node:path';
import { paths } from './project-paths.ts';
import { runNode } from './run-process.ts';

export type BuildTarget = 'chrome' | 'firefox';

/** The folder that a target's production build is in. */
export function buildFolder(target: BuildTarget): string {
  return join(paths.output, `${target}-mv3`);
}

/**
 * Makes a production build.
 * @returns the exit code of WXT, which has told on the terminal what it made or what is wrong
 */
export function buildExtension(target: BuildTarget): Promise<number> {
  return runNode(paths.wxt, ['build', '--browser', target]);
}
