import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import { openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';

const INDEX = { title: 'JM', format: 3, revision: '1', sourceLanguage: 'ja' };

function read(files: Readonly<Record<string, unknown>>) {
  const packed = Object.entries(files).map(([name, content]) => [
    name,
    strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
  ]);
  const bytes = new Uint8Array(zipSync(Object.fromEntries(packed)));
  return finish(openGlossary([{ path: 'x.zip', size: bytes.length, read: () => bytes }]).parsing);
}

const row = (
  term: string,
  glossary: unknown[],
  rest: Partial<Record<'reading' | 'tags' | 'sequence' | 'score', unknown>> = {},
) => [term, rest.reading ?? '', rest.tags ?? '', '', rest.score ?? 0, glossary, rest.sequence ?? 0, ''];

it.each([
  ['text', ['one', 'two'], 'one\ntwo'],
  ['text objects', [{ type: 'text', text: 'one' }], 'one'],
  ['a form of another word', [['食べる', ['past']]], '→ 食べる'],
  [
    'structured content',
    [
      {
        type: 'structured-content',
        content: {
          tag: 'ul',
          content: [
            { tag: 'li', content: 'a' },
            { tag: 'li', content: ['b', { tag: 'b', content: 'c' }] },
          ],
        },
      },
    ],
    '• a\n• bc',
  ],
  [
    'readings over words',
    [
      {
        type: 'structured-content',
        content: {
          tag: 'ruby',
          content: [
            '漢字',
            { tag: 'rp', content: '(' },
            { tag: 'rt', content: 'かんじ' },
            { tag: 'rp', content: ')' },
          ],
        },
      },
    ],
    '漢字(かんじ)',
  ],
  ['pictures', [{ type: 'image', path: 'x.png', description: 'a tree' }, 'tree'], 'a tree\ntree'],
  ['markup in text', ['<script>alert(1)</script>'], '<script>alert(1)</script>'],
])('reads %s', (_, glossary, definition) => {
  const { entries, problems, name, language } = read({
    'index.json': INDEX,
    'term_bank_1.json': [row('語', glossary)],
  });
  expect([name, language, problems]).toEqual(['JM', 'ja', []]);
  expect(entries).toMatchObject([{ term: '語', definition, lang: 'ja', reading: null }]);
});

it('reads banks in their order, and spellings of one word as one entry', () => {
  const same = { reading: 'とりあつかい', tags: 'n vs', sequence: 7 };
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_10.json': [row('十', ['ten'])],
    'term_bank_2.json': [
      row('取り扱い', ['handling'], same),
      row('取扱い', ['handling'], same),
      row('別', ['x'], { sequence: 8 }),
    ],
    'term_meta_bank_1.json': [['x', 'freq', 1]],
  });
  expect(entries.map(({ term, aliases }) => [term, ...aliases])).toEqual([
    ['取り扱い', '取扱い'],
    ['別'],
    ['十'],
  ]);
  expect(entries[0]).toMatchObject({ reading: 'とりあつかい', tags: ['n', 'vs'] });
});

it('takes spellings in two files for one entry', () => {
  const same = { sequence: 1 };
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_1.json': [row('一', ['x'], same)],
    'term_bank_2.json': [row('壱', ['x'], same)],
  });
  expect(entries).toMatchObject([{ term: '一', aliases: ['壱'] }]);
});

it('takes spellings for one entry where rows stand headword by headword', () => {
  const same = { sequence: 1, reading: 'とる' };
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_1.json': [
      row('取る', ['to take'], same),
      row('取る', ['to steal'], same),
      row('採る', ['to take'], same),
      row('採る', ['to steal'], same),
      row('取る', ['to take'], { sequence: 2 }),
    ],
  });
  expect(entries.map(({ term, aliases, definition }) => [term, aliases, definition])).toEqual([
    ['取る', ['採る'], 'to take'],
    ['取る', ['採る'], 'to steal'],
    ['取る', [], 'to take'],
  ]);
});

it('gives the senses of a headword by their scores, and leaves others where they are', () => {
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_1.json': [
      row('生', ['rare'], { score: -100 }),
      row('木', ['tree'], { score: -1 }),
      row('生', ['life'], { score: 50 }),
      row('生', ['raw'], { score: 50 }),
      row('火', ['fire'], { score: 1 }),
    ],
    'tag_bank_1.json': [['n', 'partOfSpeech', 0, 'noun', 0]],
  });
  expect(entries.map(({ definition }) => definition)).toEqual(['life', 'tree', 'raw', 'rare', 'fire']);
});

it('keeps the names of tags, whatever is noted of them', () => {
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_1.json': [row('木', ['tree'], { tags: 'n common' })],
    'tag_bank_1.json': [['n', 'partOfSpeech', 0, 'noun (futsuumeishi)', 0]],
  });
  expect(entries[0]?.tags).toEqual(['n', 'common']);
});

it('makes forms aliases of what they are forms of, before or behind it, in any file', () => {
  const form = (term: string, base: string) => row(term, [[base, ['past']]]);
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_1.json': [form('食べた', '食べる'), row('食べる', ['to eat']), form('見た', '見る')],
    'term_bank_2.json': [row('食べる', ['to live on']), form('食べて', '食べる'), form('食べる', '食べる')],
  });
  expect(entries.map(({ term, aliases, definition }) => [term, aliases, definition])).toEqual([
    ['食べる', ['食べた', '食べて'], 'to eat'],
    ['食べる', ['食べた', '食べて'], 'to live on'],
    ['見た', [], '→ 見る'],
  ]);
});

it('keeps the forms that an entry has no room for', () => {
  const forms = Array.from({ length: 130 }, (_, at) => row(`f${at}`, [['x', []]]));
  const { entries, problems } = read({
    'index.json': INDEX,
    'term_bank_1.json': [row('x', ['y']), ...forms],
  });
  expect(problems).toEqual([]);
  expect(entries[0]?.aliases).toHaveLength(100);
  expect(entries.slice(1).map(({ term }) => term)).toEqual(forms.slice(100).map(([term]) => term));
});

it('takes the forms that a row lists for aliases', () => {
  const table = {
    type: 'structured-content',
    content: {
      tag: 'table',
      content: [
        {
          tag: 'tr',
          content: [
            { tag: 'th', content: '' },
            { tag: 'th', content: '取扱い' },
          ],
        },
        {
          tag: 'tr',
          content: [
            { tag: 'th', content: 'とりあつかい' },
            { tag: 'td', content: '○' },
          ],
        },
      ],
    },
  };
  const same = { reading: 'とりあつかい', sequence: 7 };
  const { entries } = read({
    'index.json': INDEX,
    'term_bank_1.json': [
      row('取り扱い', ['handling'], same),
      row('取り扱い', ['取扱', '取り扱い'], { ...same, tags: 'forms' }),
      row('取り扱い', [table], { ...same, tags: 'forms' }),
      row('他', ['x'], { tags: 'forms' }),
    ],
  });
  expect(entries.map(({ term, aliases }) => [term, ...aliases])).toEqual([
    ['取り扱い', '取扱', '取扱い'],
    ['他'],
  ]);
});

it('tells by row what it leaves out', () => {
  const { entries, problems } = read({
    'index.json': INDEX,
    'term_bank_1.json': [['x'], row('a', ['b']), row('', ['c'])],
  });
  expect(entries).toHaveLength(1);
  expect(problems.map(({ where }) => where)).toEqual(['term_bank_1.json, row 1', 'term_bank_1.json, row 3']);
});

it('does not follow content without end', () => {
  const deep = `${'{"tag":"b","content":'.repeat(5_000)}"x"${'}'.repeat(5_000)}`;
  const bank = `[["a","","","",0,[{"type":"structured-content","content":${deep}}],0,""]]`;
  expect(read({ 'index.json': INDEX, 'term_bank_1.json': bank }).entries).toMatchObject([
    { term: 'a', definition: '' },
  ]);
});

it.each([
  ['another version', { 'index.json': { ...INDEX, format: 1 }, 'term_bank_1.json': [] }, /version 1/],
  ['only kanji', { 'index.json': INDEX, 'kanji_bank_1.json': [] }, /no terms/],
  ['no title', { 'index.json': {}, 'term_bank_1.json': [] }, /with a title/],
  [
    'broken JSON',
    { 'index.json': INDEX, 'term_bank_1.json': '[[' },
    /"term_bank_1.json" in the archive is not JSON/,
  ],
  ['an object for a list', { 'index.json': INDEX, 'term_bank_1.json': {} }, /is no list/],
])('refuses %s', (_, files, message) => {
  expect(() => read(files)).toThrow(FormatError);
  expect(() => read(files)).toThrow(message);
});

it('reads a run of thousands of rows and forms in the end', () => {
  const rows = Array.from({ length: 5000 }, (_, at) =>
    at % 2 === 0
      ? row('x', [`d${at}`], { reading: `r${at}`, sequence: 1 })
      : row('x', [`f${at}`], { tags: 'forms', sequence: 1 }),
  );
  const { entries } = read({ 'index.json': INDEX, 'term_bank_1.json': rows });
  expect(entries.length).toBeGreaterThan(2500);
});
