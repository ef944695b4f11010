import { OWN_GLOSSARY } from '../terms/entry.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** @returns how many entries a glossary has */
export function countEntries(
  glossary: string = OWN_GLOSSARY,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<number> {
  // An array sorts after every string in IndexedDB, so this is the glossary's whole range.
  return database.entries.where('[glossary+sort]').between([glossary], [glossary, []]).count();
}
