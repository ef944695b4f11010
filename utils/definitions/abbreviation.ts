import type { Place } from './place.ts';

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

/**
 * @param text the text that both stand in
 * @param rule what it is counted under when it is measured
 */
export function foundAbbreviation(
  text: string,
  short: Place,
  long: Place,
  rule: string,
  strict: boolean,
): FoundAbbreviation {
  return {
    short: text.slice(short.start, short.end),
    long: text.slice(long.start, long.end),
    shortStart: short.start,
    shortEnd: short.end,
    longStart: long.start,
    longEnd: long.end,
    rule,
    strict,
  };
}
