import { describe, expect, it } from 'vitest';
import { matchedPlaces, parseQuery } from './search-query.ts';
import { readTokens } from './search-tokens.ts';

const tokens = (text: string) => {
  const read: string[] = [];
  readTokens(text, (token, position) => read.push(`${token}@${position}`));
  return read.join(' ');
};

const words = (text: string) => tokens(text).replace(/@\d+/g, '');

describe('readTokens', () => {
  it.each([
    ['words', 'To be, or not', 'to be or not'],
    ['full width and capitals', 'ＳＲＥ Is', 'sre is'],
    ['accents', 'naïve Café', 'naive cafe'],
    ['a mark apart', 'cafe\u0301', 'cafe'],
    ['other scripts’ marks', 'мой हिन्दी', 'мой हिन्दी'],
    ['an apostrophe inside', "don't ‘do’ it’s", 'dont do it'],
    ['a hyphen', 'as-you-type', 'as you type'],
    ['digits with letters', 'mp3 of 2019', 'mp3 of 2019'],
    ['a soft hyphen', 'quo\u00adtation', 'quotation'],
    ['Japanese', '信頼性', '信頼 頼性 性'],
    ['one character', '注', '注'],
    ['katakana as hiragana', 'サーバ', 'さー ーば ば'],
    ['half width', 'ｻｰﾊﾞ', 'さー ーば ば'],
    ['punctuation between', '東京、京都', '東京 京 京都 都'],
    ['both', 'SREチーム', 'sre ちー ーむ む'],
    ['々', '人々は', '人々 々は は'],
    ['a pair of surrogates', '𠮟る', '𠮟る る'],
    ['nothing', '… 「」 ——', ''],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('counts so that only pairs of one run follow each other', () => {
    expect(tokens('東京、京都 so to')).toBe('東京@0 京@1 京都@3 都@4 so@6 to@8');
  });
});

const marked = (query: string, text: string) => {
  let shown = '';
  let done = 0;
  for (const [start, end] of matchedPlaces(parseQuery(query), text)) {
    shown += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return shown + text.slice(done);
};

describe('matchedPlaces', () => {
  it.each([
    ['quot', 'A Quotation.', 'A [Quot]ation.'],
    ['quotations ', 'Quoting a quotation', 'Quoting a [quotation]'],
    ['quoted ', 'Quoting, quotes', '[Quoting], [quotes]'],
    ['the anch', 'The anchor of the page', '[The] [anch]or of [the] page'],
    ['信頼性', '信頼と信頼性', '信頼と[信頼性]'],
    ['さーば', '新しいサーバー', '新しい[サーバ]ー'],
    ['サーバ', '古いｻｰﾊﾞｰ', '古い[ｻｰﾊﾞ]ｰ'],
    ['あ', 'あああ', '[あああ]'],
    ['cafe', 'Un café', 'Un [café]'],
    ['café', 'Un Cafe\u0301', 'Un [Cafe\u0301]'],
    ['dont', 'I don’t', 'I [don’t]'],
    ['', 'nothing', 'nothing'],
    ['、', '東京、', '東京、'],
    ['チーム SRE', 'SREチーム', '[SREチーム]'],
  ])('marks %j in %j', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });
});

describe('parseQuery', () => {
  it('takes the last word for a beginning until a space follows', () => {
    expect(parseQuery('to quote').map(({ isBeginning }) => isBeginning)).toEqual([false, true]);
    expect(parseQuery('to quote ').map(({ isBeginning }) => isBeginning)).toEqual([false, false]);
  });

  it('asks for each part once', () => {
    expect(parseQuery('to To 注 to').map(({ text, isBeginning }) => [text, isBeginning])).toEqual([
      ['to', true],
      ['注', false],
    ]);
  });
});
