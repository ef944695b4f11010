import type { Entry, EntryFields } from './entry.ts';

/** @returns what a reader or a file wrote of an entry, without what storage has added */
export function fieldsOfEntry({
  term,
  aliases,
  reading,
  lang,
  definition,
  sources,
  tags,
  sites,
}: Entry): EntryFields {
  return { term, aliases, reading, lang, definition, sources, tags, sites };
}
