import { expect, test } from 'vitest';
import { POPUP_CHUNKS } from './popup-chunks.ts';

const page = (name: string) => `/made/entrypoints/${name}/index.html`;

/** Each module with what loads it as it begins. */
const IMPORTERS: Record<string, readonly string[]> = {
  '/made/popup.tsx': [page('popup')],
  '/made/card.tsx': [page('card')],
  '/made/library.tsx': [page('library')],
  '/made/editor.tsx': [],
  '/made/button.tsx': ['/made/popup.tsx', '/made/card.tsx'],
  '/made/icon.tsx': ['/made/button.tsx', '/made/icon-set.ts'],
  '/made/icon-set.ts': ['/made/icon.tsx'],
  '/made/storage.ts': ['/made/list.tsx', '/made/popup.tsx'],
  '/made/list.tsx': ['/made/library.tsx'],
  '/made/of-editor.ts': ['/made/editor.tsx', '/made/popup.tsx'],
  '/made/of-card.ts': ['/made/card.tsx', '/made/library.tsx'],
};

const modules = {
  getModuleInfo: (id: string) => (id in IMPORTERS ? { importers: IMPORTERS[id]! } : null),
};

test.each([
  ['what only the popup loads', '/made/popup.tsx', null],
  ['what the popup loads later', '/made/editor.tsx', null],
  ['what the popup shares with the card', '/made/button.tsx', 'shared-with-card'],
  ['modules that import each other', '/made/icon-set.ts', 'shared-with-card'],
  ['what the popup shares with other pages alone', '/made/storage.ts', 'shared'],
  ['what it shares with what is loaded later', '/made/of-editor.ts', null],
  ['what others share', '/made/of-card.ts', null],
  ['what the bundler knows nothing of', '/made/unknown.ts', null],
])('%s', (_, id, name) => {
  const names = [...POPUP_CHUNKS]
    .sort((one, other) => other.priority - one.priority)
    .map((chunk) => chunk.name(id, modules))
    .filter((one) => one !== null);
  expect(names).toEqual(name === null ? [] : [name]);
});
