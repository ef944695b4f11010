import { describe, expect, it } from 'vitest';
import { fitsCompound, fitsKatakana } from './kana-initials.ts';

describe('fitsKatakana', () => {
  it.each([
    ['os', 'オペレーティングシステム', true],
    ['ui', 'ユーザー・インターフェース', true],
    ['api', 'アプリケーションプログラミングインターフェース', true],
    ['ai', 'オートメーションインデックス', true],
    ['vr', 'ヴァーチャルリアリティ', true],
    ['aws', 'アマゾン', false],
    ['ast', 'オブジェクト', false],
    ['nato', 'ナトー', false],
    ['ie', 'ブラウザー', false],
  ])('%s for %s: %s', (letters, word, fits) => {
    expect(fitsKatakana([...letters], word)).toBe(fits);
  });
});

describe('fitsCompound', () => {
  it.each([
    ['vm', '仮想マシン', true],
    ['slo', 'サービスレベル目標', true],
    ['ast', '抽象構文木', true],
    ['idn', '国際化ドメイン名', true],
    ['ci', '継続的インテグレーション', true],
    ['hta', 'HTMLアプリケーション', false],
    ['id', '生体認証', false],
    ['pc', '電子書籍端末', false],
    ['sp', '仮想マシン', false],
    ['vm', '仮想', false],
    ['aws', 'サーバー', false],
  ])('%s for %s: %s', (letters, noun, fits) => {
    expect(fitsCompound([...letters], noun)).toBe(fits);
  });
});
