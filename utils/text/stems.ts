/**
 * English forms in which a term's last letters change, as a table: what the word on the page ends with and what the
 * term ends with instead. Endings that are only added are in suffixes.ts.
 */
export interface StemRule {
  /** What the word ends with, in lower case. */
  readonly ending: string;
  /** What the term ends with in its place. */
  readonly stem: string;
  /** How many letters the term's last word must have. */
  readonly letters: number;
  /** The word is nothing but the ending. */
  readonly whole?: boolean;
  /** The letter before the ending stands twice, and once in the term. */
  readonly doubled?: boolean;
}

const added = (ending: string, letters: number): StemRule[] => [
  { ending, stem: 'e', letters: letters + 1 },
  { ending, stem: '', letters, doubled: true },
];

const whole = (ending: string, stem: string): StemRule => ({ ending, stem, letters: 1, whole: true });

export const STEM_RULES: readonly StemRule[] = [
  { ending: 'ies', stem: 'y', letters: 3 },
  { ending: 'ied', stem: 'y', letters: 3 },
  { ending: 'ves', stem: 'f', letters: 4 },
  { ending: 'ves', stem: 'fe', letters: 4 },
  { ending: 'zzes', stem: 'z', letters: 4 },
  { ending: 'ses', stem: 'sis', letters: 5 },
  { ending: 'xes', stem: 'xis', letters: 4 },
  { ending: 'ices', stem: 'ex', letters: 5 },
  { ending: 'ices', stem: 'ix', letters: 5 },
  { ending: 'eria', stem: 'erion', letters: 6 },
  { ending: 'mena', stem: 'menon', letters: 6 },
  { ending: 'ula', stem: 'ulum', letters: 6 },
  { ending: 'ata', stem: 'atum', letters: 5 },
  { ending: 'mata', stem: 'ma', letters: 5 },
  { ending: 'dia', stem: 'dium', letters: 5 },
  { ending: 'uli', stem: 'ulus', letters: 6 },
  { ending: 'lei', stem: 'leus', letters: 6 },
  { ending: 'ae', stem: 'a', letters: 5 },
  { ending: 'men', stem: 'man', letters: 3 },
  whole('feet', 'foot'),
  whole('teeth', 'tooth'),
  whole('geese', 'goose'),
  whole('mice', 'mouse'),
  whole('lice', 'louse'),
  whole('oxen', 'ox'),
  whole('children', 'child'),
  whole('people', 'person'),
  whole('data', 'datum'),
  ...added('ing', 3),
  ...added('ings', 3),
  ...added('ed', 3),
  ...added('er', 4),
  ...added('ers', 4),
];

/** No word is longer than its term by more, in letters: `children` aside, what stands alone may be. */
export const LONGEST_ENDING = 8;

const LETTERS = 0x80;
const NO_RULES: readonly StemRule[] = [];
/** The rules by the last two letters of their endings, which are ASCII. */
const BY_LAST_TWO: (readonly StemRule[])[] = new Array(LETTERS * LETTERS).fill(NO_RULES);
for (const rule of STEM_RULES) {
  const place =
    rule.ending.charCodeAt(rule.ending.length - 2) * LETTERS + rule.ending.charCodeAt(rule.ending.length - 1);
  BY_LAST_TWO[place] = [...BY_LAST_TWO[place]!, rule];
}

/** @returns the rules for words whose last two UTF-16 units are these */
export function stemRulesFor(beforeLast: number, last: number): readonly StemRule[] {
  return beforeLast < LETTERS && last < LETTERS ? BY_LAST_TWO[beforeLast * LETTERS + last]! : NO_RULES;
}

/**
 * How many units of a word its term shares with it under a rule.
 * @param units the text, as numbers of UTF-16 units
 * @param start offset where the word begins
 * @param end where it ends
 * @returns the offset up to which the term is written as the word is; -1 where the rule doesn't fit
 */
export function stemEnd(rule: StemRule, units: Uint16Array, start: number, end: number): number {
  const { ending, stem, letters } = rule;
  let cut = end - ending.length;
  if (cut < start || (rule.whole === true && cut !== start)) return -1;
  for (let at = 0; at < ending.length; at++) {
    if (units[cut + at] !== ending.charCodeAt(at)) return -1;
  }
  if (rule.doubled === true) {
    if (cut - start < 2 || units[cut - 1] !== units[cut - 2] || isVowel(units[cut - 1]!)) return -1;
    cut--;
  }
  return cut - start + stem.length < letters ? -1 : cut;
}

function isVowel(unit: number): boolean {
  return unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75;
}
