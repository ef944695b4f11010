import { FIRST_COMPARED, isPassedOver, SILENT } from '../text/match-units.ts';
import { isLetterOrDigit, LETTER, SCRIPTS } from '../text/scripts.ts';
import { LONGEST_ENDING, STEM_LASTS, type StemRule, stemEnd, stemRulesFor } from '../text/stems.ts';
import { SUFFIX_STARTS } from '../text/suffixes.ts';
import { hasBit, PREFIX_LENGTHS, type TermIndex } from './index-layout.ts';
import { HASH_START, hashStep, spread } from './label-hash.ts';
import { LONGEST_LABEL } from './label-keys.ts';

const MOST = LONGEST_LABEL * 2;
const PROLONGED = 0x30fc;
const LETTER_OR_DIGIT = 1;
/** The unit may stand right behind a label that ends with a Latin letter. */
const MAY_FOLLOW = 2;
/** The unit is a letter. */
const IS_LETTER = 4;

const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const inWord = isLetterOrDigit(SCRIPTS[unit]!);
  const mayFollow = unit !== SILENT && (!inWord || SUFFIX_STARTS.has(unit));
  return (
    (inWord ? LETTER_OR_DIGIT : 0) | (mayFollow ? MAY_FOLLOW : 0) | (SCRIPTS[unit] === LETTER ? IS_LETTER : 0)
  );
});

/** What `readCandidates` found, reused for every start: shortest first. */
export const candidates = {
  /** Where each ends, as a number of units from the start. */
  ends: new Uint16Array(MOST),
  /** The spread hash of each. */
  hashes: new Int32Array(MOST),
  /** How many units a stem shares with the text. */
  cuts: new Uint16Array(MOST),
  /** How the last word was changed; null for what stands in the text as it is. */
  rules: new Array<StemRule | null>(MOST).fill(null),
};

/** The hash behind each unit from the start, for stems. */
const hashAt = new Int32Array(LONGEST_LABEL + LONGEST_ENDING + 2);

/**
 * Finds where labels may stand from one start, by the index's filters alone.
 * @param units match units of the text, with a 0 behind the last of them
 * @param length how many there are
 * @returns how many candidates there are in `candidates`
 */
export function readCandidates(index: TermIndex, units: Uint16Array, length: number, start: number): number {
  if (units[start]! < FIRST_COMPARED) return 0;
  const { prefixes, wholes } = index;
  const { ends, hashes, rules } = candidates;
  const limit = Math.min(length, start + LONGEST_LABEL);
  let count = 0;
  let read = 0;
  let word = start;
  let hash = HASH_START;
  hashAt[0] = hash;
  for (let at = start; at < limit; at++) {
    const unit = units[at]!;
    const passed = unit < FIRST_COMPARED || (unit === PROLONGED && isPassedOver(units, at, start));
    if (passed) {
      hashAt[at - start + 1] = hash;
      if (unit !== SILENT) {
        word = at + 1;
        continue;
      }
    } else {
      hash = hashStep(hash, unit);
      hashAt[at - start + 1] = hash;
      read++;
    }
    const here = CLASSES[unit]!;
    const next = CLASSES[units[at + 1]!]!;
    if ((here & IS_LETTER) === 0 && !passed) word = at + 1;
    const isChecked = !passed && PREFIX_LENGTHS[read] === 1;
    const mayEnd = (next & MAY_FOLLOW) !== 0 || ((here & LETTER_OR_DIGIT) === 0 && units[at + 1] !== SILENT);
    if ((next & LETTER_OR_DIGIT) === 0 && STEM_LASTS[unit] === 1) {
      count = readStems(wholes, units, start, word, at + 1, count);
    }
    if (!isChecked && !mayEnd) continue;
    const mixed = spread(hash);
    if (mayEnd && hasBit(wholes, mixed)) {
      ends[count] = at + 1 - start;
      rules[count] = null;
      hashes[count++] = mixed;
    }
    if (isChecked && !hasBit(prefixes, mixed)) {
      // The last letters may be those of a changed ending: caching begins as cache does.
      return (here & next & IS_LETTER) === 0 ? count : readChanged(wholes, units, start, word, at + 1, count);
    }
  }
  return count;
}

/** Goes on to the end of the word that no label begins like, if it is near. */
function readChanged(
  wholes: Uint32Array,
  units: Uint16Array,
  start: number,
  word: number,
  from: number,
  count: number,
): number {
  let at = from;
  let hash = hashAt[from - start]!;
  while ((CLASSES[units[at]!]! & IS_LETTER) !== 0) {
    if (at - from === LONGEST_ENDING) return count;
    hash = hashStep(hash, units[at]!);
    at++;
    hashAt[at - start] = hash;
  }
  if (STEM_LASTS[units[at - 1]!] === 0 || (CLASSES[units[at]!]! & LETTER_OR_DIGIT) !== 0) return count;
  return readStems(wholes, units, start, word, at, count);
}

/** Adds what the word from `word` to `end`, the candidate's last, may be a form of. */
function readStems(
  wholes: Uint32Array,
  units: Uint16Array,
  start: number,
  word: number,
  end: number,
  count: number,
): number {
  let added = count;
  for (const rule of stemRulesFor(units[end - 1]!)) {
    const cut = stemEnd(rule, units, word, end);
    if (cut < 0) continue;
    let hash = hashAt[cut - start]!;
    for (let at = 0; at < rule.stem.length; at++) hash = hashStep(hash, rule.stem.charCodeAt(at));
    const mixed = spread(hash);
    if (!hasBit(wholes, mixed) || added === MOST) continue;
    candidates.ends[added] = end - start;
    candidates.cuts[added] = cut - start;
    candidates.rules[added] = rule;
    candidates.hashes[added++] = mixed;
  }
  return added;
}
