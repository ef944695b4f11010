import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LearntEntry } from '../terms/learning.ts';
import { print } from './anki.ts';
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

describe('the lines before the notes', () => {
  it.each([
    ['name the deck', 'My sails', '#deck:My sails'],
    ['name the deck in one line', 'My\n\tsails ', '#deck:My sails'],
  ])('%s', (_, name, deck) => {
    expect(lines(print({ name, entries: [] })).head).toEqual([
      '#separator:tab',
      '#html:false',
      deck,
      '#columns:Term\tReading\tDefinition\tSentence\tSource\tTags',
      '#tags column:6',
    ]);
  });

  it.each([null, '  '])('name no deck where there is no name: %j', (name) => {
    expect(print({ name, entries: [] })).not.toContain('#deck');
  });
});

const learning = { state: 'learning', at: 1, place: PLACE } as const;

it.each([
  ['nothing but the term', {}, ['luff', '', '', '', '', '']],
  [
    'everything',
    { reading: 'ラフ', definition: 'The front edge.', tags: ['sea', 'two  words'], learning },
    [
      'luff',
      'ラフ',
      'The front edge.',
      'The luff flaps.',
      'Sails <https://sails.example/a>',
      'sea two_words',
    ],
  ],
  [
    'the page it was met on before its own source',
    { sources: [{ title: 'Other', url: 'https://b.example/' }], learning },
    ['luff', '', '', 'The luff flaps.', 'Sails <https://sails.example/a>', ''],
  ],
  [
    'its own source where it was met nowhere',
    { sources: [{ title: '', url: 'https://b.example/' }] },
    ['luff', '', '', '', 'https://b.example/', ''],
  ],
  ['a term like a header', { term: '#deck:x' }, ['#deck:x', '', '', '', '', '']],
  ['a term with a quotation mark', { term: '"a" b' }, ['"a" b', '', '', '', '', '']],
  [
    'tabs and lines',
    { definition: 'one\ttwo\nthree\r\n"four"' },
    ['luff', '', 'one\ttwo\nthree\r\n"four"', '', '', ''],
  ],
  ['markup as it is', { definition: '<b>x</b> &amp;' }, ['luff', '', '<b>x</b> &amp;', '', '', '']],
  ['white space at the ends', { definition: ' x ' }, ['luff', '', ' x ', '', '', '']],
])('holds %s', (_, fields, cells) => {
  const { head, rows } = lines(print({ name: 'Sails', entries: [entry(fields)] }));
  expect([head.length, rows]).toEqual([5, [cells]]);
});

it('makes one note of all senses of a term, by which Anki knows it again', () => {
  const other = { ...PLACE, sentence: 'Mind the luff.', title: '', url: 'https://sails.example/b' };
  const all = [
    entry({ definition: 'The front edge.', reading: 'ラフ', tags: ['sea', 'two words'], learning }),
    entry({ term: 'clew', definition: 'A corner.' }),
    entry({ definition: 'To turn to the wind.', tags: ['sea'], learning: { ...learning, place: other } }),
    entry({ definition: 'The front edge.' }),
  ];
  expect(lines(print({ name: 'Sails', entries: all })).rows).toEqual([
    [
      'luff',
      'ラフ',
      '1. The front edge.\n2. To turn to the wind.',
      'The luff flaps.\nMind the luff.',
      'Sails <https://sails.example/a>\nhttps://sails.example/b',
      'sea two_words',
    ],
    ['clew', '', 'A corner.', '', '', ''],
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
  expect(Object.fromEntries(settings)).toEqual({
    separator: 'tab',
    html: 'false',
    deck: 'Sails',
    columns: 'Term\tReading\tDefinition\tSentence\tSource\tTags',
    'tags column': '6',
  });
  expect(notes.map(([term, reading, definition, sentence]) => [term, reading, definition, sentence])).toEqual(
    [
      [text, text, text, text],
      ['luff', '', '', ''],
    ],
  );
  expect(notes.map(({ length }) => length)).toEqual([6, 6]);
});

it('is read again with all but sentences', () => {
  const all = [
    entry({ reading: 'ラフ', definition: 'one\n\ttwo "x"', tags: ['a', 'b'], learning }),
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
