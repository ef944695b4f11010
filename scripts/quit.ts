/** Ends the process with status 1 and one line on standard error: what an error says, without its stack. */
export function quit(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
