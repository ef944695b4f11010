import { describe, expect, it } from 'vitest';
import type { MetDay } from '../terms/met-term.ts';
import { type MetRange, metSpans } from './met-spans.ts';

const day = (name: string, met: number, fresh = 0): MetDay => ({ day: name, met, fresh, opened: 0 });

describe('spans of what was met', () => {
  it.each<[MetRange, string, number, string, string]>([
    ['days', '2026-03-09', 30, '2026-02-08', '2026-03-09'],
    ['days', '2024-03-01', 30, '2024-02-01', '2024-03-01'],
    ['weeks', '2026-03-09', 12, '2025-12-16', '2026-03-09'],
    ['months', '2026-03-09', 12, '2025-04-01', '2026-03-31'],
    ['months', '2026-12-31', 12, '2026-01-01', '2026-12-31'],
  ])('%s up to %s: %i of them, from %s to %s', (range, today, count, first, last) => {
    const spans = metSpans([], range, today);
    expect([spans.length, spans[0]!.first, spans.at(-1)!.last]).toEqual([count, first, last]);
    for (const [at, span] of spans.entries()) {
      expect(span.first <= span.last).toBe(true);
      // No day is left out between two of them.
      const before = spans[at - 1];
      if (before !== undefined)
        expect(Date.parse(span.first) - Date.parse(before.last)).toBe(24 * 60 * 60 * 1000);
    }
  });

  it('add up the days that are in them, and no others', () => {
    const days = [
      day('2026-03-09', 5, 2),
      day('2026-03-03', 4, 1),
      day('2026-03-02', 3),
      day('2025-12-15', 90),
      day('2026-03-10', 70),
    ];
    const filled = metSpans(days, 'weeks', '2026-03-09').filter(({ met }) => met > 0);
    expect(filled).toEqual([
      { first: '2026-02-24', last: '2026-03-02', met: 3, fresh: 0 },
      { first: '2026-03-03', last: '2026-03-09', met: 9, fresh: 3 },
    ]);
  });
});
