import type { TermAnnotation } from '../../utils/annotations.ts';
import { FIRST_DEFINITION } from '../../utils/terms/page-ids.ts';

/** @returns the ids of the blocks in which something stands that the page itself defines or that is suggested */
export function ownBlocks(terms: readonly TermAnnotation[]): number[] {
  const own = new Set<number>();
  for (const { block, entries } of terms) if (entries.some((id) => id >= FIRST_DEFINITION)) own.add(block);
  return [...own];
}
