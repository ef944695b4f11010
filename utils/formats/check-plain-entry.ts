import type { EntryFields } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';

/** Every entry of a glossary has one of a few languages, and it takes long to find out whether a tag is one. */
const canonicalTags = new Map<string, string | null>();
const MOST_TAGS = 1_000;

function canonicalTag(tag: string): string | null {
  const known = canonicalTags.get(tag);
  if (known !== undefined) return known;
  let canonical: string | null = null;
  try {
    canonical = Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {}
  if (canonicalTags.size >= MOST_TAGS) canonicalTags.clear();
  canonicalTags.set(tag, canonical);
  return canonical;
}

/** @returns the text as `checkEntry` tidies it, or null where it may be wrong */
function text(value: unknown, limit: number): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed.length <= limit ? trimmed : null;
}

function texts(value: unknown, limit: number, count: number): string[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > count) return null;
  if (value.length === 0) return [];
  const all = new Set<string>();
  for (const one of value) {
    const tidied = typeof one === 'string' ? text(one, limit) : null;
    if (tidied === null) return null;
    if (tidied !== '') all.add(tidied);
  }
  return [...all];
}

const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Does what `checkEntry` does with an entry in which there is nothing to find fault with, several times as fast.
 * @returns the fields, or null where it takes `checkEntry` to tell; so always for entries with sources or sites
 */
export function checkPlainEntry(input: unknown): EntryFields | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  const given = input as Readonly<Record<string, unknown>>;
  if (typeof given.term !== 'string' || given.definition === null) return null;
  if (!isNothing(given.sources) || !isNothing(given.sites)) return null;
  const term = text(given.term, ENTRY_LIMITS.label);
  const aliases = texts(given.aliases, ENTRY_LIMITS.label, ENTRY_LIMITS.labels);
  const reading = text(given.reading, ENTRY_LIMITS.label);
  const definition = text(given.definition, ENTRY_LIMITS.definition);
  const tag = text(given.lang, ENTRY_LIMITS.label);
  const tags = texts(given.tags, ENTRY_LIMITS.tag, ENTRY_LIMITS.tags);
  if (term === null || term === '' || definition === null) return null;
  if (aliases === null || reading === null || tag === null || tags === null) return null;
  const lang = tag === '' ? null : canonicalTag(tag);
  if (tag !== '' && lang === null) return null;
  return {
    term,
    aliases,
    reading: reading === '' ? null : reading,
    lang,
    definition,
    sources: [],
    tags,
    sites: [],
  };
}
