/** What reference managers read: CSL-JSON and BibTeX. */
import { describe, expect, it } from 'vitest';
import * as bibtex from './bibtex.ts';
import { citationKey } from './citation-key.ts';
import * as cslJson from './csl-json.ts';
import { PLAIN, quotation, SAMPLES } from './sample-quotations.ts';

const OPTIONS = { lang: 'en', template: null } as const;

describe('CSL-JSON', () => {
  it('has an item a page', () => {
    const items = JSON.parse(
      cslJson.print([...SAMPLES, { ...PLAIN, id: 'x', note: '', tags: ['b'] }], OPTIONS),
    );
    expect(items).toHaveLength(4);
    expect(items[0]).toEqual({
      id: 'doe2024quiet',
      type: 'post-weblog',
      title: 'The Quiet Index',
      author: [{ literal: 'Jane Doe' }],
      'container-title': 'Notes',
      URL: 'https://notes.example/blog/index?a=1&b=2',
      accessed: { 'date-parts': [[2024, 3, 5]] },
      issued: { 'date-parts': [[2024, 2, 29]] },
      language: 'en',
      keyword: 'index, to read, b',
      note: '“An index is a *promise*.”\nFirst line.\n# Second line.\n\n“An index is a *promise*.”',
    });
    expect(items[1]).toMatchObject({
      id: 'nikki2023',
      type: 'webpage',
      issued: { 'date-parts': [[2023, 11]] },
    });
    expect(items[3]).toEqual({
      id: 'mullermuller',
      type: 'book',
      title: 'Müller & Söhne: 100% {Paper}',
      author: [{ literal: 'Müller, Ása' }],
      keyword: 'paper',
      note: '“Paper remembers.” (p. 23, loc. 345-347)',
    });
  });

  it('is an empty list of nothing', () => expect(JSON.parse(cslJson.print([], OPTIONS))).toEqual([]));
});

describe('BibTeX', () => {
  it('has an entry a page', () => {
    expect(bibtex.print(SAMPLES.slice(0, 1), OPTIONS)).toBe(
      [
        '@online{doe2024quiet,',
        '  author = {{Jane Doe}},',
        '  title = {{The Quiet Index}},',
        '  organization = {Notes},',
        '  date = {2024-02-29},',
        '  url = {https://notes.example/blog/index?a=1&b=2},',
        '  urldate = {2024-03-05},',
        '  language = {en},',
        '  keywords = {index, to read},',
        '  note = {“An index is a *promise*.”',
        'First line.',
        '\\# Second line.},',
        '}',
        '',
      ].join('\n'),
    );
    expect(bibtex.print(SAMPLES.slice(3), OPTIONS)).toContain(
      '  title = {{Müller \\& Söhne: 100\\% \\textbraceleft{}Paper\\textbraceright{}}},\n',
    );
  });

  it.each(['}', '{{{', '\\', '\\}', '100% {a', '}@book{x,', '$x_1^2$ ~ #'])('is balanced with %j', (text) => {
    const printed = bibtex.print(
      [
        quotation({
          exact: text,
          page: { url: 'https://a.example/{x}', title: text, author: text },
          rest: { note: text },
        }),
      ],
      OPTIONS,
    );
    let depth = 0;
    for (const mark of printed) {
      if (mark === '{') depth++;
      if (mark === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(printed.match(/^@/gm)).toHaveLength(1);
  });
});

it.each([
  [{ author: 'Jane Doe', title: 'On the Index', published: '2024-01-01' }, 'doe2024index'],
  [{ author: 'Søren Łuczak; B. Other', title: 'Größe' }, 'luczakgrosse'],
  [{ author: '田中 花子', title: '静かな索引', url: 'https://www.hanako.example/1' }, 'hanako'],
  [{ author: null, title: '' }, 'quoted'],
])('%j has the key %s, and another has another', (given, key) => {
  const { page } = quotation({ exact: 'x', page: given });
  const taken = new Set<string>();
  expect([1, 2, 3].map(() => citationKey(page, taken))).toEqual([key, `${key}-2`, `${key}-3`]);
  expect(key).toMatch(/^[a-z\d-]+$/);
});
