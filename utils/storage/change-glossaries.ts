import { OWN_GLOSSARY } from '../terms/entry.ts';
import type { GlossaryRow } from './database.ts';
import type { GlossaryDescription } from './glossary-info.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { writeGlossary } from './write-glossary.ts';

/** A glossary that was to be changed is no longer there: it was removed meanwhile, perhaps in another window. */
export class GlossaryMissingError extends Error {
  override name = 'GlossaryMissingError';
}

function change(id: string, patch: Partial<GlossaryRow>, store: GlossaryStore): Promise<void> {
  return writeGlossary(store, async () => {
    const found = await store.database.glossaries.update(id, patch);
    if (found === 0 && (await store.database.glossaries.get(id)) === undefined) {
      throw new GlossaryMissingError(`There is no glossary ${id} any more.`);
    }
  });
}

/**
 * Changes what a glossary says of itself.
 * @throws GlossaryMissingError where it is gone
 */
export function describeGlossary(
  id: string,
  { name, lang, licence, credit, url }: Partial<GlossaryDescription>,
  store: GlossaryStore = sharedStore,
): Promise<void> {
  const given = Object.entries({ name, lang, licence, credit, url }).filter(
    ([, value]) => value !== undefined,
  );
  return change(id, Object.fromEntries(given), store);
}

/**
 * Turns a glossary on or off; its entries are kept.
 * @throws GlossaryMissingError where it is gone
 */
export function enableGlossary(
  id: string,
  enabled: boolean,
  store: GlossaryStore = sharedStore,
): Promise<void> {
  return change(id, { enabled }, store);
}

/**
 * Gives the glossaries their priority: of several senses those of the earlier glossary come first. The reader's own
 * is before all others whatever is said here.
 * @param ids all or some of them, in their order; the others follow as they were
 */
export function orderGlossaries(ids: readonly string[], store: GlossaryStore = sharedStore): Promise<void> {
  return writeGlossary(store, async () => {
    const rows = await store.database.glossaries.orderBy('id').toArray();
    const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const others = rows
      .filter(({ id }) => id !== OWN_GLOSSARY)
      .sort((a, b) => place(a.id) - place(b.id) || a.rank - b.rank);
    await store.database.glossaries.bulkPut(others.map((row, at) => ({ ...row, rank: at + 1 })));
  });
}

/**
 * Removes a glossary, which takes no time however large it is: its entries are taken away later.
 * @throws GlossaryMissingError where it is gone
 */
export function removeGlossary(id: string, store: GlossaryStore = sharedStore): Promise<void> {
  if (id === OWN_GLOSSARY) throw new Error('The reader’s own glossary cannot be removed.');
  return change(id, { state: 'removed', since: Date.now() }, store);
}

/**
 * Brings a removed glossary back as it was.
 * @throws GlossaryMissingError where its entries have been taken away meanwhile
 */
export function restoreGlossary(id: string, store: GlossaryStore = sharedStore): Promise<void> {
  return writeGlossary(store, async () => {
    const row = await store.database.glossaries.get(id);
    if (row?.state === 'ready') return;
    if (row?.state !== 'removed') throw new GlossaryMissingError(`The glossary ${id} has been taken away.`);
    await store.database.glossaries.put({ ...row, state: 'ready', since: Date.now() });
  });
}
