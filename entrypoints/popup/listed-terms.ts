import type { ListedEntry } from '../../components/entry-list/EntryList.tsx';
import type { TermCount } from '../../utils/terms/page-terms.ts';

/**
 * The entries met on a page, each once: a term in several forms and an entry under several names are counted
 * together.
 * @param terms in the order in which they first stand on the page
 * @returns entries in that order, and how often each is met
 */
export function listedTerms(terms: readonly TermCount[]): ListedEntry[] {
  const rows = new Map<number, ListedEntry & { count: number }>();
  for (const { entries, count } of terms) {
    for (const id of entries) {
      const row = rows.get(id);
      if (row !== undefined) row.count += count;
      else rows.set(id, { key: String(id), id, count });
    }
  }
  return [...rows.values()];
}
