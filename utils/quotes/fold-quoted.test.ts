import { describe, expect, it } from 'vitest';
import { foldQuoted, originalStretch, partedAlike } from './fold-quoted.ts';

describe('folding', () => {
  it.each([
    ['“It’s” ‘so’', '"It"s""so"'],
    ['「それ」『これ』', '"それ""これ"'],
    ['a — b -- c ―― d', 'a-b-c-d'],
    ['so… so... so . . . so‥', 'so…so…so…so…'],
    ['そう・・・か。。。そうだ…。', 'そう…か…そうだ…。'],
    ['中・外', '中・外'],
    ['one\n two\u00A0three\u00AD\u200B', 'onetwothree'],
    ['ｻｰﾊﾞｰ Ａ１', 'サーバーA1'],
    ['サーバー'.normalize('NFD'), 'サーバー'],
    ['', ''],
  ])('%j is %j', (text, units) => {
    expect(foldQuoted(text).units).toBe(units);
  });

  it('knows where units stood', () => {
    const text = `x ｻｰﾊﾞｰ — ${'バ'.normalize('NFD')}...\ny`;
    const folded = foldQuoted(text);
    const at = folded.units.indexOf('-バ…');
    expect(text.slice(...originalStretch(folded, at, at + 3))).toBe(`— ${'バ'.normalize('NFD')}...`);
    expect([...folded.gaps]).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 2]);
  });

  it('is the same in one piece and in many', () => {
    const line = 'The ｻｰﾊﾞｰ said “no” … and — ';
    const folded = foldQuoted(line.repeat(4000));
    const { units } = foldQuoted(line);
    // The dash at the end of one line and the word at the beginning of the next are apart.
    expect(folded.units).toBe(units.repeat(4000));
    expect(folded.starts.at(-units.length)).toBe(3999 * line.length);
  });
});

it.each([
  ['no table', 'notable', false],
  ['one\ntwo', 'onetwo', true],
  ['日本 語', '日本語', true],
  ['a, b', 'a,b', true],
])('whether %j and %j are parted alike: %j', (one, other, alike) => {
  expect(partedAlike(foldQuoted(one), 0, foldQuoted(other))).toBe(alike);
});
