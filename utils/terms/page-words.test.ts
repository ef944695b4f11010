import { describe, expect, it } from 'vitest';
import { wordRarity } from '../jargon/word-rarity.ts';
import { pageWords } from './page-words.ts';

const block = (text: string, kind: 'paragraph' | 'code' = 'paragraph', excluded = false) => ({
  text,
  kind,
  excluded,
});

describe('the words that a page is about', () => {
  it.each([
    [
      'English: often and rare before often alone',
      'The people who run the kubelet know the kubelets, and the people know a kubelet. The postmortem is for people.',
      'en',
      ['kubelet', 'postmortem', 'people'],
    ],
    [
      'Japanese: what is everyday comes last',
      '冪等性のある操作は冪等性で守る。サービスの障害訓練。サービス。',
      'ja',
      ['冪等性', '障害訓練', 'サービス'],
    ],
  ])('%s', (_, text, lang, first) => {
    expect(pageWords(text, lang, wordRarity, 3)).toEqual(first);
  });

  it('of a language whose everyday words are not known are the longer ones', () => {
    const text = 'les pods et les nœuds sont les ressources des clusters';
    expect(pageWords(text, 'fr', () => 1)).toEqual(['nœud', 'sont', 'ressource', 'cluster']);
    expect(pageWords(text, null, () => 1)).toContain('les');
  });

  it('are those of its blocks, code and what is excluded left out', () => {
    const blocks = [block('Kubelets'), block('getPodSpec', 'code'), block('newsletter', 'paragraph', true)];
    expect(pageWords(blocks, 'en', wordRarity)).toEqual(['kubelet']);
  });

  it('are at most as many as asked for, without any of no weight', () => {
    const text = Array.from({ length: 400 }, (_, at) => `the word${at}x`).join(' ');
    expect(pageWords(text, 'en', wordRarity)).toHaveLength(150);
    expect(pageWords(text, 'en', wordRarity, 5)).toEqual(['word0x', 'word1x', 'word2x', 'word3x', 'word4x']);
    expect(pageWords('the of and which', 'en', wordRarity)).toEqual([]);
  });

  it('of a page without words are none', () => {
    expect(pageWords('', null, wordRarity)).toEqual([]);
    expect(pageWords([], null, wordRarity)).toEqual([]);
  });
});
