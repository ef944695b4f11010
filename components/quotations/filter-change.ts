import { NO_FILTER, type SearchFilter } from '../../utils/quotes/search-request.ts';

/** The lists of a filter that are chosen from. */
export type FilterList = 'tags' | 'authors' | 'sites' | 'titles' | 'anchors' | 'checks';

/** Something that a filter asks for. */
export interface FilterPart {
  list: FilterList;
  value: string;
}

const LISTS: readonly FilterList[] = ['tags', 'authors', 'sites', 'titles', 'anchors', 'checks'];

/** @returns the filter that asks for this as well */
export function withPart(filter: SearchFilter, { list, value }: FilterPart): SearchFilter {
  const now: readonly string[] = filter[list];
  return now.includes(value) ? filter : { ...filter, [list]: [...now, value] };
}

/** @returns the filter that no longer asks for this */
export function withoutPart(filter: SearchFilter, { list, value }: FilterPart): SearchFilter {
  return { ...filter, [list]: filter[list].filter((each) => each !== value) };
}

/** @returns all that a filter asks for, but for the dates */
export function filterParts(filter: SearchFilter): FilterPart[] {
  return LISTS.flatMap((list) => filter[list].map((value) => ({ list, value })));
}

/** @returns whether a filter asks for anything */
export function isFilter(filter: SearchFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
}
