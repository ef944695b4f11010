import type { DismissedRow } from './database.ts';
import { foldLabel } from './fold-label.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

type Store = Pick<GlossaryStore, 'database'>;

/**
 * Keeps a term from ever being suggested again, in whatever case or width it is written. Whoever keeps the answer of
 * `readDismissed` has to ask anew: no other context is told.
 * @param term as it is written; one of nothing but white space is none
 */
export async function dismissTerm(term: string, { database }: Store = sharedStore): Promise<void> {
  const key = foldLabel(term);
  if (key !== '') await database.dismissed.put({ key, term: term.trim(), at: Date.now() });
}

/** Lets a term be suggested again. */
export async function bringBackTerm(term: string, { database }: Store = sharedStore): Promise<void> {
  await database.dismissed.delete(foldLabel(term));
}

/** @returns what was dismissed, the latest first */
export async function listDismissed({ database }: Store = sharedStore): Promise<DismissedRow[]> {
  return (await database.dismissed.toArray()).sort((a, b) => b.at - a.at);
}

/** @returns the labels that were dismissed, as `foldLabel` gives them */
export async function readDismissed({ database }: Store = sharedStore): Promise<Set<string>> {
  return new Set(await database.dismissed.toCollection().primaryKeys());
}
