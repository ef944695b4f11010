import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure } from './failure.ts';

/**
 * `parseArgs` with positionals, whose complaints become one line.
 * @param usage what the right form looks like
 * @throws Failure of bad usage
 */
export function parseArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split(/[.\n]/)[0];
    throw new Failure(`${reason}; use: ${usage}`, 2);
  }
}
