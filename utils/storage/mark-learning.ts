import type { LearningMark } from '../messages.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { noteLearning } from './put-learning.ts';

/** Keeps what the reader says of knowing some entries, in place of what they said before. */
export async function markLearning(
  { entries, state, place }: LearningMark,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<void> {
  const { learning, meta } = database;
  await database.transaction('rw', learning, meta, async () => {
    if (state === null) await learning.bulkDelete([...entries]);
    else {
      const kept = state === 'learning' ? place : null;
      const at = Date.now();
      await learning.bulkPut(entries.map((entry) => ({ entry, state, at, place: kept })));
    }
    await noteLearning({ meta });
  });
}
