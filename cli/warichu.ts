/** The engine without a browser: `node cli/warichu.ts COMMAND …`. */
import { ANCHOR_USAGE, anchor } from './commands/anchor.ts';
import { CONVERT_USAGE, convert } from './commands/convert.ts';
import { READ_USAGE, read } from './commands/read.ts';
import { VERIFY_USAGE, verify } from './commands/verify.ts';
import { Failure } from './failure.ts';
import type { Output } from './output.ts';

const COMMANDS: ReadonlyMap<string, (args: string[], output: Output) => Promise<number>> = new Map([
  ['read', read],
  ['anchor', anchor],
  ['verify', verify],
  ['convert', convert],
]);

const USAGE = `Usage: warichu COMMAND …
  ${READ_USAGE}
      prints one JSON object a document: its text, terms and quotations
  ${ANCHOR_USAGE}
      prints where saved quotations stand on a page now, one JSON object each
  ${VERIFY_USAGE}
      prints how a quotation compares with its source
  ${CONVERT_USAGE}
      turns a glossary or quotations into another format, by file name`;

async function run([name, ...args]: string[], output: Output): Promise<number> {
  if (name === '--help' || name === '-h') {
    output.line(USAGE);
    return 0;
  }
  const command = COMMANDS.get(name ?? '');
  if (command !== undefined) return command(args, output);
  const known = [...COMMANDS.keys()].join(', ');
  if (name === undefined) throw new Failure(`There is no command; use ${known}, or --help.`, 2);
  throw new Failure(`There is no command "${name}"; use ${known}, or --help.`, 2);
}

// `warichu read … | head` closes our output early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const output: Output = {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`warichu: ${text.replaceAll(/\s*\n\s*/g, ' ')}\n`),
};

try {
  process.exitCode = await run(process.argv.slice(2), output);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  output.error(error.message);
  process.exitCode = error.status;
}
