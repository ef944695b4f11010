import { browser } from 'wxt/browser';
import type { Lookup } from './lookups/lookup.ts';
import { LOOKUP_LIMITS, lookupProblem } from './lookups/lookup-problem.ts';
import { DEFAULT_LOOKUPS } from './lookups/offered-lookups.ts';
import type { MarkMode } from './terms/page-terms.ts';

export interface Settings {
  version: 1;
  /** False turns Warichu off on every page. */
  enabled: boolean;
  /** Host names of the sites on which it is off. */
  sitesOff: string[];
  marks: MarkMode;
  /** True marks terms of the page that nobody explains. */
  markSuggestions: boolean;
  /** Whether a button to save a quotation comes beside selected text. */
  selectionButton: boolean;
  /** How terms are marked that the reader knows. */
  knownMarks: 'light' | 'none';
  /** Whether it is counted which terms the reader meets. */
  rememberMet: boolean;
  /** How long the pointer rests on a term before its card appears, in milliseconds. */
  restDelay: number;
  /** Where a term that nobody explains is looked up, in the order of their links. */
  lookups: Lookup[];
}

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

type Area = Pick<typeof browser.storage.local, 'get' | 'set' | 'onChanged'>;

const KEY = 'settings';

const DEFAULTS: Settings = {
  version: 1,
  enabled: true,
  sitesOff: [],
  marks: 'section',
  markSuggestions: false,
  selectionButton: true,
  knownMarks: 'light',
  rememberMet: true,
  restDelay: 120,
  lookups: [...DEFAULT_LOOKUPS],
};

const MARKS: ReadonlySet<unknown> = new Set<MarkMode>(['every', 'section', 'page']);
const LONGEST_REST = 5000;

const isText = (value: unknown): value is string => typeof value === 'string';

const isHost = (value: unknown): value is string => isText(value) && value !== '';

/** @returns what can be used of a list that is stored; an empty list was chosen and stays empty */
function parseLookups(stored: unknown): Lookup[] {
  if (!Array.isArray(stored)) return [...DEFAULTS.lookups];
  const lookups = new Map<string, Lookup>();
  for (const one of stored as Partial<Record<keyof Lookup, unknown> | null>[]) {
    if (!isText(one?.name) || !isText(one.url) || lookupProblem(one as Lookup) !== null) continue;
    const url = one.url.trim();
    if (!lookups.has(url)) lookups.set(url, { name: one.name.trim(), url });
  }
  return [...lookups.values()].slice(0, LOOKUP_LIMITS.count);
}

/**
 * Settings out of whatever is stored: nothing yet, an older or newer version, or something broken. Checked by
 * hand and not with the schema library, because the script on every page loads this file.
 * @returns complete settings; a field that is missing or makes no sense has its default
 */
export function parseSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { enabled, sitesOff, marks, markSuggestions, selectionButton, restDelay, lookups } = given;
  const { knownMarks, rememberMet } = given;
  return {
    version: DEFAULTS.version,
    enabled: typeof enabled === 'boolean' ? enabled : DEFAULTS.enabled,
    sitesOff: Array.isArray(sitesOff) ? [...new Set(sitesOff.filter(isHost))] : [...DEFAULTS.sitesOff],
    marks: MARKS.has(marks) ? (marks as MarkMode) : DEFAULTS.marks,
    markSuggestions: typeof markSuggestions === 'boolean' ? markSuggestions : DEFAULTS.markSuggestions,
    selectionButton: typeof selectionButton === 'boolean' ? selectionButton : DEFAULTS.selectionButton,
    knownMarks: knownMarks === 'none' ? 'none' : DEFAULTS.knownMarks,
    rememberMet: typeof rememberMet === 'boolean' ? rememberMet : DEFAULTS.rememberMet,
    restDelay:
      typeof restDelay === 'number' && restDelay >= 0 && restDelay <= LONGEST_REST
        ? restDelay
        : DEFAULTS.restDelay,
    lookups: parseLookups(lookups),
  };
}

/** @returns the settings as they are now */
export async function readSettings(area: Area = browser.storage.local): Promise<Settings> {
  return parseSettings((await area.get(KEY))[KEY]);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings. Writes of one context wait for each other, so that none undoes another.
 * @param patch the fields to change, or what gives them from the settings as they are when its turn comes
 * @returns the settings as stored
 */
export function writeSettings(
  patch: SettingsPatch | ((now: Settings) => SettingsPatch),
  area: Area = browser.storage.local,
): Promise<Settings> {
  const write = async () => {
    const now = await readSettings(area);
    const next = parseSettings({ ...now, ...(typeof patch === 'function' ? patch(now) : patch) });
    await area.set({ [KEY]: next });
    return next;
  };
  const written = lastWrite.then(write, write);
  lastWrite = written;
  return written;
}

/**
 * Tells of every change from now on, whoever makes it.
 * @param signal ends it
 */
export function watchSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
  area: Area = browser.storage.local,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseSettings(change.newValue));
  };
  area.onChanged.addListener(listener);
  const stop = () => {
    // Of an extension that was reloaded nothing can be taken back any more, and nothing needs to be.
    if (browser.runtime?.id !== undefined) area.onChanged.removeListener(listener);
  };
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * @param host a page's host name; sites are switched off host by host, not with their subdomains
 * @returns whether terms are shown there
 */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(host);
}

/** @returns the patch that turns a site on or off, to give to `writeSettings` */
export function turnSite(host: string, on: boolean): (now: Settings) => SettingsPatch {
  return ({ sitesOff }) => ({
    sitesOff: on ? sitesOff.filter((site) => site !== host) : [...sitesOff, host],
  });
}
