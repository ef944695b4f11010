/** What a page is matched for besides the reader's glossaries. Plain JSON: it goes with every question about the page. */
export interface PageLabels {
  /** Terms that the page itself defines; ids from `FIRST_DEFINITION`. */
  definitions: { id: number; term: string; aliases: string[] }[];
  /** Terms that nobody explains and the reader wants to see marked; ids from `FIRST_SUGGESTION`. */
  suggestions: { id: number; term: string }[];
}

export const NO_LABELS: PageLabels = { definitions: [], suggestions: [] };
