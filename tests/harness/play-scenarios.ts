import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openSession } from './open-session.ts';
import type { Scenario, Stage } from './scenario.ts';
import { type FileServer, serveFiles } from './serve-files.ts';
import type { BrowserName, Session } from './session.ts';

/**
 * Declares the tests of every scenario in `tests/scenarios` for one browser, which is started once for them all.
 */
export function playScenarios(name: BrowserName): void {
  let session: Session | undefined;
  let server: FileServer | undefined;
  const stage: Stage = {
    get session() {
      return started(session);
    },
    get server() {
      return started(server);
    },
  };
  beforeAll(async () => {
    server = await serveFiles(join(import.meta.dirname, '../fixtures'));
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  const scenarios = import.meta.glob<Scenario>('../scenarios/*.ts', { eager: true, import: 'default' });
  for (const [path, scenario] of Object.entries(scenarios)) {
    describe(basename(path, '.ts'), () => scenario(stage));
  }
}

function started<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('The browser has not started.');
  return what;
}
