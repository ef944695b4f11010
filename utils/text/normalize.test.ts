import { describe, expect, it } from 'vitest';
import { normalize, PLAIN } from './normalize.ts';

it.each([
  ['plain ASCII', 'SRE at work', 'SRE at work', 'sre at work'],
  ['plain Japanese', 'サーバーの運用', 'サーバーの運用', 'サーバーの運用'],
  ['half-width kana', 'ｻｰﾊﾞｰとﾊﾟｲﾌﾟ', 'サーバーとパイプ', 'サーバーとパイプ'],
  ['full-width Latin', 'ＳＲＥ２', 'SRE2', 'sre2'],
  ['a square', '5㌔', '5キロ', '5キロ'],
  ['a mark of its own', 'か\u3099き', 'がき', 'がき'],
  ['a letter and its accent', 'e\u0301te\u0301', 'été', 'été'],
  ['a ligature', 'oﬃce', 'office', 'office'],
  ['apostrophes', 'SRE’s ‘a’ ʼb´', "SRE's 'a' 'b'", "sre's 'a' 'b'"],
  ['quotation marks', '“a” „b‟ 〝c〟', '"a" "b" "c"', '"a" "b" "c"'],
  ['dashes', 'a‐b–c—d−e－f', 'a-b-c-d-e-f', 'a-b-c-d-e-f'],
  ['white space', 'a \n\t b\u00A0c\u3000d', 'a b c d', 'a b c d'],
  ['soft hyphens and zero width', 'so\u00ADft\u200Bware', 'software', 'software'],
  ['a variation selector', '葛\u{E0100}城', '葛城', '葛城'],
  ['letters that change length in lower case', 'İstanbul', 'İstanbul', 'istanbul'],
  ['final sigma', 'ΣΟΦΟΣ σοφος', 'ΣΟΦΟΣ σοφος', 'σοφοσ σοφοσ'],
  ['nothing', '', '', ''],
])('%s', (_, text, cased, folded) => {
  const normalized = normalize(text);
  expect(normalized.cased).toBe(cased);
  expect(normalized.folded).toBe(folded);
  expect(normalized.toOriginal(0, cased.length)).toEqual([0, text.length]);
});

describe('the way back', () => {
  it.each([
    ['5㌔だ', 'キロ', '㌔'],
    ['5㌔だ', 'ロ', '㌔'],
    ['ｻｰﾊﾞｰは', 'サーバー', 'ｻｰﾊﾞｰ'],
    ['ｻｰﾊﾞｰは', 'バ', 'ﾊﾞ'],
    ['の\u00ADSRE\u00ADは', 'SRE', 'SRE'],
    ['an  error\n budget now', 'error budget', 'error\n budget'],
    ['so\u00ADft no', 'soft', 'so\u00ADft'],
    ['か\u3099き', 'き', 'き'],
    ['㌔㌔a', 'a', 'a'],
  ])('in %j, %j is %j', (text, part, original) => {
    const normalized = normalize(text);
    const start = normalized.cased.indexOf(part);
    const [from, to] = normalized.toOriginal(start, start + part.length);
    expect(text.slice(from, to)).toBe(original);
  });

  it('has nothing in an empty stretch', () => {
    expect(normalize('5㌔だ').toOriginal(3, 3)).toEqual([2, 2]);
  });

  it.each([
    ['5㌔だ', 2, 3],
    ['ｻｰﾊﾞｰは', 3, 2],
    ['ｻｰﾊﾞｰは', 5, 4],
    ['a\u00ADb', 1, 1],
    ['a\u00ADb', 2, 1],
    ['plain', 3, 3],
  ])('in %j the original offset %i is %i', (text, original, offset) => {
    expect(normalize(text).fromOriginal(original)).toBe(offset);
  });
});

/** A generator with a seed, so that a failure can be seen again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it('is NFKC as the platform knows it, and comes back to the same clusters', () => {
  const random = seeded(7);
  const pieces = [
    'a',
    'Z',
    '9',
    'ー',
    'か',
    '\u3099',
    'ｶ',
    'ﾞ',
    '漢',
    '㌔',
    'ﬁ',
    'é',
    'e',
    '\u0301',
    '①',
    '한',
    'ᄒ',
    '\u1161',
    '😀',
    'Ａ',
    '，',
  ];
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
    const normalized = normalize(text);
    expect(normalized.cased).toBe(text.normalize('NFKC'));
    expect(normalized.folded).toHaveLength(normalized.cased.length);
    let last = 0;
    for (let at = 0; at < normalized.cased.length; at++) {
      const [start, end] = normalized.toOriginal(at, at + 1);
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(normalize(text.slice(start, end)).cased).toContain(normalized.cased[at]);
      expect(normalized.fromOriginal(start)).toBeLessThanOrEqual(at);
      last = start;
    }
  }
});

it('takes for plain only what NFKC leaves alone', () => {
  const plain = new RegExp(`^[${PLAIN}]$`, 'u');
  for (let unit = 0; unit < 0xd800; unit++) {
    const character = String.fromCharCode(unit);
    if (plain.test(character)) expect(character.normalize('NFKC')).toBe(character);
  }
});
