import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LearntEntry } from '../terms/learning.ts';
import { print } from './anki.ts';
import { htmlToText } from './html-to-text.ts';
import { finish } from './parsing.ts';
import * as tsv from './tsv.ts';

const PLACE = { sentence: 'The luff flaps.', title: 'Sails', url: 'https://sails.example/a' };

function entry(more: Partial<LearntEntry>): LearntEntry {
  const rest = { aliases: [], reading: null, lang: null, definition: '', sources: [], tags: [], sites: [] };
  return { term: 'luff', ...rest, ...more };
}

/** The rows as a plain reader of tables has them, and the lines before. */
function lines(text: string): { head: string[]; rows: string[][] } {
  const head = text
    .split('\n')
    .filter((_line, at, all) => all.slice(0, at + 1).every((one) => one[0] === '#'));
  const body = text.slice(head.join('\n').length + 1);
  const rows = Papa.parse<string[]>(body, { delimiter: '\t', newline: '\n', skipEmptyLines: true }).data;
  return { head, rows };
}

const HEAD = ['#separator:tab', '#html:true', '#tags column:7'];

describe('the lines before the notes', () => {
  it('leave the columns to their order, and name them for reading the file again', () => {
    expect(lines(print({ name: 'My sails', entries: [] })).head).toEqual([
      ...HEAD,
      '#deck column:8',
      '#warichu columns:Term\t\tReading\tDefinition\tSentence\tSource\tTags\tDeck',
    ]);
  });

  it.each([null, '  '])('name no deck where there is no name: %j', (name) => {
    const { head, rows } = lines(print({ name, entries: [entry({})] }));
    expect(head).toEqual([...HEAD, '#warichu columns:Term\t\tReading\tDefinition\tSentence\tSource\tTags']);
    expect(rows).toEqual([['luff', '', '', '', '', '', '']]);
  });

  it.each([
    ['as it is', 'My sails', 'My sails'],
    ['in one line', 'My\n\tsails ', 'My sails'],
  ])('leave the deck to each note, %s', (_, name, deck) => {
    expect(lines(print({ name, entries: [entry({})] })).rows[0]!.at(-1)).toBe(deck);
  });
});

const learning = { state: 'learning', at: 1, place: PLACE } as const;
const PAGE = '<a href="https://sails.example/a">Sails</a>';
const PAGE_TEXT = 'Sails &lt;https://sails.example/a&gt;';

it.each([
  ['nothing but the term', {}, ['luff', '', '', '', '', '', '']],
  [
    'everything',
    { reading: 'ラフ', definition: 'The front edge.', tags: ['sea', 'two  words'], learning },
    [
      'luff',
      `ラフ<br>The front edge.<br><br>The luff flaps.<br>${PAGE}`,
      'ラフ',
      'The front edge.',
      'The luff flaps.',
      PAGE_TEXT,
      'sea two_words',
    ],
  ],
  [
    'the page it was met on before its own source',
    { sources: [{ title: 'Other', url: 'https://b.example/' }], learning },
    ['luff', `The luff flaps.<br>${PAGE}`, '', '', 'The luff flaps.', PAGE_TEXT, ''],
  ],
  [
    'its own source where it was met nowhere',
    { definition: 'x', sources: [{ title: '', url: 'https://b.example/?a="&b' }] },
    [
      'luff',
      'x<br><br><a href="https://b.example/?a=&quot;&amp;b">https://b.example/?a="&amp;b</a>',
      '',
      'x',
      '',
      'https://b.example/?a="&amp;b',
      '',
    ],
  ],
  [
    'no link to what is no page',
    { sources: [{ title: 'A book', url: 'javascript:alert(1)' }] },
    ['luff', 'A book', '', '', '', 'A book &lt;javascript:alert(1)&gt;', ''],
  ],
  ['a term like a header', { term: '#deck:x' }, ['#deck:x', '', '', '', '', '', '']],
  ['a term with a quotation mark', { term: '"a" b' }, ['"a" b', '', '', '', '', '', '']],
  [
    'tabs and lines',
    { definition: 'one\ttwo\nthree\r\n"four"' },
    ['luff', ...Array(3).fill('one\ttwo<br>three<br>"four"').with(1, ''), '', '', ''],
  ],
  [
    'markup as text',
    { definition: '<b>x</b> &amp;' },
    ['luff', ...Array(3).fill('&lt;b&gt;x&lt;/b&gt; &amp;amp;').with(1, ''), '', '', ''],
  ],
])('holds %s', (_, fields, cells) => {
  const { rows } = lines(print({ name: 'Sails', entries: [entry(fields)] }));
  expect(rows).toEqual([[...cells, 'Sails']]);
});

it('makes one note of all senses of a term, by which Anki knows it again', () => {
  const other = { ...PLACE, sentence: 'Mind the luff.', title: '', url: 'https://sails.example/b' };
  const all = [
    entry({ definition: 'The front edge.', reading: 'ラフ', tags: ['sea', 'two words'], learning }),
    entry({ term: 'clew', definition: 'A corner.' }),
    entry({ definition: 'To turn to the wind.', tags: ['sea'], learning: { ...learning, place: other } }),
    entry({ definition: 'The front edge.' }),
  ];
  const definition = '1. The front edge.<br>2. To turn to the wind.';
  const sentence = 'The luff flaps.<br>Mind the luff.';
  const link = '<a href="https://sails.example/b">https://sails.example/b</a>';
  expect(lines(print({ name: null, entries: all })).rows).toEqual([
    [
      'luff',
      `ラフ<br>${definition}<br><br>${sentence}<br>${PAGE}<br>${link}`,
      'ラフ',
      definition,
      sentence,
      `${PAGE_TEXT}<br>https://sails.example/b`,
      'sea two_words',
    ],
    ['clew', 'A corner.', '', 'A corner.', '', '', ''],
  ]);
});

/** The file by the rules of the manual alone: https://docs.ankiweb.net/importing/text-files.html */
function importByManual(text: string): { settings: Map<string, string>; notes: string[][] } {
  const settings = new Map<string, string>();
  let at = 0;
  while (text[at] === '#') {
    const end = text.indexOf('\n', at);
    const [, key, value] = /^#([^:]+):(.*)$/.exec(text.slice(at, end))!;
    settings.set(key!, value!);
    at = end + 1;
  }
  const notes: string[][] = [];
  while (at < text.length) {
    const note: string[] = [];
    // A line that begins with "#" is a comment, a quoted cell goes on over tabs and lines, "" in it is one sign.
    const isComment = text[at] === '#';
    for (let isEnd = false; !isEnd; at++) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (text[at] === '"') at++;
          cell += text[at];
        }
        at++;
      } else while (at < text.length && !'\t\n'.includes(text[at]!)) cell += text[at++];
      note.push(cell);
      isEnd = text[at] !== '\t';
    }
    if (!isComment) notes.push(note);
  }
  return { settings, notes };
}

it.each([
  '#deck:x',
  '"quoted" at its beginning',
  'a "quoted" word',
  'ends in "',
  'tab\tand\nline\r\nend',
  '# a line\n#tags:x',
  '\n#html:true',
  ' white space ',
  '<b>&amp;</b>',
])('is read by the rules of the manual as it was written: %j', (text) => {
  const place = { sentence: text, title: 'A "title" # of a\tpage', url: 'https://sails.example/#x' };
  const all = [
    entry({ term: text, definition: text, reading: text, learning: { ...learning, place } }),
    entry({}),
  ];
  const { settings, notes } = importByManual(print({ name: 'Sails', entries: all }));
  expect(Object.fromEntries(settings)).toMatchObject({
    separator: 'tab',
    html: 'true',
    'tags column': '7',
    'deck column': '8',
  });
  // Of a cell with HTML a reader sees the text, white space as one space.
  const seen = (cell: string) => htmlToText(cell).replaceAll(/\s+/g, ' ');
  const wanted = text.replaceAll(/\s+/g, ' ').trim();
  expect(
    notes.map(([term, , reading, definition, sentence]) =>
      [term, reading, definition, sentence].map((cell) => seen(cell!)),
    ),
  ).toEqual([
    [wanted, wanted, wanted, wanted],
    ['luff', '', '', ''],
  ]);
  expect(notes.map(({ length }) => length)).toEqual([8, 8]);
});

it('gives a note type of two fields the term and the whole answer, in a deck of its own', () => {
  const { settings, notes } = importByManual(
    print({ name: 'Sails', entries: [entry({ definition: 'The edge.', learning })] }),
  );
  // Columns that have a use of their own are given to no field; without names the others go by their order.
  expect(settings.has('columns')).toBe(false);
  const own = ['tags column', 'deck column'].map((key) => Number(settings.get(key)) - 1);
  const fields = notes[0]!.filter((_cell, at) => !own.includes(at)).slice(0, 2);
  expect(fields).toEqual(['luff', `The edge.<br><br>The luff flaps.<br>${PAGE}`]);
  expect(own.map((at) => notes[0]![at])).toEqual(['', 'Sails']);
});

it('is read again with all but sentences and the deck', () => {
  const all = [
    entry({ reading: 'ラフ', definition: 'one\ntwo "x" & <more>', tags: ['a', 'b'], learning }),
    entry({ term: '#hash', definition: '<i>' }),
    entry({ term: 'clew', sources: [{ title: 'B', url: 'https://b.example/' }] }),
  ];
  const { entries, problems } = finish(tsv.parse(print({ name: 'Sails', entries: all })));
  expect(entries).toEqual([
    entry({ ...all[0], sources: [{ title: PLACE.title, url: PLACE.url }], learning: undefined as never }),
    all[1],
    all[2],
  ]);
  expect(problems.map(({ message, skipped }) => [message.includes('"Sentence"'), skipped])).toEqual([
    [true, false],
  ]);
});
