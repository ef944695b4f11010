/** British and American spellings that are brought to one, unit for unit. A table: a spelling is a row. */

/** A unit that is not compared. */
export const SILENT = 1;

export interface Spelling {
  /** What is written, in lower case; the first row that fits decides. */
  readonly written: string;
  /** What it is read as, of the same length; `\x01` for a letter that is not compared. */
  readonly read: string;
  /** Where in `written` the letter stands at which the row is looked up; never the first. */
  readonly at: number;
  /** How many letters of the word must stand before it: "hour" isn't "hor". */
  readonly before: number;
  /** True where the word must end here, or with -s behind. */
  readonly last: boolean;
}

const row = (written: string, read: string, at: number, before: number, last: boolean): Spelling => ({
  written,
  read,
  at,
  before,
  last,
});

export const SPELLINGS: readonly Spelling[] = [
  row('our', 'o\x01r', 1, 2, false),
  row('ogue', 'og\x01\x01', 2, 2, true),
  row('gramme', 'gram\x01\x01', 4, 3, true),
  row('ize', 'ise', 1, 3, false),
  row('iza', 'isa', 1, 3, false),
  row('izi', 'isi', 1, 3, false),
  row('yze', 'yse', 1, 3, false),
  row('yzi', 'ysi', 1, 3, false),
  row('tre', 'ter', 1, 2, true),
  row('bre', 'ber', 1, 2, true),
  row('ence', 'ense', 2, 1, true),
];

/** The rows by the unit at which they are looked up. */
export const SPELLINGS_AT: ReadonlyMap<number, readonly Spelling[]> = Map.groupBy(SPELLINGS, (spelling) =>
  spelling.written.charCodeAt(spelling.at),
);
