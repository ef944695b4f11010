import { describe, expect, it } from 'vitest';
import { readJapaneseSentence } from './japanese-sentences.ts';

const DEFINES: readonly [sentence: string, term: string, ...aliases: string[]][] = [
  ['踏み台サーバーとは、外から内側の網に入るために経由する計算機のことである。', '踏み台サーバー'],
  ['ＣＲＥとは、顧客の信頼を技術で支える仕事のことである。', 'ＣＲＥ'],
  ['冪等性とは、同じ操作を何度行っても結果が変わらない性質を指す。', '冪等性'],
  ['SLOとは、サービスがどれだけ動くべきかを数で表したものです。', 'SLO'],
  ['割注とは本文の行の中に小さく二行で入れる注。', '割注'],
  ['トイルは、サービスの規模とともに増える手作業のこと。', 'トイル'],
  ['ミューテックスは、排他制御に使われるロックの一種です。', 'ミューテックス'],
  ['障害対応演習というのは、わざと障害を起こして備えを確かめる訓練のことです。', '障害対応演習'],
  [
    '負荷分散装置、またはロードバランサーとは、要求を複数の計算機に振り分ける装置である。',
    '負荷分散装置',
    'ロードバランサー',
  ],
  [
    'カナリアリリース（英: canary release）とは、一部の利用者にだけ先に新版を届ける手法をいう。',
    'カナリアリリース',
  ],
  ['「待ち行列」とは、順番を待つ要求を並べておく構造の総称。', '待ち行列'],
  ['Vitestは、Viteの上で動くテストのためのフレームワークです。', 'Vitest'],
];

const DOES_NOT: readonly string[] = [
  'とは言え、全部を直すのは大変なことである。',
  '必ずしも正しいとは限らないことである。',
  '一般的とは異なる方法で動いている仕組みです。',
  'SREとは何か。',
  'CREとは何なのか、を考え続けてきたものです。',
  'ことは簡単ではないというものである。',
  'これはとても便利なツールです。',
  'この関数は値を返すものです。',
  '私は東京で働くエンジニアです。',
  '首都はマラボである。',
  '原因は設定の書き間違いによるものです。',
  '今回は新しく出た版を紹介する記事です。',
  'テストは大事だと思います。',
  '以前とは違う動きをするものです。',
  'サーバーは昨日から止まっている。',
  '',
];

describe('a Japanese sentence', () => {
  it.each(DEFINES)('%s', (sentence, term, ...aliases) => {
    expect(readJapaneseSentence(sentence)).toEqual({ term, aliases });
  });

  it.each(DOES_NOT)('defines nothing: %s', (sentence) => {
    expect(readJapaneseSentence(sentence)).toBeNull();
  });

  it('of any make is read in no time', () => {
    for (const part of ['とは、', 'は', '（', 'または', 'の', '「', 'する']) {
      expect(() => readJapaneseSentence(`甲${part.repeat(300)}こと。`)).not.toThrow();
    }
  });
});
