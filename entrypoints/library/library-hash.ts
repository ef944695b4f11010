export type LibraryPart = 'glossaries' | 'entries' | 'quotations' | 'overview' | 'settings';

const PARTS: readonly string[] = [
  'glossaries',
  'entries',
  'quotations',
  'overview',
  'settings',
] satisfies LibraryPart[];

/** What the library's address asks for. */
export interface LibraryPlace {
  part: LibraryPart;
  /** The id of the one quotation that is to be shown, or null. */
  quotation: string | null;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @param hash the address's: `#glossaries`, `#entries`, `#quotations`, `#quotation=ID`, `#overview`, `#settings`; anything else is the glossaries */
export function libraryPlace(hash: string): LibraryPlace {
  const [name, id = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === 'quotation' && UUID.test(id)) return { part: 'quotations', quotation: id };
  if (name === 'quotation') return { part: 'quotations', quotation: null };
  return { part: PARTS.includes(name!) ? (name as LibraryPart) : 'glossaries', quotation: null };
}

/** @returns the hash that asks for this */
export function libraryHash({ part, quotation }: LibraryPlace): string {
  return quotation === null ? `#${part}` : `#quotation=${quotation}`;
}
