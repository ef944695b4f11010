import {
  applyRule,
  HAS_RULE,
  IN_WORD,
  IS_OTHER,
  mayBeSpelling,
  NOT_PLAIN,
  READINGS,
  readSpelling,
  SILENT,
  UNIT_BITS,
} from '../text/match-units.ts';
import { type NormalizedText, normalize, plainText } from '../text/normalize.ts';
import { HASH_START, hashStep } from './label-hash.ts';

/**
 * One text as it is read for its terms; the arrays are there for the next text again. A run is a stretch of letters
 * and digits, so a word or a part of one.
 */
export interface TextReading {
  text: NormalizedText;
  /** `text.cased`. */
  cased: string;
  /** How many units there are. */
  length: number;
  /** The match units, with a 0 behind the last of them. */
  units: Uint16Array;
  /** At the start of a run, where it ends. */
  runEnds: Uint32Array;
  /** At every offset behind a unit of a run, the hash of the run up to there. */
  hashes: Int32Array;
  /** Whether a unit of a run is passed over. */
  hasSilent: boolean;
}

const NOTHING = plainText('');
const SPACE = 0x20;

export const reading: TextReading = {
  text: NOTHING,
  cased: '',
  length: 0,
  units: new Uint16Array(0),
  runEnds: new Uint32Array(0),
  hashes: new Int32Array(0),
  hasSilent: false,
};

/**
 * Reads a text into `reading`.
 * @param original as it stands on the page
 */
export function readText(original: string): void {
  reading.text = NOTHING;
  if (readUnits(original)) reading.text = plainText(original);
  else {
    reading.text = normalize(original);
    readUnits(reading.text.cased);
  }
  reading.cased = reading.text.cased;
}

/** Lets go of the text, so that it isn't held until the next one. */
export function forgetText(): void {
  reading.text = NOTHING;
  reading.cased = '';
}

/** @returns how many units are compared of those from `start` up to `end`, which are of one run */
export function countCompared(start: number, end: number): number {
  if (!reading.hasSilent) return end - start;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (reading.units[at] !== SILENT) count++;
  }
  return count;
}

function makeRoom(length: number): void {
  if (reading.units.length > length) return;
  const size = Math.max(4096, length * 2);
  reading.units = new Uint16Array(size);
  reading.runEnds = new Uint32Array(size);
  reading.hashes = new Int32Array(size);
}

/** @returns whether the text is normalised; what was read is of no use where it isn't */
function readUnits(text: string): boolean {
  const { length } = text;
  makeRoom(length);
  const { units, runEnds, hashes } = reading;
  reading.length = length;
  reading.hasSilent = false;
  let seen = 0;
  let before = IS_OTHER;
  for (let at = 0; at < length; ) {
    let here = READINGS[text.charCodeAt(at)]!;
    if ((here & IN_WORD) === 0) {
      seen |= here;
      units[at] = here;
      if ((here & HAS_RULE) !== 0) {
        if ((before & UNIT_BITS) === SPACE && (here & UNIT_BITS) === SPACE) return false;
        at = applyRule(here, before, text, at, units);
        here = READINGS[text.charCodeAt(at)]!;
      }
      before = here;
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    let isRespelled = false;
    do {
      seen |= here;
      if (mayBeSpelling(before, here)) {
        const last = readSpelling(text, at, units);
        if (last === at) units[at] = here;
        else {
          isRespelled = true;
          at = last;
          here = READINGS[text.charCodeAt(at)]!;
        }
      } else units[at] = here;
      hash = hashStep(hash, here & UNIT_BITS);
      before = here;
      hashes[++at] = hash;
      here = at < length ? READINGS[text.charCodeAt(at)]! : 0;
    } while ((here & IN_WORD) !== 0);
    runEnds[start] = at;
    if (isRespelled) hashAgain(start, at);
  }
  // Nothing stands behind the text, whatever stood there in the one before.
  units[length] = 0;
  return (seen & NOT_PLAIN) === 0;
}

/** Hashes a run whose units are no longer those that it was hashed by. */
function hashAgain(start: number, end: number): void {
  const { units, hashes } = reading;
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    if (units[at] === SILENT) reading.hasSilent = true;
    else hash = hashStep(hash, units[at]!);
    hashes[at + 1] = hash;
  }
}
