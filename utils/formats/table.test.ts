import { describe, expect, it } from 'vitest';
import type { Column } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryPart } from './glossary-file.ts';
import { type OpenOptions, openGlossary } from './open-glossary.ts';
import { finish } from './parsing.ts';

function open(text: string, name = 'x.csv', options: OpenOptions = {}) {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  const part: GlossaryPart = { path: name, size: bytes.length, read: () => bytes };
  return openGlossary([part], options);
}

const columnsOf = (text: string, name?: string) => open(text, name).table?.columns;

describe('columns are guessed', () => {
  it.each<[string, string, (Column | null)[]]>([
    ['fields of our own', 'lang,term,definition\nen,SRE,x', ['lang', 'term', 'definition']],
    ['other names for them', 'Word;Meaning;Category\nSRE;x;ops', ['term', 'definition', 'tags']],
    [
      'names in Japanese',
      '用語,読み,意味,分類\n信頼,しんらい,x,y',
      ['term', 'reading', 'definition', 'tags'],
    ],
    ['full-width and spaced names', 'ＴＥＲＭ,よみ がな\nx,y', ['term', null]],
    ['our own name before another', 'word,term\nx,y', [null, 'term']],
    ['names that are not known', 'term_en,note_en\nSRE,It keeps things up.', ['term', 'definition']],
    ['word and meaning', 'SRE,It keeps things up.\nCRE,It helps.', ['term', 'definition']],
    ['numbers and their meaning', '404,Not found\n500,Broken', ['term', 'definition']],
    ['tabs', 'SRE\tOne, two\nCRE\tThree, four', ['term', 'definition']],
    ['bars', 'SRE|It keeps, at times, things up.\nCRE|It helps.', ['term', 'definition']],
    [
      'what is in the columns',
      '1,信頼,しんらい,ja,たよりにすること。そのこと。,https://a.example/1\n2,定義,ていぎ,ja,意味を定めること。,https://a.example/2\n3,用語,ようご,ja,つかうことば。,https://a.example/3\n',
      [null, 'term', 'reading', 'lang', 'definition', 'sources'],
    ],
    ['nothing to go by', 'just\nwords', [null]],
  ])('by %s', (_, text, columns) => {
    expect(columnsOf(text)).toEqual(columns);
  });

  it('from the lines of Anki', () => {
    expect(columnsOf('#deck column:1\n#tags column:4\nd\tSRE\tx\tone two', 'x.txt')).toEqual([
      null,
      'term',
      'definition',
      'tags',
    ]);
  });

  it('only for tables', () => {
    expect(open('{"format":"warichu-glossary"}', 'x.json').table).toBeNull();
  });
});

it('shows the header and the first rows', () => {
  const rows = Array.from({ length: 9 }, (_, at) => `t${at},${'x'.repeat(1_000)}`).join('\n');
  const { table } = open(`Word,Meaning\n${rows}`);
  expect(table?.header).toEqual(['Word', 'Meaning']);
  expect(table?.samples.map(([term]) => term)).toEqual(['t0', 't1', 't2', 't3', 't4']);
  expect(table?.samples[0]?.[1]).toHaveLength(300);
  expect(open('SRE,x\nCRE,y').table).toMatchObject({
    header: null,
    samples: [
      ['SRE', 'x'],
      ['CRE', 'y'],
    ],
  });
});

describe('columns that are told', () => {
  const read = (text: string, columns: (Column | null)[], name?: string) =>
    finish(open(text, name, { columns }).parsing);

  it('are taken, and nothing is said of those left out', () => {
    expect(read('a,b,c\nx,y,z', ['definition', null, 'term'])).toMatchObject({
      entries: [
        { term: 'c', definition: 'a' },
        { term: 'z', definition: 'x' },
      ],
      problems: [],
    });
    expect(read('Word,Meaning\nx,y', ['definition', 'term']).entries).toMatchObject([
      { term: 'y', definition: 'x' },
    ]);
  });

  it('may be the same where a field has several values, or several lines', () => {
    const columns: (Column | null)[] = [
      'term',
      'definition',
      'definition',
      'tags',
      'tags',
      'aliases',
      'aliases',
    ];
    expect(read('SRE,one,two,a,b|c,d,', columns).entries).toMatchObject([
      { definition: 'one\ntwo', tags: ['a', 'b', 'c'], aliases: ['d'] },
    ]);
  });

  it('may be fewer than there are, or more', () => {
    expect(read('SRE,x,y', ['term']).entries).toMatchObject([{ term: 'SRE', definition: '' }]);
    expect(read('SRE', ['term', 'definition']).entries).toMatchObject([{ term: 'SRE', definition: '' }]);
  });

  it("keep what Anki's lines say of them", () => {
    const text = '#html:true\n#tags column:2\n<b>SRE</b>\tone two\tx';
    expect(read(text, ['term', 'tags', 'definition'], 'x.txt').entries).toMatchObject([
      { term: 'SRE', tags: ['one', 'two'], definition: 'x' },
    ]);
  });

  it.each<[string, (Column | null)[], RegExp]>([
    ['no term', ['definition', null], /No column of the table is the term/],
    ['two terms', ['term', 'term'], /"term" twice/],
  ])('are refused with %s', (_, columns, message) => {
    expect(() => read('a,b', columns)).toThrow(FormatError);
    expect(() => read('a,b', columns)).toThrow(message);
  });
});

it('leaves it to be seen where no column is the term', () => {
  const opened = open('definition,tags\nx,y');
  expect(opened.table?.columns).toEqual(['definition', 'tags']);
  expect(() => finish(opened.parsing)).toThrow(FormatError);
});

it('tells of columns that are left out', () => {
  const problems = finish(open('SRE,It keeps things up.,7\nCRE,It helps.,8').parsing).problems;
  expect(problems.map(({ where, code, values, skipped }) => [where, code, values, skipped])).toEqual([
    ['line 1', 'columnUnnamed', { column: 3 }, false],
  ]);
});

it('reads what spreadsheets write', () => {
  const text = 'sep=;\r\nTerm;Definition\r\nSRE;"one; ""two""\r\nthree"\r\n';
  expect(finish(open(text).parsing).entries).toMatchObject([
    { term: 'SRE', definition: 'one; "two"\r\nthree' },
  ]);
});

it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
  const text = ['term,definition', 'A,"two', 'lines"', ',none', 'B,x', ',none'].join(end);
  expect(finish(open(text).parsing).problems.map(({ where }) => where)).toEqual(['line 4', 'line 6']);
});

it('reads rows that are longer than what is taken apart at once', () => {
  const long = `one "two"\n${'ab\n'.repeat(6_000)}`.trim();
  const cell = `"${long.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: 40 }, (_, at) => `t${at},${at % 10 === 0 ? cell : 'x'}`);
  const { entries, problems } = finish(open(`term,definition\n${rows.join('\n')}\n,\n`).parsing);
  expect(entries.map(({ term }) => term)).toEqual(rows.map((_, at) => `t${at}`));
  expect(entries[10]!.definition).toBe(long);
  expect(problems.map(({ where }) => where)).toEqual([`line ${2 + 40 + 4 * 6_000}`]);
});
