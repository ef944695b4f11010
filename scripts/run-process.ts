import { spawn } from 'node:child_process';
import { paths } from './project-paths.ts';

/**
 * Runs a program in the project's folder, its output going straight to the terminal.
 * @param limit milliseconds after which it is ended; without it there is no limit
 * @returns the exit code; 1 where the program could not be started or was ended
 */
export function runProcess(command: string, args: string[], limit?: number): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: paths.root, stdio: 'inherit', timeout: limit });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** As `runProcess`, for a script that Node itself runs. */
export function runNode(script: string, args: string[] = [], limit?: number): Promise<number> {
  return runProcess(process.execPath, [script, ...args], limit);
}
