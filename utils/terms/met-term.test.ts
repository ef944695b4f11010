import { describe, expect, it } from 'vitest';
import { dayOf, isFresh, type MetTerm, mayBeKnown, meetTerm, mergeMet } from './met-term.ts';

const met = (more: Partial<MetTerm> = {}): MetTerm => ({
  ...{ entry: 1, first: '2026-03-01', last: '2026-03-04', days: 3, opened: 0, isDeclined: false },
  ...more,
});

it.each([
  [new Date(2026, 2, 9, 0, 0), '2026-03-09'],
  [new Date(2026, 11, 31, 23, 59), '2026-12-31'],
])('tells the day of %s', (date, day) => {
  expect(dayOf(date)).toBe(day);
});

describe('meeting a term', () => {
  it.each([
    ['the first time', undefined, '2026-03-05', met({ first: '2026-03-05', last: '2026-03-05', days: 1 })],
    ['on another day', met(), '2026-03-05', met({ last: '2026-03-05', days: 4 })],
    ['once more on the same day', met(), '2026-03-04', met()],
    ['with a clock that was put back', met(), '2026-03-02', met()],
  ])('%s', (_, before, day, after) => {
    expect(meetTerm(before, 1, day)).toEqual(after);
  });
});

it.each([
  ['new since', { first: '2026-03-06', last: '2026-03-07', days: 2 }, 5, '2026-03-07'],
  ['on the same day', { first: '2026-03-04', last: '2026-03-04', days: 1 }, 3, '2026-03-04'],
])('brings back what was forgotten and keeps what is %s', (_, since, days, last) => {
  expect(mergeMet(met({ opened: 1 }), met({ ...since, opened: 2 }))).toEqual(met({ days, last, opened: 3 }));
});

it.each([
  ['never met', undefined, true],
  ['met today for the first time', met({ first: '2026-03-09' }), true],
  ['met before', met(), false],
])('%s is new: %#', (_, before, isNew) => {
  expect(isFresh(before, '2026-03-09')).toBe(isNew);
});

it.each([
  ['met on many days', met({ days: 5 }), true],
  ['met on a few', met({ days: 4 }), false],
  ['looked up once', met({ days: 9, opened: 1 }), false],
  ['not wanted to be asked about', met({ days: 9, isDeclined: true }), false],
])('asks whether a term is known: %s', (_, before, asks) => {
  expect(mayBeKnown(before)).toBe(asks);
});
