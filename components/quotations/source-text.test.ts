import { expect, it } from 'vitest';
import { sourceText } from './source-text.ts';

const NOTHING = { author: null, title: null, site: null, url: null };

it.each([
  [null, null],
  [NOTHING, null],
  [{ ...NOTHING, author: 'y_uuki' }, 'y_uuki'],
  [
    { author: 'A. Writer', title: 'On lamps', site: 'Harbour', url: 'https://h.example/a' },
    'A. Writer · On lamps · Harbour',
  ],
  [{ ...NOTHING, title: 'Harbour', site: 'Harbour' }, 'Harbour'],
  [{ ...NOTHING, author: '', url: 'https://h.example/a?b' }, 'h.example'],
  [{ ...NOTHING, url: 'javascript:alert(1)' }, null],
])('%j is told as %j', (source, text) => {
  expect(sourceText(source)).toBe(text);
});
