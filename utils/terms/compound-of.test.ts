import { expect, it } from 'vitest';
import { compoundOf } from './compound-of.ts';
import { findTerms } from './find-terms.ts';
import { compileIndex } from './term-index.ts';

/** The parts of the compound that each occurrence is in, joined. */
function compounds(labels: readonly string[], text: string): (string | null)[] {
  const index = compileIndex(labels.map((term, id) => ({ id, term, aliases: [], reading: null })));
  const found = findTerms(index, text, { lang: 'ja' });
  return found.map((_, at) => {
    const compound = compoundOf(text, found, at);
    if (compound === null) return null;
    expect(compound.parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
      text.slice(compound.start, compound.end),
    );
    return compound.parts.map(({ start, end }) => text.slice(start, end)).join('+');
  });
}

it.each<[labels: string[], text: string, expected: (string | null)[]]>([
  [['プロダクト', '開発'], 'このプロダクト開発は', ['プロダクト+開発', 'プロダクト+開発']],
  [['コンテナ', 'ランタイム'], 'コンテナランタイム', ['コンテナ+ランタイム', 'コンテナ+ランタイム']],
  [['SRE', '組織'], '「SRE組織」と', ['SRE+組織', 'SRE+組織']],
  [['サーバー', '監視'], 'ｻｰﾊﾞｰ監視を', ['ｻｰﾊﾞｰ+監視', 'ｻｰﾊﾞｰ+監視']],
  [
    ['SRE', 'プロダクト', '開発'],
    'SREプロダクト開発',
    ['SRE+プロダクト+開発', 'SRE+プロダクト+開発', 'SRE+プロダクト+開発'],
  ],
  [['プロダクト', '開発', 'プロダクト開発'], 'プロダクト開発とプロダクト', [null, null]],
  [['プロダクト', '開発'], 'プロダクト開発部', [null, null]],
  [['プロダクト', '開発'], '新プロダクト開発', [null, null]],
  [['プロダクト', '開発'], 'プロダクトの開発、プロダクト・開発', [null, null, null, null]],
  [['書く', '方法'], '書く方法', [null, null]],
  [['SRE', 'team'], 'SRE team', [null, null]],
  [['SRE', 'CRE'], 'SRE/CRE', [null, null]],
  [['SRE', '組織'], 'SREs組織', ['SREs+組織', 'SREs+組織']],
  [['SRE'], 'SRE', [null]],
  [['開発'], '開発'.repeat(6), Array(6).fill(Array(6).fill('開発').join('+'))],
  [['開発'], '開発'.repeat(7), Array(7).fill(null)],
])('%j in %s: %j', (labels, text, expected) => {
  expect(compounds(labels, text)).toEqual(expected);
});

it('walks no further than a word may be long', () => {
  const text = '開発'.repeat(20_000);
  let asked = 0;
  const found = Array.from({ length: 20_000 }, (_, at) => ({
    get start() {
      asked++;
      return at * 2;
    },
    end: at * 2 + 2,
  }));
  expect(compoundOf(text, found, 10_000)).toBeNull();
  expect(asked).toBeLessThan(30);
});
