import { expect, it } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

it.each([
  ['One here. Two there. Three.', 12, 'en', 'Two there.'],
  ['一つ目の文。二つ目の文！三つ目。', 7, 'ja', '二つ目の文！'],
  ['First line\nSRE is  here. Next', 12, 'en', 'SRE is here.'],
  [
    'SREは運用を、ソフトウェアの問題として捉える。 That is all.',
    0,
    'ja',
    'SREは運用を、ソフトウェアの問題として捉える。',
  ],
  ['end', 3, null, 'end'],
  ['', 0, null, ''],
  ['odd tag. Two', 0, 'not a tag', 'odd tag.'],
])('%j at %i (%s)', (text, offset, lang, sentence) => {
  expect(sentenceAt(text, offset, lang)).toBe(sentence);
});

it('cuts what is too long to be read in a field', () => {
  expect(sentenceAt('a'.repeat(2000), 5, 'en')).toHaveLength(600);
});
