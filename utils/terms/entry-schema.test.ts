import { describe, expect, it } from 'vitest';
import type { EntryFields } from './entry.ts';
import { checkEntry, type EntryProblem } from './entry-schema.ts';

const EMPTY: EntryFields = {
  term: 'SRE',
  aliases: [],
  reading: null,
  lang: null,
  definition: '',
  sources: [],
  tags: [],
  sites: [],
};

describe('checkEntry', () => {
  it.each<[string, unknown, Partial<EntryFields>]>([
    ['a term alone', { term: 'SRE' }, {}],
    ['white space round a term', { term: '  SRE\n' }, {}],
    [
      'empty and repeated aliases',
      { term: 'SRE', aliases: [' ', 'sre', 'sre ', 'SREs'] },
      { aliases: ['sre', 'SREs'] },
    ],
    ['an empty reading', { term: 'SRE', reading: ' ' }, { reading: null }],
    ['an empty language', { term: 'SRE', lang: '' }, { lang: null }],
    ['a language in odd spelling', { term: 'SRE', lang: 'ja-jp' }, { lang: 'ja-JP' }],
    ['lines inside a definition', { term: 'SRE', definition: ' a\n\nb ' }, { definition: 'a\n\nb' }],
    [
      'markup in a definition, which is only text',
      { term: 'SRE', definition: '<img src=x onerror=alert(1)>' },
      { definition: '<img src=x onerror=alert(1)>' },
    ],
    [
      'an empty source row',
      {
        term: 'SRE',
        sources: [
          { title: ' ', url: '' },
          { title: 'T', url: 'https://a.example' },
        ],
      },
      { sources: [{ title: 'T', url: 'https://a.example/' }] },
    ],
    [
      'a source without title',
      { term: 'SRE', sources: [{ url: 'http://a.example/x' }] },
      { sources: [{ title: '', url: 'http://a.example/x' }] },
    ],
    [
      'sites by name and by address',
      { term: 'SRE', sites: ['A.example', 'https://a.example/x?y', 'b.example:80'] },
      { sites: ['a.example', 'b.example'] },
    ],
    [
      'sites in other scripts and as numbers',
      { term: 'SRE', sites: ['日本語.example', '127.0.0.1', '[::1]', 'localhost'] },
      { sites: ['xn--wgv71a119e.example', '127.0.0.1', '[::1]', 'localhost'] },
    ],
    ['fields nobody knows', JSON.parse('{"term": "SRE", "colour": 1, "__proto__": {"tags": ["x"]}}'), {}],
  ])('takes %s', (_, input, expected) => {
    expect(checkEntry(input)).toEqual({ fields: { ...EMPTY, ...expected }, problems: [] });
  });

  it.each<[string, unknown, EntryProblem[]]>([
    ['nothing', null, [{ path: [], code: 'termMissing' }]],
    ['no term', {}, [{ path: ['term'], code: 'termMissing' }]],
    ['a blank term', { term: ' \u3000' }, [{ path: ['term'], code: 'termMissing' }]],
    ['a term that is a number', { term: 4 }, [{ path: ['term'], code: 'termMissing' }]],
    ['a long term', { term: 'x'.repeat(201) }, [{ path: ['term'], code: 'tooLong', limit: 200 }]],
    [
      'a long alias',
      { term: 'a', aliases: ['b', 'x'.repeat(201)] },
      [{ path: ['aliases', 1], code: 'tooLong', limit: 200 }],
    ],
    [
      'too many aliases',
      { term: 'a', aliases: Array.from({ length: 101 }, (_, i) => `${i}`) },
      [{ path: ['aliases'], code: 'tooMany', limit: 100 }],
    ],
    [
      'a definition that is no text',
      { term: 'a', definition: {} },
      [{ path: ['definition'], code: 'notText' }],
    ],
    ['a language nobody speaks', { term: 'a', lang: 'not a tag' }, [{ path: ['lang'], code: 'langUnknown' }]],
    [
      'an address that runs script',
      { term: 'a', sources: [{ title: 't', url: 'javascript:alert(1)' }] },
      [{ path: ['sources', 0, 'url'], code: 'urlNotWeb' }],
    ],
    [
      'a title without address',
      {
        term: 'a',
        sources: [
          { title: 'x', url: 'https://a.example' },
          { title: 't', url: '' },
        ],
      },
      [{ path: ['sources', 1, 'url'], code: 'urlMissing' }],
    ],
    [
      'a site that is a sentence',
      { term: 'a', sites: ['all of them'] },
      [{ path: ['sites', 0], code: 'siteUnknown' }],
    ],
    [
      'a site with odd signs',
      { term: 'a', sites: ['host!!'] },
      [{ path: ['sites', 0], code: 'siteUnknown' }],
    ],
    [
      'several things at once',
      { term: '', lang: '??', sources: [{ url: 'nowhere' }] },
      [
        { path: ['term'], code: 'termMissing' },
        { path: ['lang'], code: 'langUnknown' },
        { path: ['sources', 0, 'url'], code: 'urlNotWeb' },
      ],
    ],
  ])('refuses %s', (_, input, problems) => {
    expect(checkEntry(input)).toEqual({ fields: null, problems });
  });
});
