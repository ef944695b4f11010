import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

interface Message {
  code: string;
  message: string;
  file?: string | null;
  line?: number | null;
}

interface Report {
  errors: Message[];
  warnings: Message[];
}

/**
 * Has Mozilla's linter, the one that the store runs, read a package for Firefox, and tells on the terminal what it says.
 * @param path of the zip file or of the build's folder
 * @returns 0 where it has neither an error nor a warning, 1 where it has, or could not read the package
 */
export async function lintPackage(path: string): Promise<number> {
  const program = createRequire(import.meta.url).resolve('addons-linter/bin/addons-linter');
  const { errors, warnings } = JSON.parse(await output(program, ['--output', 'json', path])) as Report;
  for (const { code, message, file, line } of [...errors, ...warnings])
    console.error(`${file ?? 'package'}${line ? `:${line}` : ''} ${code}: ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings of addons-linter`);
  return errors.length + warnings.length > 0 ? 1 : 0;
}

/** The linter's exit code tells of errors alone, and its report tells of them too. */
function output(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout.startsWith('{')) resolve(stdout);
        else reject(new Error(`addons-linter could not read ${args.at(-1)}: ${stderr || error?.message}`));
      },
    );
  });
}
