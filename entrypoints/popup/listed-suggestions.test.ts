import { expect, it } from 'vitest';
import type { PageSuggestion } from '../../utils/messages.ts';
import { listedSuggestions } from './listed-suggestions.ts';

const made = (term: string, score: number, id = score) => ({
  id,
  term,
  score,
  count: 1,
  sentence: term,
  block: 0,
  start: 0,
  end: 1,
});
const A = made('a', 9);
const B = made('b', 5);
const C = made('c', 1);

it.each<[string, PageSuggestion[] | null, PageSuggestion[], string[], string[] | null]>([
  ['still looking', null, [B], [], null],
  ['none', [], [], [], []],
  ['all', [A, C], [], [], ['a:9', 'c:1']],
  ['without those that are unwanted', [A, B, C], [], ['b'], ['a:9', 'c:1']],
  ['one that was dropped and brought back, in its place', [A, C], [B], [], ['a:9', 'b:5', 'c:1']],
  ['one that was dropped and dismissed', [A, C], [B], ['b'], ['a:9', 'c:1']],
  ['one that was brought back and has been found anew', [A, made('b', 5, 20)], [B], [], ['a:9', 'b:20']],
])('%s', (_, found, dropped, unwanted, expected) => {
  const listed = listedSuggestions(found, dropped, (term) => unwanted.includes(term));
  expect(listed?.map(({ term, id }) => `${term}:${id}`) ?? null).toEqual(expected);
});

it('shows no more than twelve', () => {
  const many = Array.from({ length: 20 }, (_, at) => made(`term ${at}`, at));
  expect(listedSuggestions(many, [], () => false)).toHaveLength(12);
});
