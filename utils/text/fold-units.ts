import { foldCase } from './fold-case.ts';

const ROW = 256;

/** The folded unit of every UTF-16 unit, and 1 for every unit that is a capital. */
function tables(): [folded: Uint16Array, capitals: Uint8Array] {
  const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const capitals = new Uint8Array(0x10000);
  for (let row = 0; row < 0x10000; row += ROW) {
    const letters = String.fromCharCode(...folded.subarray(row, row + ROW));
    // Most rows are of scripts that have no case.
    if (foldCase(letters) === letters) continue;
    for (let unit = row; unit < row + ROW; unit++) {
      const letter = String.fromCharCode(unit);
      folded[unit] = foldCase(letter).charCodeAt(0);
      if (letter.toLowerCase() !== letter) capitals[unit] = 1;
    }
  }
  return [folded, capitals];
}

const [FOLDED_UNITS, CAPITALS] = tables();

/** What `foldCase` makes of each UTF-16 unit, for loops that cannot afford a string. */
export const FOLDED: Uint16Array = FOLDED_UNITS;

/** 1 for the UTF-16 units that are capital letters. */
export const IS_CAPITAL: Uint8Array = CAPITALS;
