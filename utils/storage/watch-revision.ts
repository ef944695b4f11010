import { liveQuery } from 'dexie';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readRevision } from './read-revision.ts';

/**
 * Tells the revision now and after every write, whichever page or worker of the extension makes it.
 * @param onRevision may be called twice with one revision
 * @param signal ends it
 */
export function watchRevision(
  onRevision: (revision: number) => void,
  signal: AbortSignal,
  store: Pick<GlossaryStore, 'database'> = sharedStore,
): void {
  const watching = liveQuery(() => readRevision(store)).subscribe(onRevision);
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}
