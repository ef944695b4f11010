/** `npm run zip`: the packages for both stores, the one for Firefox with its sources, and what the stores will check. */

import { lintPackage } from '../lint-package.ts';
import { packages, packExtension } from '../pack-extension.ts';
import { rebuildSources } from '../rebuild-sources.ts';

const steps = [
  () => packExtension('chrome'),
  () => packExtension('firefox'),
  () => lintPackage(packages.firefox),
  () => rebuildSources(packages.sources, packages.firefox),
];
for (const step of steps) {
  process.exitCode = await step();
  if (process.exitCode !== 0) break;
}
if (process.exitCode === 0) console.log(Object.values(packages).join('\n'));
