import { FIRST_COMPARED, JOIN_MIDDLE_DOT, JOIN_SPACE, joinsAlike } from '../text/match-units.ts';
import { IS_WIDE, LENGTH_MASK } from './index-layout.ts';
import { LONGEST_LABEL } from './label-keys.ts';

const PROLONGED = 0x30fc;

/** A label's units, out of its bytes; the one behind them is read as well, and is nothing. */
const labelUnits = new Uint16Array(LONGEST_LABEL + 1);

/** @returns the byte at an offset in bytes */
export function byteAt(data: Uint32Array, at: number): number {
  return (data[at >>> 2]! >>> ((at & 3) << 3)) & 0xff;
}

/**
 * @param data of an index
 * @param from where the label's text begins in it, in bytes
 * @param meta the label's first number
 * @param units are filled from 0
 */
export function readLabel(data: Uint32Array, from: number, meta: number, units: Uint16Array): void {
  const length = meta & LENGTH_MASK;
  if ((meta & IS_WIDE) === 0) {
    for (let at = 0; at < length; at++) units[at] = byteAt(data, from + at);
  } else {
    for (let at = 0; at < length; at++) {
      units[at] = byteAt(data, from + at * 2) | (byteAt(data, from + at * 2 + 1) << 8);
    }
  }
}

/**
 * Whether a label is what stands in the text; their hashes are the same.
 * @param data of an index
 * @param from where the label's text begins in it, in bytes
 * @param meta the label's first number
 * @param units the text's match units, of which those from `start` up to `end` are asked about
 */
export function isSameLabel(
  data: Uint32Array,
  from: number,
  meta: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  const length = meta & LENGTH_MASK;
  if (length === end - start && (meta & IS_WIDE) === 0) {
    let at = 0;
    while (at < length && byteAt(data, from + at) === units[start + at]) at++;
    if (at === length) return true;
  }
  readLabel(data, from, meta, labelUnits);
  labelUnits[length] = 0;
  return isSame(labelUnits, length, units, start, end);
}

export function isPassed(unit: number): boolean {
  return unit < FIRST_COMPARED || unit === PROLONGED;
}

function isJoiner(unit: number): boolean {
  return unit >= JOIN_SPACE && unit <= JOIN_MIDDLE_DOT;
}

/** Units of the shorter of the two words beside the joint at `at`. */
function shorterWord(chars: Uint16Array, at: number, to: number): number {
  let before = at;
  while (before > 0 && !isJoiner(chars[before - 1]!)) before--;
  let behind = at + 1;
  while (behind < to && !isJoiner(chars[behind]!)) behind++;
  return Math.min(at - before, behind - at - 1);
}

/** The same of a label's units. Their hashes are the same, so nearly always only the joints differ. */
function isSame(chars: Uint16Array, to: number, units: Uint16Array, start: number, end: number): boolean {
  let char = 0;
  let at = start;
  while (char < to || at < end) {
    const label = char < to ? chars[char]! : 0;
    const text = at < end ? units[at]! : 0;
    if (label === text) {
      char++;
      at++;
      continue;
    }
    const labelJoins = isJoiner(label);
    const textJoins = isJoiner(text);
    if (labelJoins || textJoins) {
      const behind = chars[labelJoins ? char + 1 : char]!;
      const letters = labelJoins ? shorterWord(chars, char, to) : 0;
      const joins = joinsAlike(
        labelJoins ? label : 0,
        textJoins ? text : 0,
        chars[char - 1]!,
        behind,
        letters,
      );
      if (!joins) return false;
      if (labelJoins) char++;
      if (textJoins) at++;
    } else if (label !== 0 && isPassed(label)) char++;
    else if (text !== 0 && isPassed(text)) at++;
    else return false;
  }
  return true;
}
