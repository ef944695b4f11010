import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inFolderOf, warichu } from '../tests/harness/command-line.ts';
import { SAMPLES } from '../utils/quote-formats/sample-quotations.ts';
import { print } from '../utils/quote-formats/warichu-json.ts';

const CLIPPINGS =
  '\uFEFFThe Quiet Index (Doe, Jane)\r\n- Your Highlight on Location 5-6 | Added on Sunday, March 3, 2024 10:15:30 PM\r\n\r\nAn index is a promise.\r\n==========\r\n' +
  'The Quiet Index (Doe, Jane)\r\n- Your Bookmark on Location 9 | Added on Sunday, March 3, 2024 10:15:30 PM\r\n\r\n\r\n==========\r\n';

const FILES: Readonly<Record<string, string>> = {
  'library.json': print(SAMPLES),
  'My Clippings.txt': CLIPPINGS,
  'alone.txt': CLIPPINGS.replace('Bookmark', 'Note').replace('\r\n\r\n\r\n=', '\r\n\r\nAlone.\r\n='),
  'terms.csv': 'term,definition\nSRE,x\n',
  'later.json': '{"format":"warichu-quotations","version":9,"quotations":[]}',
  'cut.json': print(SAMPLES).slice(0, 100),
};

inFolderOf(FILES);

async function convert(...args: string[]): Promise<{ status: number | null; errors: string[] }> {
  const { status, errors } = await warichu('convert', ...args);
  return { status, errors };
}

const text = (name: string) => readFile(name, 'utf8');

describe('quotations', { timeout: 60_000 }, () => {
  it.each([
    ['a.jsonld', '{"@context":"http://www.w3.org/ns/anno.jsonld"'],
    ['a.csv', 'Highlight,Title,Author,URL,Note,Location,Date\n'],
    ['a.csl.json', '[\n{"id":"doe2024quiet"'],
    ['a.bib', '@online{doe2024quiet,'],
    ['a.html', '<!DOCTYPE html>'],
    ['a.md', '---\nquotations: 4\n'],
  ])('go to %s', async (name, start) => {
    expect(await convert('library.json', name)).toEqual({ status: 0, errors: [] });
    expect((await text(name)).slice(0, start.length)).toBe(start);
  });

  it('go to a folder of pages', async () => {
    expect(await convert('library.json', 'pages/')).toEqual({ status: 0, errors: [] });
    expect(await readdir('pages')).toHaveLength(4);
  });

  it('come back from annotations as they were', async () => {
    await convert('library.json', 'there.jsonld');
    expect(await convert('there.jsonld', 'back.json')).toEqual({ status: 0, errors: [] });
    expect(await text('back.json')).toBe(FILES['library.json']);
  });

  it('of a Kindle are told by what is in the file, and bookmarks stop nothing', async () => {
    const { status, errors } = await convert('My Clippings.txt', 'kindle.json');
    expect([status, errors]).toEqual([0, [expect.stringContaining('Bookmarks quote nothing')]]);
    expect(JSON.parse(await text('kindle.json')).quotations).toMatchObject([
      { selector: { exact: 'An index is a promise.' }, page: { title: 'The Quiet Index' } },
    ]);
  });

  it('are written only in whole, but for --skip', async () => {
    const refused = await convert('alone.txt', 'alone.json');
    expect([refused.status, refused.errors.length]).toEqual([1, 2]);
    expect(refused.errors[0]).toContain('alone.txt: line 6: The note "Alone." is left out');
    expect(await readdir('.')).not.toContain('alone.json');
    expect((await convert('alone.txt', 'alone.json', '--skip')).status).toBe(1);
    expect(JSON.parse(await text('alone.json')).quotations).toHaveLength(1);
  });

  it.each([
    [['library.json', 'x.ttl'], 2, 'quotations cannot be written as a glossary'],
    [['library.json', 'x.zip'], 2, 'quotations cannot be written as a glossary'],
    [['library.json', 'x.exe'], 2, 'no format goes by this name'],
    [['library.json', 'x.csv', '--columns', 'term'], 2, 'leave out --columns'],
    [['terms.csv', 'x.bib'], 2, 'a glossary cannot be written as quotations'],
    [['terms.csv', 'x.csl.json'], 2, 'a glossary cannot be written as quotations'],
    [['terms.csv', 'x.md'], 2, 'a glossary cannot be written as quotations'],
    [['later.json', 'x.csv'], 1, 'later version of Warichu'],
    [['cut.json', 'x.csv'], 1, 'not JSON'],
  ])('%j is refused in one sentence', async (args, code, message) => {
    const { status, errors } = await convert(...args);
    expect([status, errors.length]).toEqual([code, 1]);
    expect(errors[0]).toContain(message);
    expect((await readdir('.')).filter((name) => name.startsWith('x.'))).toEqual([]);
  });
});
