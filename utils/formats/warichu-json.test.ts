import { expect, it } from 'vitest';
import { NO_DESCRIPTION } from './file-description.ts';
import { FormatError } from './format-error.ts';
import { finish } from './parsing.ts';
import { parse, print } from './warichu-json.ts';

const read = (text: string) => finish(parse(text));

const entry = {
  term: 'SRE',
  aliases: ['Site Reliability Engineering'],
  reading: 'エスアールイー',
  lang: 'en',
  definition: 'line\nline',
  sources: [{ title: 'a', url: 'https://a.example/' }],
  tags: ['ops'],
  sites: ['a.example'],
};
const head = { format: 'warichu-glossary', version: 1, name: 'Ops', language: 'ja' };

it('gives back what was printed', () => {
  const glossary = {
    name: 'Ops',
    language: 'ja',
    licence: 'CC0',
    credit: 'Ours',
    url: 'https://a.example/',
    entries: [entry, { ...entry, term: 'CRE', reading: null }],
  };
  expect(read(print(glossary))).toEqual({ ...glossary, problems: [] });
  const empty = { ...NO_DESCRIPTION, entries: [] };
  expect(read(`\uFEFF${print(empty)}`)).toEqual({ ...empty, problems: [] });
});

it('keeps what the reader has said of knowing an entry', () => {
  const place = { sentence: 'An SRE “is on call”.', title: 'Ops', url: 'https://a.example/' };
  const entries = [
    { ...entry, learning: { state: 'known' as const, at: 1_700_000_000_000, place: null } },
    { ...entry, learning: { state: 'learning' as const, at: 5, place } },
    entry,
  ];
  const printed = print({ ...NO_DESCRIPTION, entries });
  expect(read(printed)).toEqual({ ...NO_DESCRIPTION, entries, problems: [] });
  expect(printed.split('\n')[3]).not.toContain('learning');
});

it.each([
  ['no object', 'known'],
  ['a state that is not known', { state: 'forgotten', at: 1 }],
  ['no time', { state: 'known' }],
  [
    'a page that is not of the web',
    { state: 'learning', at: 1, place: { sentence: '', title: '', url: 'javascript:' } },
  ],
])('keeps an entry whose learning is %s', (_, learning) => {
  const { entries, problems } = read(JSON.stringify({ ...head, entries: [{ term: 'SRE', learning }] }));
  expect(entries.map((one) => [one.term, one.learning])).toEqual([['SRE', undefined]]);
  expect(problems).toMatchObject([{ where: 'entry 1', code: 'jsonLearning', skipped: false }]);
});

it('fills in what an entry leaves out', () => {
  const { entries } = read(JSON.stringify({ ...head, entries: [{ term: ' SRE ' }] }));
  expect(entries).toEqual([
    { term: 'SRE', aliases: [], reading: null, lang: null, definition: '', sources: [], tags: [], sites: [] },
  ]);
});

it('tells by number what it cannot read and goes on', () => {
  const entries = [
    { ...entry, term: '' },
    entry,
    'text',
    { ...entry, aliases: 'x' },
    { ...entry, note: 1 },
    null,
  ];
  const { entries: taken, problems } = read(JSON.stringify({ ...head, entries }));
  expect(taken).toEqual([entry, entry]);
  expect(problems.map(({ where, skipped }) => [where, skipped])).toEqual([
    ['entry 1', true],
    ['entry 3', true],
    ['entry 4', true],
    ['entry 5', false],
    ['entry 6', true],
  ]);
  expect(problems[2]?.message).toContain('"aliases"');
  expect(problems[3]?.message).toContain('"note"');
});

it.each([
  ['broken JSON', '{"format":', /not JSON/],
  ['a list', '[]', /not a Warichu glossary/],
  ['null', 'null', /not an object/],
  ['another format', '{"format":"x","version":1,"entries":[]}', /"format" is not "warichu-glossary"/],
  ['no entries', JSON.stringify(head), /no list of "entries"/],
  ['a later version', JSON.stringify({ ...head, version: 2, entries: [] }), /later version/],
  ['half a version', JSON.stringify({ ...head, version: 1.5, entries: [] }), /whole number/],
])('refuses %s', (_, text, message) => {
  expect(() => read(text)).toThrow(FormatError);
  expect(() => read(text)).toThrow(message);
});
