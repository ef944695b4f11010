import { expect, it } from 'vitest';
import { DIGIT, HIRAGANA, KANJI, KATAKANA, LETTER, OTHER, type Script, scriptOf } from './scripts.ts';

it.each<[string, Script]>([
  ['a', LETTER],
  ['Z', LETTER],
  ['_', LETTER],
  ['é', LETTER],
  ['ж', LETTER],
  ['\u0301', LETTER],
  ['한', LETTER],
  ['7', DIGIT],
  ['ア', KATAKANA],
  ['ー', KATAKANA],
  ['・', OTHER],
  ['あ', HIRAGANA],
  ['漢', KANJI],
  ['々', KANJI],
  ['〇', KANJI],
  ['𠮷', KANJI],
  ['😀', OTHER],
  ['×', OTHER],
  ['、', OTHER],
  ['「', OTHER],
  ['-', OTHER],
  [' ', OTHER],
])('%j is %i', (character, script) => {
  for (let at = 0; at < character.length; at++) expect(scriptOf(character, at)).toBe(script);
});

it('finds nothing outside the text', () => {
  expect(scriptOf('a', -1)).toBe(OTHER);
  expect(scriptOf('a', 1)).toBe(OTHER);
});
