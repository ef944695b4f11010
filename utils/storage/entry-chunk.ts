import type { Entry, EntryFields } from '../terms/entry.ts';
import { FIRST_IMPORTED } from './database.ts';

/**
 * How many entries of an imported glossary are kept together. Databases take as long for one small thing as for
 * another, and a dictionary has a hundred thousand: together they are stored ten times as fast, and finding one
 * among so few takes less than reading it.
 */
export const CHUNK = 64;

/** Some entries of one imported glossary, whose numbers follow each other. */
export interface ChunkRow {
  /** Entry numbers from `id * CHUNK` on. */
  id: number;
  glossary: string;
  /** When they were imported, in milliseconds since the epoch. */
  created: number;
  /** JSON: a list of what each entry has, empty fields left out; null for one that was removed. */
  entries: string;
}

type Stored = Partial<EntryFields> & { term: string; updated?: number };

/** @returns whether an entry is one of those that are kept in chunks */
export function isInChunk(id: number): boolean {
  return id >= FIRST_IMPORTED;
}

/** @returns the number of the chunk that an entry is in */
export function chunkOf(id: number): number {
  return Math.floor(id / CHUNK);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== null;
}

const FIELDS = ['term', 'aliases', 'reading', 'lang', 'definition', 'sources', 'tags', 'sites'] as const;

/** @returns what is stored of an entry */
export function packEntry(fields: EntryFields, updated?: number): Stored {
  const stored: Record<string, unknown> = {};
  for (const field of FIELDS) if (isFilled(fields[field])) stored[field] = fields[field];
  if (updated !== undefined) stored.updated = updated;
  return stored as Stored;
}

/** @returns what is stored of each entry of a chunk */
export function storedEntries({ entries }: Pick<ChunkRow, 'entries'>): (Stored | null)[] {
  return JSON.parse(entries) as (Stored | null)[];
}

/** @returns the entries of a chunk by their place in it; null for one that was removed */
export function unpackChunk(chunk: ChunkRow): (Entry | null)[] {
  const { id, glossary, created } = chunk;
  return storedEntries(chunk).map((stored, at) => {
    if (stored === null) return null;
    const { term, aliases = [], reading = null, lang = null, definition = '', updated = created } = stored;
    const { sources = [], tags = [], sites = [] } = stored;
    return {
      ...{ id: id * CHUNK + at, term, aliases, reading, lang, definition, sources, tags, sites },
      ...{ glossary, created, updated },
    };
  });
}
