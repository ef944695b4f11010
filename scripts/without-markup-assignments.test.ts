import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { partMarkup } from './without-markup-assignments.ts';

const parsed = (markup: string) =>
  `replaceChildren(...new DOMParser().parseFromString(${markup}, "text/html").body.childNodes)`;

describe('partMarkup', () => {
  test.each([
    ['page.innerHTML = cached;', `page.${parsed('cached')};`],
    ['a.b.innerHTML=c.d,1', `a.b.${parsed('c.d')},1`],
    ['if (a.innerHTML === b) c();', 'if (a.innerHTML === b) c();'],
    ['const html = page.innerHTML;', 'const html = page.innerHTML;'],
  ])('%s', (code, expected) => {
    expect(partMarkup(code)).toBe(expected);
  });

  test('leaves none in the library that finds articles', async () => {
    const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    const code = await readFile(file, 'utf8');
    expect(code).toMatch(/innerHTML = \w/);
    expect(partMarkup(code)).not.toMatch(/innerHTML\s*=[^=]/);
  });
});
