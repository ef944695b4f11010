import { describe, expect, it } from 'vitest';
import { compoundParts, contentWords, foldPlural } from './content-words.ts';

describe('the words of a text', () => {
  it.each([
    ['English', 'The clusters of a Cluster', ['the', 'cluster', 'of', 'cluster']],
    ['no single letters and no numbers', 'a C4 of 3 x 12 in 2024', ['c4', 'of', 'in']],
    ['compounds by their words', 'fail-over, node.js', ['fail', 'over', 'node', 'js']],
    [
      'what an apostrophe parts',
      "the reader's book, it’s; we don't, o'clock",
      ['the', 'reader', 'book', 'it', 'we', 'clock'],
    ],
    ['accents and other alphabets', 'Café Über Кластер', ['café', 'über', 'кластер']],
    ['runs of kanji and of katakana', '信頼性の高いサービスを運用する', ['信頼性', 'サービス', '運用']],
    ['katakana without the long vowel at the end', 'サーバーとサーバ、キー', ['サーバ', 'サーバ', 'キー']],
    ['both together', 'SREはGoogleが始めた手法', ['sre', 'google', '手法']],
    ['half-width and full-width as one', 'ｻｰﾊﾞｰ ＳＲＥ', ['サーバ', 'sre']],
    ['nothing of hiragana alone', 'これはそれである', []],
    ['no addresses', `a${'b'.repeat(60)} word`, ['word']],
    ['nothing', '', []],
  ])('has %s', (_, text, words) => {
    expect(contentWords(text)).toEqual(words);
  });
});

it.each([
  ['clusters', 'cluster'],
  ['policies', 'policy'],
  ['boxes', 'box'],
  ['processes', 'process'],
  ['services', 'service'],
  ['branches', 'branch'],
  ['databases', 'database'],
  ['ties', 'tie'],
  ['class', 'class'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['physics', 'physics'],
  ['news', 'news'],
  ['has', 'has'],
  ['kubernetes', 'kubernetes'],
])('%s is compared as %s', (word, expected) => {
  expect(foldPlural(word)).toBe(expected);
});

it.each([
  ['不動産', []],
  ['信頼性', []],
  ['開発環境', ['開発', '環境']],
  ['商業用不動産', ['商業', '動産', '商業用', '不動産']],
  ['エンジニアリング', []],
  ['reliability', []],
])('%s has the parts %j', (word, parts) => {
  expect(compoundParts(word)).toEqual(parts);
});
