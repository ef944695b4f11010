import { expect, test } from 'vitest';
import { columnProblem } from './column-problem.ts';

test.each([
  [['term'], null],
  [['definition', null, 'term', null], null],
  [['definition', null], { code: 'term' }],
  [[], { code: 'term' }],
  [['term', 'term'], { code: 'twice', column: 'term' }],
  [['lang', 'term', 'lang'], { code: 'twice', column: 'lang' }],
  [['term', 'tags', 'tags', 'definition', 'definition'], null],
] as const)('%j', (columns, problem) => {
  expect(columnProblem([...columns])).toEqual(problem);
});
