import { describe, expect, it } from 'vitest';
import type { EntryFields } from '../terms/entry.ts';
import { parse, print } from './csv.ts';
import { NO_DESCRIPTION } from './file-description.ts';
import { FormatError } from './format-error.ts';
import { finish } from './parsing.ts';

const read = (text: string) => finish(parse(text));

const EMPTY: EntryFields = {
  term: '',
  aliases: [],
  reading: null,
  lang: null,
  definition: '',
  sources: [],
  tags: [],
  sites: [],
};

describe('parse', () => {
  it('reads every column, in any order', () => {
    const text =
      'lang,term,aliases,reading,definition,sources,tags,sites\n' +
      'ja,信頼性,SRE|可用性,しんらいせい,"壊れず、\n動くこと",本 <https://a.example/b>|https://c.example/,運用|品質,a.example';
    expect(read(text)).toEqual({
      ...NO_DESCRIPTION,
      problems: [],
      entries: [
        {
          term: '信頼性',
          aliases: ['SRE', '可用性'],
          reading: 'しんらいせい',
          lang: 'ja',
          definition: '壊れず、\n動くこと',
          sources: [
            { title: '本', url: 'https://a.example/b' },
            { title: '', url: 'https://c.example/' },
          ],
          tags: ['運用', '品質'],
          sites: ['a.example'],
        },
      ],
    });
  });

  it.each([
    ['only a term', 'term\nSRE\n'],
    ['a byte order mark', '\uFEFFterm\nSRE'],
    ['Windows line ends', 'term\r\nSRE\r\n\r\n'],
    ['a header in capitals with spaces', ' Term , Reading\nSRE,'],
    ['semicolons', 'term;reading\nSRE;'],
    ['tabs', 'reading\tterm\n\tSRE'],
    ['a short row', 'term,reading,definition\nSRE'],
    ['empty cells beyond the header', 'term\nSRE,,'],
    ['quotation marks', '"term"\n"SRE"'],
  ])('takes %s', (_, text) => {
    expect(read(text)).toMatchObject({ entries: [{ ...EMPTY, term: 'SRE' }], problems: [] });
  });

  it.each([
    ['a\\|b|c', ['a|b', 'c']],
    ['a\\\\|b', ['a\\', 'b']],
    ['C:\\dir', ['C:\\dir']],
    [' a | | b ', ['a', 'b']],
    ['', []],
  ])('reads the aliases %j as %j', (cell, aliases) => {
    expect(read(`term,aliases\nx,${cell}`).entries[0]?.aliases).toEqual(aliases);
  });

  it('tells by line what it cannot read and goes on', () => {
    const text =
      'term,definition,sources\nA,"two\nlines",\n,none,\n\nB,x,ftp://b.example\nC,a,,b\nE,e,\nD,"x" y,\nF,f,';
    const { entries, problems } = read(text);
    expect(entries.map(({ term }) => term)).toEqual(['A', 'E']);
    expect(problems.map(({ where, skipped }) => [where, skipped])).toEqual([
      ['line 4', true],
      ['line 6', true],
      ['line 7', true],
      ['line 9', true],
    ]);
    expect(problems[0]?.message).toContain('no term');
    expect(problems[1]?.message).toContain('http://');
    expect(problems[2]?.message).toContain('4 cells');
    expect(problems[3]?.message).toContain('lines 9 to 10 are left out');
  });

  it('leaves a column out that it does not know, and says so', () => {
    const { entries, problems } = read('term,note,__proto__\nSRE,x,y');
    expect(entries).toEqual([{ ...EMPTY, term: 'SRE' }]);
    expect(problems.map(({ where, skipped }) => [where, skipped])).toEqual([
      ['line 1', false],
      ['line 1', false],
    ]);
    expect(problems[0]?.message).toContain('"note"');
  });

  it.each([
    [
      'one column without a header',
      'SRE\nSite Reliability Engineering',
      /No column of the table is the term/,
    ],
    ['a header without the term', 'definition,tags\nx,y', /No column of the table is the term/],
    ['nothing', '', /no rows/],
    ['nothing but a separator', 'sep=;\n', /no rows/],
    ['a column twice', 'term,tags,tags\nA,b,c', /"tags" twice/],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(FormatError);
    expect(() => read(text)).toThrow(message);
  });
});

describe('print', () => {
  it('gives back what was read', () => {
    const entries: EntryFields[] = [
      { ...EMPTY, term: 'plain' },
      {
        term: 'a, "b"',
        aliases: ['x|y', 'back\\slash', '\\', '|', 'a\\|b'],
        reading: 'よみ',
        lang: 'en-GB',
        definition: 'one\ntwo, "three"; \\ | <b>not bold</b>',
        sources: [
          { title: '', url: 'https://a.example/?a=b|c' },
          { title: 'a < b | c > d', url: 'https://a.example/x' },
          { title: '<q>', url: 'https://a.example/y' },
        ],
        tags: ['t'],
        sites: ['a.example', 'b.example'],
      },
    ];
    const printed = print({ ...NO_DESCRIPTION, name: 'n', entries });
    expect(read(printed)).toEqual({ ...NO_DESCRIPTION, entries, problems: [] });
    expect(print(read(printed))).toBe(printed);
  });

  it('prints an empty glossary as its header', () => {
    const printed = print({ ...NO_DESCRIPTION, entries: [] });
    expect(printed).toBe('term,aliases,reading,definition,lang,sources,tags,sites\n');
    expect(read(printed).entries).toEqual([]);
  });
});
