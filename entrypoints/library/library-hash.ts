/** What the library's address asks for. */
export interface LibraryPlace {
  part: 'glossaries' | 'quotations';
  /** The id of the one quotation that is to be shown, or null. */
  quotation: string | null;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @param hash the address's: `#glossaries`, `#quotations`, `#quotation=ID`; anything else is the glossaries */
export function libraryPlace(hash: string): LibraryPlace {
  const [name, id = ''] = hash.replace(/^#/, '').split('=', 2);
  if (name === 'quotation' && UUID.test(id)) return { part: 'quotations', quotation: id };
  return {
    part: name === 'quotations' || name === 'quotation' ? 'quotations' : 'glossaries',
    quotation: null,
  };
}

/** @returns the hash that asks for this */
export function libraryHash({ part, quotation }: LibraryPlace): string {
  return quotation === null ? `#${part}` : `#quotation=${quotation}`;
}
