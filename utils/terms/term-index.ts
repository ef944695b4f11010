import { IndexBuilder, type Labelled } from './index-builder.ts';
import type { TermIndex } from './index-layout.ts';

export type { Labelled } from './index-builder.ts';
export type { TermIndex } from './index-layout.ts';

/**
 * Makes the index of everything that entries are called by: term, aliases, and the reading where it is long
 * enough to mean something by itself.
 * @param entries any number, in any order; ids are non-negative integers below 2^31
 * @returns an index that `findTerms` reads; labels without a letter or digit are not in it
 */
export function compileIndex(entries: Iterable<Labelled>): TermIndex {
  const builder = new IndexBuilder();
  for (const entry of entries) builder.add(entry);
  return builder.finish();
}
