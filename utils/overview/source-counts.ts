import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { searchDocument } from '../quotes/search-document.ts';

/** What quotations are counted by: the sites, the titles of the pages and books, those who said or wrote it. */
export type SourceKind = 'sites' | 'works' | 'people';

/** How many quotations have which name. */
export interface SourceTally {
  /** The commonest, the commonest first; as many as were wanted. */
  names: [name: string, quotations: number][];
  /** How many names there are at all. */
  distinct: number;
  /** How many quotations have none. */
  nameless: number;
}

/** Counts where quotations are from, by the names that the search filters them by. */
export class SourceCounts {
  readonly #counts: Record<SourceKind, Map<string, number>> = {
    sites: new Map(),
    works: new Map(),
    people: new Map(),
  };
  readonly #nameless: Record<SourceKind, number> = { sites: 0, works: 0, people: 0 };

  add(quotation: SavedQuotation): void {
    const { site, title, authors } = searchDocument(quotation);
    this.#note('sites', [site]);
    this.#note('works', [title]);
    this.#note('people', authors);
  }

  #note(kind: SourceKind, names: readonly string[]): void {
    const counts = this.#counts[kind];
    const named = names.filter((name) => name !== '');
    if (named.length === 0) this.#nameless[kind]++;
    for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  /** @param most how many names are wanted of each kind */
  tallies(most: number): Record<SourceKind, SourceTally> {
    const tally = (kind: SourceKind): SourceTally => {
      const all = [...this.#counts[kind]];
      // Equals as they were met: sorting leaves them in their order.
      const names = all.toSorted((one, other) => other[1] - one[1]).slice(0, most);
      return { names, distinct: all.length, nameless: this.#nameless[kind] };
    };
    return { sites: tally('sites'), works: tally('works'), people: tally('people') };
  }
}
