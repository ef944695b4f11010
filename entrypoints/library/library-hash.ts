export type LibraryPart = 'glossaries' | 'entries' | 'quotations' | 'settings';

const PARTS: readonly string[] = ['glossaries', 'entries', 'quotations', 'settings'] satisfies LibraryPart[];

/** What the library's address asks for. */
export interface LibraryPlace {
  part: LibraryPart;
  /** The id of the one quotation that is to be shown, or null. */
  quotation: string | null;
  /** The number of the entry that is to be opened; missing where none is. */
  entry?: number;
}

const NUMBER = /^[1-9]\d{0,14}$/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @param hash the address's: `#glossaries`, `#entries`, `#entry=NUMBER`, `#quotations`, `#quotation=ID`, `#settings`; anything else is the glossaries */
export function libraryPlace(hash: string): LibraryPlace {
  const [name, id = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === 'entry' && NUMBER.test(id)) return { part: 'entries', quotation: null, entry: Number(id) };
  if (name === 'entry') return { part: 'entries', quotation: null };
  if (name === 'quotation' && UUID.test(id)) return { part: 'quotations', quotation: id };
  if (name === 'quotation') return { part: 'quotations', quotation: null };
  return { part: PARTS.includes(name!) ? (name as LibraryPart) : 'glossaries', quotation: null };
}

/** @returns the hash that asks for this */
export function libraryHash({ part, quotation, entry }: LibraryPlace): string {
  if (entry !== undefined) return `#entry=${entry}`;
  return quotation === null ? `#${part}` : `#quotation=${quotation}`;
}
