import type { SearchLayer } from '../quotes/search-layer.ts';

/** A part of the search's index as the database keeps it. */
export interface SearchLayerRow extends SearchLayer {
  id: number;
}
