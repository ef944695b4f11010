/** A short form that a text itself expands. Offsets are of UTF-16 units in the text. */
export interface Abbreviation {
  short: string;
  /** As the text has it; of "Engineering / Engineer" only one. */
  long: string;
  shortStart: number;
  shortEnd: number;
  longStart: number;
  /** Of "Engineering / Engineer" the end of both. */
  longEnd: number;
}

/** An abbreviation with the rule that found it. */
export interface FoundAbbreviation extends Abbreviation {
  rule: string;
  /** Whether it holds beside another expansion of the same short form. */
  strict: boolean;
}
