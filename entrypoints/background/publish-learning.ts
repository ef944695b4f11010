import { browser } from 'wxt/browser';
import { readLearningRevision } from '../../utils/storage/read-learning.ts';

/** Tells every open page that the reader knows other terms than before: content scripts watch this key. */
export async function publishLearning(): Promise<void> {
  await browser.storage.local.set({ learningRevision: await readLearningRevision() });
}
