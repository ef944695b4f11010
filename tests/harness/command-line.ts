import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runCommand } from '../../cli/run-command.ts';

const CLI = join(import.meta.dirname, '../../cli/warichu.ts');

/** What has come of a command. */
export interface Run {
  status: number | null;
  /** The lines of standard output. */
  lines: string[];
  /** The lines of standard error. */
  errors: string[];
}

/** Has the tests of a file run in a folder of their own with these files in it, which is the current directory. */
export function inFolderOf(files: Readonly<Record<string, string | Uint8Array>>): void {
  const before = process.cwd();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warichu-cli-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    process.chdir(folder);
  });
  afterAll(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true });
  });
}

/** Runs a command in this process: starting one takes far longer than most commands. */
export async function warichu(...args: string[]): Promise<Run> {
  let [out, err] = ['', ''];
  const status = await runCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, lines: linesOf(out), errors: linesOf(err) };
}

/**
 * Runs a command as people do, in a process of its own.
 * @param linesWanted after how many lines standard output is closed, as `head` does; without it all are read
 */
export function startWarichu(args: readonly string[], linesWanted = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args]);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      if (linesOf(out).length >= linesWanted) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, lines: linesOf(out), errors: linesOf(err) }));
  });
}

/** Every line ends with a break: what follows the last one would be no line. */
const linesOf = (text: string) => text.split('\n').slice(0, -1);
