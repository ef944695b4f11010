import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isOnFor,
  parseSettings,
  readSettings,
  type Settings,
  turnSite,
  watchSettings,
  writeSettings,
} from './settings.ts';

const area = fakeBrowser.storage.local as unknown as NonNullable<Parameters<typeof readSettings>[0]>;
const WIKIPEDIA = { name: 'Wikipedia', url: 'https://%l.wikipedia.org/wiki/Special:Search?search=%s' };
const LAMPS = { name: 'Lamps', url: 'https://lamps.example/%s' };
const DEFAULTS = {
  version: 1,
  enabled: true,
  sitesOff: [],
  marks: 'section',
  markSuggestions: false,
  selectionButton: true,
  knownMarks: 'light',
  rememberMet: true,
  restDelay: 120,
  lookups: [WIKIPEDIA],
};

beforeEach(() => fakeBrowser.reset());

describe('parseSettings', () => {
  it.each<[string, unknown, Partial<Settings>]>([
    ['nothing stored', undefined, {}],
    ['null', null, {}],
    ['a string', 'off', {}],
    ['one field', { enabled: false }, { enabled: false }],
    ['a wrong type beside a right one', { enabled: 'no', marks: 'page' }, { marks: 'page' }],
    ['an unknown mode', { marks: 'sometimes' }, {}],
    [
      'hosts among other things',
      { sitesOff: ['a.example', 3, '', 'a.example'] },
      { sitesOff: ['a.example'] },
    ],
    ['hosts that are no list', { sitesOff: 'a.example' }, {}],
    ['known terms without marks', { knownMarks: 'none' }, { knownMarks: 'none' }],
    ['known terms marked in an unknown way', { knownMarks: 'loud' }, {}],
    ['nothing to be remembered', { rememberMet: false }, { rememberMet: false }],
    ['a negative delay', { restDelay: -1 }, {}],
    ['a delay of nothing', { restDelay: 0 }, { restDelay: 0 }],
    ['a delay that is no number', { restDelay: Number.NaN }, {}],
    ['no place to look up', { lookups: [] }, { lookups: [] }],
    [
      'places to look up, white space round them',
      { lookups: [LAMPS, WIKIPEDIA, { name: ' Fog ', url: ' https://fog.example/?q=%s ' }] },
      { lookups: [LAMPS, WIKIPEDIA, { name: 'Fog', url: 'https://fog.example/?q=%s' }] },
    ],
    [
      'places that are none among others, and one twice',
      {
        lookups: [
          null,
          'x',
          {},
          { name: 'Plain', url: 'http://a.example/%s' },
          LAMPS,
          { ...LAMPS, name: 'Again' },
        ],
      },
      { lookups: [LAMPS] },
    ],
    ['places that are no list', { lookups: { ...LAMPS } }, {}],
    ['a later version', { version: 9, marks: 'every', colour: 'red' }, { marks: 'every' }],
  ])('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULTS, ...expected });
  });
});

describe('stored settings', () => {
  it('keeps what is written and leaves the rest', async () => {
    await writeSettings({ marks: 'every' }, area);
    await writeSettings({ restDelay: 300 }, area);
    expect(await readSettings(area)).toEqual({ ...DEFAULTS, marks: 'every', restDelay: 300 });
  });

  it('loses no site when several are turned off at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => writeSettings(turnSite(`${name}.example`, false), area)));
    expect((await readSettings(area)).sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
    await writeSettings(turnSite('b.example', true), area);
    expect((await readSettings(area)).sitesOff).toEqual(['a.example', 'c.example']);
  });

  it('tells of changes until the signal ends it', async () => {
    const seen: Settings[] = [];
    const watching = new AbortController();
    watchSettings((settings) => seen.push(settings), watching.signal, area);
    await writeSettings({ enabled: false }, area);
    await area.set({ another: 1 });
    watching.abort();
    await writeSettings({ enabled: true }, area);
    expect(seen).toEqual([{ ...DEFAULTS, enabled: false }]);
  });
});

describe('isOnFor', () => {
  it.each([
    [true, [], 'a.example', true],
    [true, ['a.example'], 'a.example', false],
    [true, ['a.example'], 'www.a.example', true],
    [false, [], 'a.example', false],
  ])('enabled %s, off on %s: %s is %s', (enabled, sitesOff, host, expected) => {
    expect(isOnFor(parseSettings({ enabled, sitesOff }), host)).toBe(expected);
  });
});
