import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';

/**
 * Makes the checkout ready: dependencies as the lockfile says, and the types that WXT writes. Does nothing
 * where nothing is missing.
 * @param {{quiet: boolean}} options `quiet`: nothing on standard output; what fails is told on standard error
 * @returns {{node: string, env: Record<string, string | undefined>}} the Node to run TypeScript with, and the
 *   environment in which the dependencies' own commands are found first
 * @throws {Error} one sentence that says what failed and what to do
 */
export function setUp({ quiet }) {
  process.chdir(ROOT);
  if (!installed()) {
    if (!quiet) console.log('Installing dependencies (npm ci) …');
    const npm = process.env.npm_execpath;
    const asScript = npm !== undefined && /\.[cm]?js$/.test(npm);
    run(
      asScript ? process.execPath : 'npm',
      [...(asScript ? [npm] : []), 'ci', '--no-audit', '--no-fund'],
      process.env,
      quiet,
      'npm could not install the dependencies: check the network and run "npm ci" to see why.',
    );
  }
  const node = findNode();
  const env = { ...process.env, PATH: join(ROOT, 'node_modules', '.bin') + delimiter + process.env.PATH };
  if (!prepared()) {
    run(
      node,
      ['node_modules/wxt/bin/wxt.mjs', 'prepare'],
      env,
      true,
      'WXT could not prepare its types: run "npx wxt prepare" to see why.',
    );
  }
  return { node, env };
}

/** Compares contents, not times: a checkout gives every file a new time. */
function installed() {
  const hidden = join('node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function prepared() {
  if (!existsSync('.wxt/tsconfig.json')) return false;
  const locales = readdirSync('locales').map((name) => join('locales', name));
  const written = statSync('.wxt/tsconfig.json').mtimeMs;
  return ['wxt.config.ts', ...locales].every((path) => statSync(path).mtimeMs <= written);
}

function findNode() {
  const own = join(ROOT, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  // The first version that runs TypeScript without a flag.
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old and the one among the dependencies was not installed ` +
      '(are install scripts switched off?): install Node 24, or allow the script of the package "node" and run "npm ci".',
  );
}

function run(command, args, env, quiet, sentence) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    env,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: WINDOWS && command === 'npm',
  });
  if (status === 0) return;
  const told = [stdout, stderr].filter(Boolean).join('\n').trim();
  throw new Error([told, error?.message, sentence].filter(Boolean).join('\n'));
}
