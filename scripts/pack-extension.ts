import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildTarget } from './build-extension.ts';
import { paths } from './project-paths.ts';
import { runNode } from './run-process.ts';

const { name, version } = JSON.parse(readFileSync(join(paths.root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

const zip = (kind: string) => join(paths.output, `${name}-${version}-${kind}.zip`);

/** What goes to the stores, as paths; the sources go to Firefox's alone. */
export const packages = { chrome: zip('chrome'), firefox: zip('firefox'), sources: zip('sources') };

/**
 * Builds for a store and packs it; for Firefox the sources too.
 * @returns the exit code of WXT, which has told on the terminal what it made or what is wrong
 */
export function packExtension(target: BuildTarget): Promise<number> {
  return runNode(paths.wxt, ['zip', '--browser', target]);
}
