import { expect, it } from 'vitest';
import { lookUpLinks } from './look-up-links.ts';

type Row = [what: string, url: string, term: string, lang: string | null, expected: string];

const WIKI = 'https://%l.wiki.example/find?q=%s';

it.each<Row>([
  ['a word', WIKI, 'lamp', 'en', 'https://en.wiki.example/find?q=lamp'],
  ['a region beside the language', WIKI, 'lamp', 'en-GB', 'https://en.wiki.example/find?q=lamp'],
  ['another language', WIKI, 'Lampe', 'DE', 'https://de.wiki.example/find?q=Lampe'],
  ['no language', WIKI, 'lamp', null, 'https://en.wiki.example/find?q=lamp'],
  ['no language that is one', WIKI, 'lamp', 'evil.example/', 'https://en.wiki.example/find?q=lamp'],
  ...['und', 'mul', 'zxx', 'mis', 'us', 'en_US'].map(
    (lang): Row => [
      `${lang}, which is no language`,
      WIKI,
      'lamp',
      lang,
      'https://en.wiki.example/find?q=lamp',
    ],
  ),
  ['kanji, language undetermined', WIKI, '灯台', 'und', 'https://ja.wiki.example/find?q=%E7%81%AF%E5%8F%B0'],
  ['a language of three letters', WIKI, '燈塔', 'yue', 'https://yue.wiki.example/find?q=%E7%87%88%E5%A1%94'],
  ['kanji without a language', WIKI, '灯台', null, 'https://ja.wiki.example/find?q=%E7%81%AF%E5%8F%B0'],
  ['kanji in Chinese', WIKI, '灯塔', 'zh-Hant', 'https://zh.wiki.example/find?q=%E7%81%AF%E5%A1%94'],
  [
    'kana on a page that says it is English',
    WIKI,
    'ランプ',
    'en',
    'https://ja.wiki.example/find?q=%E3%83%A9%E3%83%B3%E3%83%97',
  ],
  [
    'signs that mean something in an address',
    WIKI,
    'C++ & a/b?#',
    'en',
    'https://en.wiki.example/find?q=C%2B%2B%20%26%20a%2Fb%3F%23',
  ],
  [
    'signs that mean something here',
    WIKI,
    '%s $& %l',
    'en',
    'https://en.wiki.example/find?q=%25s%20%24%26%20%25l',
  ],
  ['the term twice', 'https://a.example/%s?q=%s', 'x', 'en', 'https://a.example/x?q=x'],
  ['half of a character', WIKI, 'a\ud83d', 'en', 'https://en.wiki.example/find?q=a%EF%BF%BD'],
])('%s', (_, url, term, lang, expected) => {
  expect(lookUpLinks([{ name: 'Wiki', url }], term, lang)).toEqual([{ name: 'Wiki', url: expected }]);
});
