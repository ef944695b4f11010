import { siteOfHost } from '../terms/sense-sites.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

type Store = Pick<GlossaryStore, 'database'>;

/**
 * Makes one of several senses the one that the reader prefers from now on.
 * @param entry its id
 * @param competing ids of the senses it was chosen from; its own may be among them. What was chosen from these before
 *   stays, older than this, and counts again when this is taken back
 * @param site the host name it shall hold for; empty for everywhere
 */
export async function chooseSense(
  entry: number,
  competing: readonly number[],
  site: string,
  { database }: Store = sharedStore,
): Promise<void> {
  const { choices } = database;
  const place = siteOfHost(site);
  const senses = [...new Set([...competing, entry])];
  await database.transaction('rw', choices, async () => {
    const before = await choices.where('entry').anyOf(senses).toArray();
    // A clock that stands still, or has been put back, must not make the last choice an older one.
    const at = before.reduce((latest, choice) => Math.max(latest, choice.at + 1), Date.now());
    await choices.put({ entry, site: place, at });
  });
}

/**
 * Takes a choice back; one that is not there is none.
 * @param site the host name it holds for; empty for the one that holds everywhere
 */
export async function forgetChoice(
  entry: number,
  site: string,
  { database }: Store = sharedStore,
): Promise<void> {
  await database.choices.delete([entry, siteOfHost(site)]);
}
