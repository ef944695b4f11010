/** A pair of brackets and what is in it, as UTF-16 offsets. */
export interface BracketPair {
  /** Of the opening bracket. */
  open: number;
  /** Of the closing bracket. */
  close: number;
}

/** Longer brackets say more than a name. In UTF-16 units. */
const LONGEST = 200;
const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '［': '］' };
const BRACKET = /[()[\]（）［］\n]/g;

/**
 * The brackets of a text that are closed in their line, the inner ones too.
 * @param text any text
 * @returns in the order in which they close
 */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  let open: { index: number; closing: string }[] = [];
  for (const { 0: char, index } of text.matchAll(BRACKET)) {
    if (char === '\n') open = [];
    else if (char in CLOSING_OF) {
      open.push({ index, closing: CLOSING_OF[char]! });
      // What is deeper than this is no prose.
      if (open.length > 8) open.shift();
    } else {
      const last = open.at(-1);
      // （VM) is written by hand often enough.
      if (last === undefined || narrow(last.closing) !== narrow(char)) continue;
      open.pop();
      if (index - last.index <= LONGEST) pairs.push({ open: last.index, close: index });
    }
  }
  return pairs;
}

function narrow(bracket: string): string {
  return bracket === '）' ? ')' : bracket === '］' ? ']' : bracket;
}
