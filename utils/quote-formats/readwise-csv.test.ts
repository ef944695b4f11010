import { expect, it } from 'vitest';
import { NOW, read } from './quotation-parts.ts';
import * as readwise from './readwise-csv.ts';
import { joinNote, splitNote } from './readwise-note.ts';
import { BOOK, PLAIN } from './sample-quotations.ts';

it('writes the table that Readwise imports', () => {
  expect(
    readwise.print([
      { ...PLAIN, created: Date.UTC(2024, 2, 5, 1, 2, 3, 4) },
      { ...BOOK, created: 0 },
    ]),
  ).toBe(
    'Highlight,Title,Author,URL,Note,Location,Date\n' +
      'An index is a *promise*.,The Quiet Index,Jane Doe,https://notes.example/blog/index?a=1&b=2,".index .to_read\nFirst line.\n# Second line.",120,2024-03-05 01:02:03+00:00\n' +
      'Paper remembers.,Müller & Söhne: 100% {Paper},"Müller, Ása",,.paper,345,1970-01-01 00:00:00+00:00\n',
  );
});

it.each([
  [['a'], '', '.a'],
  [['a', 'b c'], 'note', '.a .b_c\nnote'],
  [[], '.NET is not a tag', '\n.NET is not a tag'],
  [['x'], '.NET', '.x\n.NET'],
  [['h1', 'c2'], '', '._h1 ._c2'],
  [['...', '.dot'], '', '.dot'],
  [[], '', ''],
])('%j and %j are %j', (tags, note, text) => {
  expect(joinNote(tags, note)).toBe(text);
});

it.each([
  ['.a .b the note', ['a', 'b'], 'the note'],
  ['.a', ['a'], ''],
  ['.a\n.NET', ['a'], '.NET'],
  ['\n.NET', [], '.NET'],
  ['... well', [], '... well'],
  ['.h1', [], '.h1'],
  ['no .tag here', [], 'no .tag here'],
])('%j has the tags %j and the note %j', (text, tags, note) => {
  expect(splitNote(text)).toEqual({ tags, note });
});

it('reads what Readwise exports', () => {
  const { quotations, problems } = read(
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n' +
      '"Two\nlines, here",The Quiet Index,Jane Doe,B0,.x Mine,yellow,".y, deep work",page,12,2020-10-05 10:15:30+00:00,\n' +
      'Second,T,,,,,,location,1234,2020-10-05,\n',
  );
  expect(quotations).toMatchObject([
    {
      selector: { exact: 'Two\nlines, here', place: { page: '12', location: null } },
      page: { title: 'The Quiet Index', author: 'Jane Doe', url: '' },
      note: 'Mine',
      tags: ['x', 'y', 'deep work'],
      created: Date.UTC(2020, 9, 5, 10, 15, 30),
    },
    { selector: { place: { page: null, location: '1234' } }, created: Date.UTC(2020, 9, 5) },
  ]);
  expect(problems.map(({ values, skipped }) => [values.column, skipped])).toEqual([
    ['Amazon Book ID', false],
    ['Color', false],
    ['Document tags', false],
  ]);
});

it.each([
  ['2024-03-05T01:02:03Z', Date.UTC(2024, 2, 5, 1, 2, 3)],
  ['2024-03-05 1:02', Date.UTC(2024, 2, 5, 1, 2)],
  ['2024-03-05 01:02:03.250+09:00', Date.UTC(2024, 2, 4, 16, 2, 3, 250)],
  ['March 5, 2024 01:02:03 UTC', Date.UTC(2024, 2, 5, 1, 2, 3)],
  ['', NOW],
  ['soon', NOW],
  ['2024-99-99', NOW],
])('reads the date %j', (date, time) => {
  const { quotations, problems } = read(`Date;Highlight\n${date};x\n`);
  expect(quotations).toMatchObject([{ created: time }]);
  expect(problems.map(({ code }) => code)).toEqual(
    time === NOW && date !== '' ? ['quotationDateUnread'] : [],
  );
});

it('goes on after rows that are wrong, and names their lines', () => {
  const { quotations, problems } = read(
    'Highlight,URL\nok,https://a.example/\n,https://a.example/\nfile,file:///x\nok,https://a.example/\n"torn"x,y\n',
  );
  expect(quotations.map(({ selector }) => selector.exact)).toEqual(['ok', 'file']);
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['quotationNoWords', 'line 3'],
    ['quotationAddressLeft', 'line 4'],
    ['quotationTwice', 'line 5'],
    ['lineTorn', 'line 6'],
  ]);
});
