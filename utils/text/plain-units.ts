/** Which characters normalising leaves as they are, when no mark follows. */

/** First and last unit of each range. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xc0, 0x131],
  [0x134, 0x13e],
  [0x141, 0x148],
  [0x14a, 0x17e],
  [0x391, 0x3a9],
  [0x3b1, 0x3ce],
  [0x410, 0x44f],
  [0x3001, 0x301c],
  [0x3020, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fe],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];

const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;

/** The ranges as the inside of a character class. */
export const PLAIN: string = RANGES.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');

/** 1 for the UTF-16 units that are plain. A surrogate isn't, whatever it is half of. */
export const IS_PLAIN: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of RANGES) table.fill(1, first, last + 1);
  return table;
})();
