/** Rows of Yomitan's dictionaries that only say of which headword theirs is a form. */
import type { EntryFields } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import type { BankEntry } from './yomitan-bank.ts';

/** A definition that begins with a list: `[base form, rules]`. */
const FORM = /\[\s*\[\s*"(?:[^"\\]|\\.){1,500}"\s*,\s*\[/;

/** @returns false where no row of a bank, given as its JSON, is one of a form */
export function mayHoldForms(json: string): boolean {
  return FORM.test(json);
}

/** @returns whether a row says nothing but that it is a form */
export function isForm(row: unknown): boolean {
  const definitions: unknown = Array.isArray(row) ? row[5] : null;
  return Array.isArray(definitions) && definitions.length > 0 && definitions.every(Array.isArray);
}

/** Forms that lead to one headword. */
export class Forms {
  readonly #rows: BankEntry[] = [];
  /** Those that no entry with the headword had room for; null before there was one. */
  #left: ReadonlySet<string> | null = null;

  add(row: BankEntry): void {
    this.#rows.push(row);
  }

  /** Makes them aliases of an entry with the headword. */
  leadTo(entry: EntryFields): void {
    const left = addAliases(
      entry,
      this.#rows.map((row) => row.entry.term),
    );
    const before = this.#left;
    this.#left = new Set(before === null ? left : left.filter((form) => before.has(form)));
  }

  /** @returns the rows that stay entries of their own */
  left(): BankEntry[] {
    const left = this.#left;
    return left === null ? this.#rows : this.#rows.filter(({ entry }) => left.has(entry.term));
  }
}

/** @returns those that there was no room for */
export function addAliases(entry: EntryFields, forms: readonly string[]): string[] {
  const known = new Set([entry.term, entry.reading, ...entry.aliases]);
  const left: string[] = [];
  for (const form of forms) {
    if (known.has(form)) continue;
    if (entry.aliases.length >= ENTRY_LIMITS.labels) left.push(form);
    else entry.aliases.push(form);
    known.add(form);
  }
  return left;
}
