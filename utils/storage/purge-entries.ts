import type { GlossaryDatabase, GlossaryRow } from './database.ts';
import { chunkOf } from './entry-chunk.ts';

/** Takes away the entries of an imported glossary, and what the reader chose and learned of them. */
export async function purgeEntries(
  { first, end }: Pick<GlossaryRow, 'first' | 'end'>,
  { chunks, choices, learning, met }: Pick<GlossaryDatabase, 'chunks' | 'choices' | 'learning' | 'met'>,
): Promise<void> {
  if (end === first) return;
  await chunks
    .where('id')
    .between(chunkOf(first), chunkOf(end - 1), true, true)
    .delete();
  await choices.where('entry').between(first, end).delete();
  await learning.where('entry').between(first, end).delete();
  await met.where('entry').between(first, end).delete();
}
