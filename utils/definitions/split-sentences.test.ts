import { expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const TEXTS: readonly [text: string, ...sentences: string[]][] = [
  ['One. Two! Three? Four', 'One.', 'Two!', 'Three?', 'Four'],
  ['See e.g. Mr. Smith of U.S. fame. Then go.', 'See e.g. Mr. Smith of U.S. fame.', 'Then go.'],
  ['Version 2.5 is out.[1][2] It works.', 'Version 2.5 is out.[1][2]', 'It works.'],
  ['He said “so.” Then he left.', 'He said “so.”', 'Then he left.'],
  ['一つ目。二つ目！三つ目', '一つ目。', '二つ目！', '三つ目'],
  ['「そう。だね」と言った。次。', '「そう。だね」と言った。', '次。'],
  ['甲（乙。丙）です。(丁。)戊。', '甲（乙。丙）です。', '(丁。)戊。'],
  ['上の行\n下の行', '上の行', '下の行'],
  ['  ', ...[]],
];

it.each(TEXTS)('%s', (text, ...sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

it('leaves out what is too long to be a sentence, and does not wait for a bracket that is never closed', () => {
  expect(splitSentences('あ'.repeat(2000))).toEqual([]);
  expect(splitSentences(`（${'い'.repeat(310)}。次。`).at(-1)).toEqual({ start: 312, end: 314 });
});
