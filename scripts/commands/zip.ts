import { paths } from '../project-paths.ts';
import { runNode } from '../run-process.ts';

for (const target of ['chrome', 'firefox']) {
  process.exitCode = await runNode(paths.wxt, ['zip', '--browser', target]);
  if (process.exitCode !== 0) break;
}
