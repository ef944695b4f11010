/** In milliseconds: a machine that has much to do beside must not fail a test. */
const LONGEST = 30_000;

/**
 * Waits for what a browser does in its own time.
 * @param look tells what is there now; what it gives is the answer as soon as it is not false, null or undefined
 * @param limit milliseconds
 * @throws Error after the limit, naming what was looked for
 */
export async function until<T>(
  look: () => Promise<T> | T,
  limit = LONGEST,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen !== false && seen !== null && seen !== undefined) {
      return seen as Exclude<T, false | null | undefined>;
    }
    if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
