import { expect, test } from 'vitest';
import { spellKeys } from './spell-keys.ts';

test.each([
  ['', ''],
  ['Alt+Shift+Period', 'Alt+Shift+.'],
  ['Alt+Shift+Comma', 'Alt+Shift+,'],
  ['Command+Shift+Up', '⌘+Shift+↑'],
  ['Ctrl+PageUp', 'Ctrl+PageUp'],
  ['Alt+Shift+D', 'Alt+Shift+D'],
  ['⌥⇧.', '⌥⇧.'],
  ['MediaNextTrack', 'MediaNextTrack'],
])('%s', (keys, spelt) => {
  expect(spellKeys(keys)).toBe(spelt);
});
