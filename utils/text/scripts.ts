/** What kind of character a UTF-16 unit is, as far as the edges of words are concerned. */

export type Script = 0 | 1 | 2 | 3 | 4 | 5;

/** Punctuation, symbols, white space: a word never goes on over them. */
export const OTHER: Script = 0;
/** Latin and the other scripts that part words with spaces, their marks, and "_". */
export const LETTER: Script = 1;
export const DIGIT: Script = 2;
export const KATAKANA: Script = 3;
export const HIRAGANA: Script = 4;
export const KANJI: Script = 5;

/** First and last unit of each range; the text is taken as normalised, so full-width letters are absent. */
const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x30, 0x39, DIGIT],
  [0x41, 0x5a, LETTER],
  [0x5f, 0x5f, LETTER],
  [0x61, 0x7a, LETTER],
  [0xaa, 0xaa, LETTER],
  [0xb5, 0xb5, LETTER],
  [0xba, 0xba, LETTER],
  [0xc0, 0xd6, LETTER],
  [0xd8, 0xf6, LETTER],
  [0xf8, 0x2c1, LETTER],
  [0x300, 0x373, LETTER],
  [0x376, 0x37d, LETTER],
  [0x37f, 0x37f, LETTER],
  [0x386, 0x386, LETTER],
  [0x388, 0x481, LETTER],
  [0x483, 0x559, LETTER],
  [0x560, 0x588, LETTER],
  [0x591, 0x5bd, LETTER],
  [0x5d0, 0x5f2, LETTER],
  [0x610, 0x61a, LETTER],
  [0x620, 0x669, LETTER],
  [0x66e, 0x6d3, LETTER],
  [0x6d5, 0x6ff, LETTER],
  [0x710, 0x963, LETTER],
  [0x966, 0xdf3, LETTER],
  [0xe01, 0xe4e, LETTER],
  [0xe50, 0xf03, LETTER],
  [0xf18, 0xf39, LETTER],
  [0xf40, 0x10fa, LETTER],
  [0x10fc, 0x135f, LETTER],
  [0x1380, 0x166c, LETTER],
  [0x166f, 0x1fbc, LETTER],
  [0x1fc2, 0x1ffc, LETTER],
  [0x2c00, 0x2dff, LETTER],
  [0x3005, 0x3007, KANJI],
  [0x3041, 0x309f, HIRAGANA],
  [0x30a1, 0x30fa, KATAKANA],
  // ・ (U+30FB) parts words; ー, ヽ and ヾ belong to them.
  [0x30fc, 0x30ff, KATAKANA],
  [0x3105, 0x318e, LETTER],
  [0x31f0, 0x31ff, KATAKANA],
  [0x3400, 0x4dbf, KANJI],
  [0x4e00, 0x9fff, KANJI],
  [0xa000, 0xabff, LETTER],
  [0xac00, 0xd7ff, LETTER],
  // Surrogates: planes 2 and 3 are ideographs. A low surrogate alone doesn't tell; see `scriptOf`.
  [0xd840, 0xd8bf, KANJI],
  [0xf900, 0xfaff, KANJI],
];

/** The script of each UTF-16 unit, for loops that cannot afford a call a character. */
export const SCRIPTS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [first, last, script] of RANGES) table.fill(script, first, last + 1);
  return table;
})();

/**
 * @param text normalised text
 * @param index UTF-16 offset; outside the text nothing stands
 * @returns the script of the character that the unit belongs to
 */
export function scriptOf(text: string, index: number): Script {
  if (index < 0 || index >= text.length) return OTHER;
  const unit = text.charCodeAt(index);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return SCRIPTS[isLowSurrogate && index > 0 ? text.charCodeAt(index - 1) : unit] as Script;
}

/** @returns whether the script writes words with letters or digits that touch each other */
export function isLetterOrDigit(script: number): boolean {
  return script === LETTER || script === DIGIT;
}
