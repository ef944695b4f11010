import { expect, it } from 'vitest';
import { tagsOfText, textOfTags } from './tags-of-text.ts';

it.each([
  ['', []],
  [' , ,', []],
  ['index', ['index']],
  [' to  read ,index', ['to read', 'index']],
  ['索引、読む，索引', ['索引', '読む']],
])('%j is the tags %j', (text, tags) => {
  expect(tagsOfText(text)).toEqual({ tags, problem: null });
  expect(tagsOfText(textOfTags(tags)).tags).toEqual(tags);
});

it.each([
  ['x'.repeat(101), { code: 'tooLong', limit: 100 }],
  [Array.from({ length: 101 }, (_, at) => at).join(), { code: 'tooMany', limit: 100 }],
])('tags that cannot be stored are told (%#)', (text, problem) => {
  expect(tagsOfText(text).problem).toEqual(problem);
});
