import type { Browser } from 'puppeteer-core';

/** Runs an expression with Firefox's own rights and gives its value, which is null or a string. */
export type RunPrivileged = (expression: string) => Promise<string | null>;

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * Opens Firefox's own window to scripts, which Puppeteer has no words for. Needs `--remote-allow-system-access`.
 * @throws Error (from the function it gives) with what the expression threw
 */
export async function firefoxPrivileged(browser: Browser): Promise<RunPrivileged> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const send = async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: contexts[0]?.context };
  return async (expression) => {
    const params = { expression, target, awaitPromise: true };
    const answer = await send<Evaluated>('script.evaluate', params);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? expression);
    return answer.result?.value ?? null;
  };
}
