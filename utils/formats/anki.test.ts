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
