import { expect, it } from 'vitest';
import { NO_FILTER } from '../../utils/quotes/search-request.ts';
import { filterParts, isFilter, withoutPart, withPart } from './filter-change.ts';

const TAG = { list: 'tags', value: 'index' } as const;
const ORPHAN = { list: 'anchors', value: 'orphan' } as const;

it('takes parts in and out', () => {
  const filter = withPart(withPart(NO_FILTER, ORPHAN), TAG);
  expect(filterParts(filter)).toEqual([TAG, ORPHAN]);
  expect(withPart(filter, TAG)).toBe(filter);
  expect(filterParts(withoutPart(filter, ORPHAN))).toEqual([TAG]);
  expect(withoutPart(withoutPart(filter, ORPHAN), TAG)).toEqual(NO_FILTER);
});

it.each([
  [NO_FILTER, false],
  [withPart(NO_FILTER, TAG), true],
  [{ ...NO_FILTER, from: 0 }, true],
])('%j asks for something: %s', (filter, expected) => {
  expect(isFilter(filter)).toBe(expected);
});
