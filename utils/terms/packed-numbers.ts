/**
 * Whole numbers as short strings, for messages of thousands of them. Each is little-endian in groups of five bits,
 * one printable ASCII character a group (as in source maps' VLQ), and none of those characters needs escaping in JSON.
 */

const FIRST_CHARACTER = 0x23; // '#': from here to 'b' there is no '"', and '\' is skipped below.
const BACKSLASH = 0x5c;
const MORE = 32;
/** Where the last group begins, of which only the lowest bit is left in 31 bits. */
const LAST_SHIFT = 30;

const CHARACTERS = Array.from({ length: 64 }, (_, group) => {
  const code = FIRST_CHARACTER + group;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
});

/** @returns the numbers, integers from 0 to 2³¹ − 1, one behind the other; one to seven characters each */
export function packNumbers(values: readonly number[]): string {
  let out = '';
  for (const value of values) {
    let rest = value;
    while (rest >= MORE) {
      out += CHARACTERS[MORE + (rest & 31)];
      rest >>>= 5;
    }
    out += CHARACTERS[rest];
  }
  return out;
}

/**
 * @param packed what `packNumbers` gave
 * @returns their numbers
 * @throws RangeError where it is anything else
 */
export function unpackNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < packed.length; index += 1) {
    const code = packed.charCodeAt(index);
    const group = (code > BACKSLASH ? code - 1 : code) - FIRST_CHARACTER;
    if (group < 0 || group >= 64 || (shift === LAST_SHIFT && group > 1)) throw notPacked();
    value |= (group & 31) << shift;
    if (group >= MORE) {
      shift += 5;
      continue;
    }
    numbers[count] = value;
    count += 1;
    value = 0;
    shift = 0;
  }
  if (shift > 0) throw notPacked();
  return numbers.subarray(0, count);
}

function notPacked(): RangeError {
  return new RangeError('These are no packed numbers.');
}
