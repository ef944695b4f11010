import type { LearningPlace, LearningState } from '../terms/learning.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { noteLearning } from './put-learning.ts';

/** What the reader says of some entries. */
export interface LearningMark {
  entries: number[];
  /** Null takes back what was said before. */
  state: LearningState | null;
  /** Where they met what they want to learn; of what they know already nothing of the kind is kept. */
  place: LearningPlace | null;
}

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
