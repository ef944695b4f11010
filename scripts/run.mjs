// The one entry of every npm script. Plain JavaScript without a dependency, so that it runs on a machine that
// has only Node 20 and npm: it sets up what is missing and hands over to the Node that came with the
// dependencies, which runs the project's TypeScript as it is.
import { spawn } from 'node:child_process';
import { setUp } from './setup.mjs';

const COMMANDS = {
  start: 'scripts/commands/start.ts',
  test: 'scripts/commands/test.ts',
  build: 'scripts/commands/build.ts',
  dev: 'scripts/commands/dev.ts',
  zip: 'scripts/commands/zip.ts',
  pictures: 'scripts/commands/pictures.ts',
  bench: 'bench/bench.ts',
  eval: 'scripts/commands/eval.ts',
  warichu: 'cli/warichu.ts',
};

const [name, ...args] = process.argv.slice(2);
const file = COMMANDS[name];
if (file === undefined) {
  console.error(`Unknown command "${name ?? ''}": use one of ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

try {
  // The command line's standard output is for its answer alone.
  const { node, env } = setUp({ quiet: name === 'warichu' });
  const child = spawn(node, [file, ...args], { stdio: 'inherit', env });
  // Ctrl-C reaches the child by itself, and the child needs the time to close what it started.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => fail(error));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  fail(error);
}

function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
