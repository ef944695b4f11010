import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * A command's options from its command line. Where they make no sense the process ends with status 2 and one line
 * that says why.
 * @param usage what can be written, for that line
 */
export function parseOptions<O extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: O) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUse: ${usage}`);
    process.exit(2);
  }
}
