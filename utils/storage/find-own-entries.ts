import type { Entry } from '../terms/entry.ts';
import { entryOf } from './entry-row.ts';
import { foldLabel } from './fold-label.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/**
 * Looks for terms in the reader's own glossary, whole labels only.
 * @returns for each term that an entry goes by, as it was given, those entries
 */
export async function findOwnEntries(
  terms: readonly string[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<Map<string, Entry[]>> {
  const folded = new Map(terms.map((term) => [term, foldLabel(term)]));
  const labels = [...new Set(folded.values())].filter((label) => label !== '');
  const rows = await database.entries.where('labels').anyOf(labels).distinct().toArray();
  const byLabel = new Map<string, Entry[]>();
  for (const row of rows) {
    const entry = entryOf(row);
    for (const label of row.labels) byLabel.set(label, [...(byLabel.get(label) ?? []), entry]);
  }
  return new Map(
    terms.flatMap((term) => {
      const entries = byLabel.get(folded.get(term)!);
      return entries === undefined ? [] : [[term, entries] as const];
    }),
  );
}
