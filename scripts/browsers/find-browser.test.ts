import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { knownPlaces } from './known-places.ts';

describe('knownPlaces', () => {
  it.each([
    ['linux', 'chromium', {}, 'chromium'],
    ['linux', 'firefox', {}, 'firefox'],
    ['darwin', 'chromium', { HOME: '/Users/a' }, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', 'firefox', { HOME: '/Users/a' }, '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox'],
  ] as const)('on %s knows where %s is', (platform, kind, env, place) => {
    expect(knownPlaces(kind, platform, env)).toContain(place);
  });

  it('leaves out the Chrome that loads no extension from a folder', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const places = knownPlaces('chromium', platform, { HOME: '/home/a', PROGRAMFILES: 'C:/Programs' });
      expect(places.filter((place) => /google.chrome(?! for testing)/i.test(place))).toEqual([]);
    }
  });
});

describe('findBrowser', () => {
  it('takes the program that the environment names', async () => {
    const env = { WARICHU_CHROMIUM: '/opt/a-chromium', PATH: '/bin' };
    expect(await findBrowser('chromium', env, () => true)).toEqual({
      kind: 'chromium',
      path: '/opt/a-chromium',
    });
  });

  it('says so where that program is not there', async () => {
    const env = { WARICHU_FIREFOX: '/opt/gone' };
    await expect(findBrowser('firefox', env, () => false)).rejects.toThrow('WARICHU_FIREFOX says /opt/gone');
  });

  it.runIf(process.platform === 'linux')('looks through PATH, the best program first', async () => {
    const there = new Set(['/b/microsoft-edge', '/b/chromium']);
    const found = await findBrowser('chromium', { PATH: '/a:/b' }, (path) => there.has(path));
    expect(found?.path).toBe('/b/chromium');
  });
});
