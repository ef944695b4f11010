import type { Lookup } from './lookup.ts';

/** What everybody has until they choose something else: an encyclopaedia in the term's own language. */
export const DEFAULT_LOOKUPS: readonly Lookup[] = [
  { name: 'Wikipedia', url: 'https://%l.wikipedia.org/wiki/Special:Search?search=%s' },
];

/** What the settings offer without anything to be typed. */
export const OFFERED_LOOKUPS: readonly Lookup[] = [
  ...DEFAULT_LOOKUPS,
  { name: 'Wiktionary', url: 'https://%l.wiktionary.org/wiki/Special:Search?search=%s' },
  { name: 'DuckDuckGo', url: 'https://duckduckgo.com/?q=%s' },
  { name: 'Google', url: 'https://www.google.com/search?q=%s' },
  { name: 'コトバンク', url: 'https://kotobank.jp/search?q=%s&t=all' },
];
