import { Failure } from './failure.ts';
import type { Output } from './output.ts';
import { USAGE } from './usage.ts';

type Command = (args: string[], output: Output) => Promise<number>;

/** Each is loaded when it is asked for: what the others need takes longer to load than a small file to read. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['read', async () => (await import('./commands/read.ts')).read],
  ['anchor', async () => (await import('./commands/anchor.ts')).anchor],
  ['verify', async () => (await import('./commands/verify.ts')).verify],
  ['convert', async () => (await import('./commands/convert.ts')).convert],
]);

const HELP = `Usage: warichu COMMAND …
  ${USAGE.read}
      prints one JSON object a document: its text, terms and quotations
  ${USAGE.anchor}
      prints where saved quotations stand on a page now, one JSON object each
  ${USAGE.verify}
      prints how a quotation compares with its source
  ${USAGE.convert}
      turns a glossary or quotations into another format, by file name`;

/** What is written goes there, line ends included. */
export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * The command line, without a process of its own. Paths are read from the current directory.
 * @param argv the command and what follows it
 * @returns the exit status: 0, 1 where some input cannot be read, 2 for bad usage
 */
export async function runCommand(argv: readonly string[], { out, err }: Streams): Promise<number> {
  const output: Output = {
    line: (text) => out(`${text}\n`),
    error: (text) => err(`warichu: ${text.replaceAll(/\s*\n\s*/g, ' ')}\n`),
  };
  try {
    return await run(argv, output);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.error(error.message);
    return error.status;
  }
}

async function run([name, ...args]: readonly string[], output: Output): Promise<number> {
  if (name === '--help' || name === '-h') {
    output.line(HELP);
    return 0;
  }
  const command = COMMANDS.get(name ?? '');
  if (command !== undefined) return (await command())(args, output);
  const known = [...COMMANDS.keys()].join(', ');
  if (name === undefined) throw new Failure(`There is no command; use ${known}, or --help.`, 2);
  throw new Failure(`There is no command "${name}"; use ${known}, or --help.`, 2);
}
