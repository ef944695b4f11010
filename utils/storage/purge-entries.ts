import type { GlossaryDatabase, GlossaryRow } from './database.ts';

/** How many numbers one transaction takes away: other writes wait no longer than for one. */
const STEP = 10_000;

/** Takes away the entries of an imported glossary, a part at a time. */
export async function purgeEntries(
  { first, end }: Pick<GlossaryRow, 'first' | 'end'>,
  { entries }: Pick<GlossaryDatabase, 'entries'>,
): Promise<void> {
  for (let from = first; from < end; from += STEP) {
    await entries
      .where(':id')
      .between(from, Math.min(from + STEP, end))
      .delete();
  }
}
