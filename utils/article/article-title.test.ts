import { describe, expect, it } from 'vitest';
import { articleTitle } from './article-title.ts';

describe('articleTitle', () => {
  it.each([
    [['T of day - Site'], ['T of day'], null, 'T of day', 'Site'],
    [['T of day - Site'], [], 'Site', 'T of day', 'Site'],
    [['T of day - Site'], [], null, 'T of day - Site', null],
    [['Site: T - Part | Site'], ['Other'], 'Site', 'Site: T - Part', 'Site'],
    [['Site | T of day'], ['Site', 'T of day'], 'Site', 'T of day', 'Site'],
    [['T of day · V8'], ['V8', 'T of day'], null, 'T of day', 'V8'],
    [['割注の話 - 海の日記'], ['海の日記', '割注の話'], '海の日記', '割注の話', '海の日記'],
    [['割注の話｜海の日記'], [], '海の日記', '割注の話', '海の日記'],
    [['A-B testing'], ['A'], null, 'A-B testing', null],
    [['T - News - Site'], ['T'], null, 'T', null],
    [[' T \n of  day '], ['T of day'], null, 'T of day', null],
    [['', 'T - Site'], ['T'], null, 'T', 'Site'],
    [[], ['First', 'Second longer'], null, 'First', null],
    [[], [], null, '', null],
  ])('%j with headings %j on %j', (titles, headings, siteName, title, site) => {
    expect(articleTitle({ titles, headings: [headings], siteName })).toEqual({ title, siteName: site });
  });

  it('believes the article’s own heading first', () => {
    const clues = { titles: ['Log - Fog'], siteName: null };
    expect(articleTitle({ ...clues, headings: [['Fog'], ['Log', 'Fog']] })).toEqual({
      title: 'Fog',
      siteName: 'Log',
    });
    expect(articleTitle({ ...clues, headings: [['Log'], ['Fog']] })).toEqual({
      title: 'Log',
      siteName: 'Fog',
    });
  });
});
