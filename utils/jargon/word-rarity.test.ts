import { expect, it } from 'vitest';
import { wordRarity } from './word-rarity.ts';

it.each([
  ['the', 'house'],
  ['use', 'customer'],
  ['house', 'customer'],
  ['customer', 'cluster'],
  ['cluster', 'kubelet'],
  ['問題', '冪等性'],
  ['サーバ', 'ポストモーテム'],
  ['サービス', 'コンテナ'],
])('%s tells less than %s', (everyday, rare) => {
  expect(wordRarity(everyday)).toBeLessThan(wordRarity(rare));
});

it('is from 0 to 1', () => {
  expect(wordRarity('which')).toBe(0);
  expect(wordRarity('kubelet')).toBe(1);
  expect(wordRarity('кластер')).toBe(1);
});
