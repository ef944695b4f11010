import { readMatchUnits, SILENT } from '../text/match-units.ts';
import { type NormalizedText, normalize, plainText } from '../text/normalize.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import { HASH_START, hashStep } from './label-hash.ts';

/** The unit is a letter or digit of a script that parts words. */
export const IN_WORD = 1;
/** The unit is compared as it is written in the word it stands in, though it may be passed over. */
const GOES_ON = 2;

const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (isLetterOrDigit(SCRIPTS[unit]!)) return IN_WORD | GOES_ON;
  return unit === SILENT ? GOES_ON : 0;
});

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
  /** The same for how many units the hash is of; right up to 65,535. */
  counts: Uint16Array;
}

const NOTHING = plainText('');

export const reading: TextReading = {
  text: NOTHING,
  cased: '',
  length: 0,
  units: new Uint16Array(0),
  runEnds: new Uint32Array(0),
  hashes: new Int32Array(0),
  counts: new Uint16Array(0),
};

function makeRoom(length: number): void {
  if (reading.units.length > length) return;
  const size = Math.max(4096, length * 2);
  reading.units = new Uint16Array(size);
  reading.runEnds = new Uint32Array(size);
  reading.hashes = new Int32Array(size);
  reading.counts = new Uint16Array(size);
}

/**
 * Reads a text into `reading`.
 * @param original as it stands on the page
 */
export function readText(original: string): void {
  makeRoom(original.length);
  let text = NOTHING;
  if (readMatchUnits(original, reading.units)) text = plainText(original);
  else {
    text = normalize(original);
    makeRoom(text.cased.length);
    readMatchUnits(text.cased, reading.units);
  }
  reading.text = text;
  reading.cased = text.cased;
  reading.length = text.cased.length;
  // Nothing stands behind the text, whatever stood there in the one before.
  reading.units[reading.length] = 0;
  readRuns(reading);
}

/** Lets go of the text, so that it isn't held until the next one. */
export function forgetText(): void {
  reading.text = NOTHING;
  reading.cased = '';
}

function readRuns({ units, runEnds, hashes, counts, length }: TextReading): void {
  for (let at = 0; at < length; at++) {
    if ((CLASSES[units[at]!]! & IN_WORD) === 0) continue;
    const start = at;
    let hash = HASH_START;
    let count = 0;
    for (; (CLASSES[units[at]!]! & GOES_ON) !== 0; at++) {
      if (units[at] !== SILENT) {
        hash = hashStep(hash, units[at]!);
        count++;
      }
      hashes[at + 1] = hash;
      counts[at + 1] = count;
    }
    runEnds[start] = at;
  }
}
