import { paths } from '../project-paths.ts';
import { runNode } from '../run-process.ts';

process.exitCode = await runNode(paths.wxt, process.argv.slice(2));
