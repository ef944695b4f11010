import { IndexBuilder } from './index-builder.ts';
import type { TermIndex } from './index-layout.ts';
import type { IndexLayer } from './layered-index.ts';

/**
 * Makes one index of several that are read as one, without reading an entry. Entries removed from a layer are gone
 * from the index.
 * @returns a generator that does the work, and gives way every few milliseconds, however large the layers are
 */
export function* mergeIndexes(layers: readonly IndexLayer[]): Generator<undefined, TermIndex> {
  const builder = new IndexBuilder();
  builder.reserve(layers.map(({ index }) => index));
  yield;
  for (const layer of layers) yield* builder.addIndex(layer);
  return yield* builder.finishing();
}
