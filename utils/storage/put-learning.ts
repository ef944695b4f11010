import type { LearntEntry } from '../terms/learning.ts';
import { type GlossaryDatabase, LEARNING, type LearningRow } from './database.ts';

/**
 * @param first the number of the first of these entries; the others follow
 * @returns the rows of those of which something is said
 */
export function learningRows(entries: readonly LearntEntry[], first: number): LearningRow[] {
  return entries.flatMap(({ learning }, at) =>
    learning === undefined ? [] : { entry: first + at, ...learning },
  );
}

/** Stores what is said of knowing some entries. To be called inside a write over `learning` and `meta`. */
export async function putLearning(
  rows: readonly LearningRow[],
  { learning, meta }: Pick<GlossaryDatabase, 'learning' | 'meta'>,
): Promise<void> {
  if (rows.length === 0) return;
  await learning.bulkPut(rows);
  await noteLearning({ meta });
}

/** Makes the number another by which it is told that what the reader knows has changed. */
export async function noteLearning({ meta }: Pick<GlossaryDatabase, 'meta'>): Promise<void> {
  const stored = (await meta.get(LEARNING))?.value;
  await meta.put({ key: LEARNING, value: (typeof stored === 'number' ? stored : 0) + 1 });
}
