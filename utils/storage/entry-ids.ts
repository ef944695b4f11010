import type { EntryIds } from '../terms/layered-index.ts';
import type { GlossaryRow } from './database.ts';

type Range = Pick<GlossaryRow, 'first' | 'end'>;

/**
 * Numbers of entries that are single ones or lie in ranges.
 * @param ranges few: each is looked at for every number that is asked about
 */
export function entryIds(single: ReadonlySet<number>, ranges: readonly Range[]): EntryIds {
  if (ranges.length === 0) return single;
  return {
    size: single.size + ranges.reduce((sum, { first, end }) => sum + end - first, 0),
    has: (id) => single.has(id) || ranges.some(({ first, end }) => id >= first && id < end),
  };
}
