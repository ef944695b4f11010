/** What a glossary says of itself; all of it may be edited. */
export interface GlossaryDescription {
  /** As the reader or its file names it; empty for the reader's own, which the interface names. */
  name: string;
  /** BCP 47. */
  lang: string | null;
  /** Under which terms it may be used: a licence's name or address, as its file gives it; empty if unknown. */
  licence: string;
  /** Who made it; empty if unknown. */
  credit: string;
  /** Where it is from; empty if unknown. */
  url: string;
}

/** One of the reader's glossaries. */
export interface GlossaryInfo extends GlossaryDescription {
  id: string;
  kind: 'own' | 'imported' | 'starter';
  /** False: its entries are kept and found nowhere. */
  enabled: boolean;
  /** How many entries it has. */
  count: number;
  /** About how much it takes up, in bytes; 0 where it is not known, as with the reader's own. */
  size: number;
  /** Milliseconds since the epoch. */
  created: number;
}
