import type { GlossaryDatabase, GlossaryRow } from './database.ts';
import { chunkOf } from './entry-chunk.ts';

/** Takes away the entries of an imported glossary. */
export async function purgeEntries(
  { first, end }: Pick<GlossaryRow, 'first' | 'end'>,
  { chunks }: Pick<GlossaryDatabase, 'chunks'>,
): Promise<void> {
  if (end > first)
    await chunks
      .where('id')
      .between(chunkOf(first), chunkOf(end - 1), true, true)
      .delete();
}
