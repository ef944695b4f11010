import { REVISION } from './database.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** @returns a number that is another after every write to a glossary */
export async function readRevision({
  database,
}: Pick<GlossaryStore, 'database'> = sharedStore): Promise<number> {
  const stored = (await database.meta.get(REVISION))?.value;
  return typeof stored === 'number' ? stored : 0;
}
