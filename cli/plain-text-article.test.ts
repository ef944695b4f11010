import { expect, it } from 'vitest';
import { splitLines, splitParagraphs } from './plain-text-article.ts';

it.each([
  ['one\ntwo\n\nthree', ['one\ntwo', 'three']],
  ['one\r\n\r\n \r\ntwo\r\n', ['one', 'two']],
  ['\n\n  one  \n', ['one']],
  ['', []],
])('the paragraphs of %j are %j', (text, paragraphs) => {
  expect(splitParagraphs(text)).toEqual(paragraphs);
});

it.each([
  ['one\ntwo', ['one', 'two']],
  ['one\r\n\r\n two\r\n', ['one', '', ' two']],
  ['', []],
])('the lines of %j are %j', (text, lines) => {
  expect(splitLines(text)).toEqual(lines);
});
