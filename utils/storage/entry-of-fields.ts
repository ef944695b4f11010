import type { Entry, EntryFields } from '../terms/entry.ts';

/** @returns an entry of what was checked and of what storage adds; nothing else that `fields` may have */
export function entryOfFields(
  { term, aliases, reading, lang, definition, sources, tags, sites }: EntryFields,
  rest: Pick<Entry, 'id' | 'glossary' | 'created' | 'updated'>,
): Entry {
  return {
    ...{ term, aliases, reading, lang, definition, tags, sites },
    sources: sources.map(({ title, url }) => ({ title, url })),
    ...rest,
  };
}
