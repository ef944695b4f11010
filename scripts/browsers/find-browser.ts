import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Browser, BrowserKind } from './browser.ts';
import { downloadedBrowser } from './downloaded-browser.ts';
import { knownPlaces } from './known-places.ts';

/** The environment variables that name a browser's program. */
export const BROWSER_VARIABLES = { chromium: 'WARICHU_CHROMIUM', firefox: 'WARICHU_FIREFOX' } as const;

/**
 * Looks for a browser of this kind: the one that the environment names, then one that is installed, then one
 * that an earlier set-up downloaded.
 * @returns the browser, or null where there is none
 * @throws Error where the environment names a program that is not there
 */
export async function findBrowser(
  kind: BrowserKind,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): Promise<Browser | null> {
  const variable = BROWSER_VARIABLES[kind];
  const named = env[variable];
  if (named) {
    if (exists(named)) return { kind, path: named };
    throw new Error(`${variable} says ${named}, which does not exist: correct it or unset it.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = knownPlaces(kind, process.platform, env)
    .flatMap((place) => (isAbsolute(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find(exists);
  if (path !== undefined) return { kind, path };
  const downloaded = await downloadedBrowser(kind);
  return downloaded === null ? null : { kind, path: downloaded };
}
