import * as v from 'valibot';
import { onMessage } from '../../utils/messages.ts';
import { readSettings } from '../../utils/settings.ts';
import { markLearning } from '../../utils/storage/mark-learning.ts';
import { recordMet, recordOpened } from '../../utils/storage/record-met.ts';
import { dayOf } from '../../utils/terms/met-term.ts';
import { knownHere } from './known-here.ts';
import { entriesMet, learningMark, openedEntries, pageEntries } from './message-schemas.ts';
import { onlyOwnPages } from './only-own-pages.ts';
import { publishLearning } from './publish-learning.ts';

/** Answers what pages tell of terms that are met, and what the reader says of knowing them. */
export function registerLearningMessages(): void {
  onMessage('knownAmong', ({ data }) => knownHere([{ entries: v.parse(pageEntries, data) }]));
  onMessage('termsMet', async ({ data }) => {
    const entries = v.parse(entriesMet, data);
    if ((await readSettings()).rememberMet) await recordMet(entries, dayOf(new Date()));
  });
  onMessage('cardOpened', async ({ data, sender }) => {
    onlyOwnPages(sender);
    const entries = v.parse(openedEntries, data);
    if ((await readSettings()).rememberMet) await recordOpened(entries, dayOf(new Date()));
  });
  onMessage('markLearning', async ({ data, sender }) => {
    onlyOwnPages(sender);
    await markLearning(v.parse(learningMark, data));
    await publishLearning();
  });
}
