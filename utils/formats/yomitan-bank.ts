/** What the rows of a Yomitan term bank become: entries, spellings of them, and forms that lead to them. */
import * as v from 'valibot';
import type { EntryFields } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import type { FormatPlace } from './format-messages.ts';
import { readStructuredContent } from './structured-content.ts';
import { addAliases } from './yomitan-forms.ts';

const rowSchema = v.looseTuple([
  v.string(),
  v.string(),
  v.nullable(v.string()),
  v.string(),
  v.number(),
  v.array(v.unknown()),
  v.optional(v.number(), 0),
  v.optional(v.nullable(v.string()), ''),
]);

/** The tag of rows in which dictionaries list the spellings of a word. */
const FORMS = 'forms';

/** An entry in the making: further rows may be spellings of it. */
export interface BankEntry {
  place: FormatPlace;
  score: number;
  /** 0 where the dictionary gives none. */
  sequence: number;
  /** The same for rows that differ in nothing but the headword. */
  key: string;
  entry: EntryFields;
  /** The word that it is a form of, where that is all it says. */
  target: string | null;
}

const words = (text: string | null) => (text ?? '').split(/\s+/).filter((word) => word !== '');

/** A definition `[base form, rules]` says that the headword is a form of another. */
function baseForm(item: unknown): string | null {
  return Array.isArray(item) && typeof item[0] === 'string' ? item[0] : null;
}

/** @returns what a row says, or null where it is none */
export function readRow(item: unknown, place: FormatPlace, lang: string | null): BankEntry | null {
  const row = v.safeParse(rowSchema, item);
  if (!row.success) return null;
  const [term, given, definitionTags, , score, glossary, sequence, termTags] = row.output;
  const reading = given === '' || given === term ? null : given;
  const texts: string[] = [];
  const sources: EntryFields['sources'] = [];
  for (const one of glossary) {
    const base = baseForm(one);
    if (base !== null) texts.push(`→ ${base}`);
    if (Array.isArray(one)) continue;
    const read = readStructuredContent(one);
    if (read.text.trim() !== '') texts.push(read.text.trim());
    sources.push(...read.sources);
  }
  const definition = texts.join('\n');
  const tags = [...words(definitionTags), ...words(termTags ?? '')];
  return {
    place,
    score,
    sequence: Math.max(sequence, 0),
    key: JSON.stringify([given, definitionTags, definition, sources]),
    entry: { term, aliases: [], reading, definition, lang, sources, tags, sites: [] },
    target:
      glossary.length > 0 && glossary.every((one) => baseForm(one) !== null) ? baseForm(glossary[0]) : null,
  };
}

/** How many entries of one sequence number are gone through for a row of forms: words have a few senses. */
const LONGEST_RUN = 200;

/** Gathers the entries of a bank. */
export class BankEntries {
  #entries: BankEntry[] = [];
  /** Those of one sequence number that stand together, by their keys. */
  #run = new Map<string, BankEntry>();
  #sequence = 0;

  /** Adds what a row says: as an entry, or to the one that it is a spelling of or lists the spellings of. */
  add(next: BankEntry): void {
    if (next.sequence === 0 || next.sequence !== this.#sequence) this.#run.clear();
    this.#sequence = next.sequence;
    const same = next.sequence === 0 ? undefined : this.#run.get(next.key);
    if (same !== undefined) {
      same.entry.aliases.push(next.entry.term);
      return;
    }
    if (next.entry.tags.includes(FORMS) && this.#run.size <= LONGEST_RUN && this.#addForms(next)) return;
    this.#run.set(next.key, next);
    this.#entries.push(next);
  }

  #addForms({ entry: { term, definition } }: BankEntry): boolean {
    const related = [...this.#run.values()].filter(({ entry }) =>
      [entry.term, ...entry.aliases].includes(term),
    );
    const forms = definition
      .split(/\n|\s\|\s/)
      .map((form) => form.replace(/^(?:•|\d+\.)\s/, '').trim())
      .filter((form) => /\p{L}/u.test(form) && form.length <= ENTRY_LIMITS.label);
    for (const { entry } of related) addAliases(entry, forms);
    return related.length > 0;
  }

  /** @returns the entries so far; without `isLast` those stay that further rows may belong to */
  take(isLast: boolean): BankEntry[] {
    const open = new Set(isLast ? [] : this.#run.values());
    const done = this.#entries.filter((one) => !open.has(one));
    this.#entries = this.#entries.filter((one) => open.has(one));
    return byScore(done);
  }
}

/** Puts entries of one headword into the order of their scores, the highest first; all others stay in their places. */
function byScore(entries: readonly BankEntry[]): BankEntry[] {
  const places = new Map<string, number[]>();
  for (const [at, { entry }] of entries.entries()) {
    const known = places.get(entry.term);
    if (known === undefined) places.set(entry.term, [at]);
    else known.push(at);
  }
  const ordered = [...entries];
  for (const same of places.values()) {
    if (same.length === 1) continue;
    const sorted = same.map((at) => entries[at]!).sort((one, other) => other.score - one.score);
    for (const [nth, at] of same.entries()) ordered[at] = sorted[nth]!;
  }
  return ordered;
}
