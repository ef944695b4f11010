import { join } from 'node:path';
import type { BrowserKind } from './browser.ts';

/**
 * Where a browser's program usually is, the best choice first. A name without a folder is looked for in PATH.
 * @param env gives the home and program folders
 */
export function knownPlaces(
  kind: BrowserKind,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  if (platform === 'darwin')
    return inFolders(['/Applications', join(env.HOME ?? '', 'Applications')], MAC[kind]);
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return inFolders(
      folders.filter((folder) => folder !== undefined),
      WINDOWS[kind],
    );
  }
  return [...LINUX[kind]];
}

function inFolders(folders: string[], programs: readonly string[]): string[] {
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

// Google's own Chrome is not among them: since version 137 it ignores --load-extension.
const LINUX = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', '/snap/bin/chromium'],
  firefox: ['firefox', 'firefox-esr', '/snap/bin/firefox'],
} as const;

const MAC = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const;

const WINDOWS = {
  chromium: ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
} as const;
