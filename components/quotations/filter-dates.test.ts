import { expect, it } from 'vitest';
import { dayOfTime, startOfDay } from './filter-dates.ts';

it.each([
  ['2026-03-05', 0, new Date(2026, 2, 5)],
  ['2026-12-31', 1, new Date(2027, 0, 1)],
  ['2024-02-28', 1, new Date(2024, 1, 29)],
])('%s and %i days later begins at %s', (day, later, expected) => {
  const time = startOfDay(day, later);
  expect(time).toBe(expected.getTime());
  expect(dayOfTime(time, -later)).toBe(day);
});

it.each(['', '2026', 'tomorrow', '2026-3-5'])('%j is no day', (text) => {
  expect(startOfDay(text)).toBeNull();
});

it('no time is no day', () => {
  expect(dayOfTime(null)).toBe('');
});
