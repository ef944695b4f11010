import { FOLDED } from '../text/fold-units.ts';
import { FIRST_COMPARED, isPassedOver, JOIN_SPACE, SILENT } from '../text/match-units.ts';
import { isLetterOrDigit, LETTER, SCRIPTS } from '../text/scripts.ts';
import { type StemRule, stemEnd, stemRulesFor } from '../text/stems.ts';
import { LETTER_ENDINGS } from '../text/suffixes.ts';
import { hasHash } from './hash-filter.ts';
import { PREFIX_LENGTHS } from './index-layout.ts';
import { HASH_START, hashJoin, hashStep, spread } from './label-hash.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import type { TextReading } from './text-reading.ts';

const MOST = LONGEST_LABEL * 2;
const PROLONGED = 0x30fc;

const IN_WORD: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isLetterOrDigit(SCRIPTS[unit]!) ? 1 : 0,
);
/** By the last letter of a run, the endings that may be no part of a label. */
const ENDINGS: readonly (readonly string[] | undefined)[] = Array.from({ length: 0x80 }, (_, unit) =>
  LETTER_ENDINGS.get(unit),
);

/** The filters of the indexes that are read as one. */
export interface Filters {
  readonly wholes: readonly Uint32Array[];
  readonly prefixes: readonly Uint32Array[];
}

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
let count = 0;

function isIn(filters: readonly Uint32Array[], mixed: number): boolean {
  for (let at = 0; at < filters.length; at++) {
    if (hasHash(filters[at]!, mixed)) return true;
  }
  return false;
}

function addCandidate(length: number, mixed: number, cut: number, rule: StemRule | null): void {
  if (count === MOST) return;
  candidates.ends[count] = length;
  candidates.hashes[count] = mixed;
  candidates.cuts[count] = cut;
  candidates.rules[count++] = rule;
}

/**
 * Finds where labels may stand from one start, by the indexes' filters alone.
 * @returns how many candidates there are in `candidates`
 */
export function readCandidates(filters: Filters, text: TextReading, start: number): number {
  const { units, runEnds, hashes, counts } = text;
  const { wholes, prefixes } = filters;
  count = 0;
  if (units[start]! < FIRST_COMPARED) return 0;
  const limit = Math.min(text.length, start + LONGEST_LABEL);
  let hash = HASH_START;
  let read = 0;
  let at = start;
  while (at < limit) {
    const unit = units[at]!;
    if (IN_WORD[unit] === 1) {
      const end = runEnds[at]!;
      readEndings(wholes, text, start, at, end, limit, hash);
      if (end > limit) return count;
      readStems(wholes, text, start, at, end, hash);
      hash = hashJoin(hash, hashes[end]!, counts[end]!);
      read += counts[end]!;
      const mixed = spread(hash);
      if (isIn(wholes, mixed)) addCandidate(end - start, mixed, 0, null);
      const next = units[end]!;
      // What else joins two words may stand inside a label that is one word.
      if ((next >= FIRST_COMPARED || next === JOIN_SPACE) && !isIn(prefixes, mixed)) return count;
      at = end;
      continue;
    }
    const isPassed = unit < FIRST_COMPARED || (unit === PROLONGED && isPassedOver(units, at, start));
    at++;
    if (isPassed) {
      if (unit !== SILENT) continue;
    } else {
      hash = hashStep(hash, unit);
      read++;
    }
    const mixed = spread(hash);
    if (!isPassed && PREFIX_LENGTHS[read] === 1 && !isIn(prefixes, mixed)) return count;
    if (units[at] !== SILENT && isIn(wholes, mixed)) addCandidate(at - start, mixed, 0, null);
  }
  return count;
}

/** Adds the labels that end inside a run, before an ending. */
function readEndings(
  wholes: readonly Uint32Array[],
  { cased, units, hashes, counts }: TextReading,
  start: number,
  run: number,
  end: number,
  limit: number,
  before: number,
): void {
  const last = FOLDED[cased.charCodeAt(end - 1)]!;
  const endings = last < ENDINGS.length ? ENDINGS[last] : undefined;
  if (endings === undefined) return;
  for (let row = 0; row < endings.length; row++) {
    const ending: string = endings[row]!;
    const cut: number = end - ending.length;
    if (cut <= run || cut > limit || units[cut] === SILENT) continue;
    let at = 0;
    while (at < ending.length && FOLDED[cased.charCodeAt(cut + at)] === ending.charCodeAt(at)) at++;
    if (at < ending.length) continue;
    const mixed = spread(hashJoin(before, hashes[cut]!, counts[cut]!));
    if (isIn(wholes, mixed)) addCandidate(cut - start, mixed, 0, null);
  }
}

/** Adds what the last word of a run may be a form of. */
function readStems(
  wholes: readonly Uint32Array[],
  { units, hashes, counts }: TextReading,
  start: number,
  run: number,
  end: number,
  before: number,
): void {
  if (end - run < 2) return;
  const rules = stemRulesFor(units[end - 2]!, units[end - 1]!);
  if (rules.length === 0) return;
  let word = end;
  while (word > run && (units[word - 1] === SILENT || SCRIPTS[units[word - 1]!] === LETTER)) word--;
  for (let row = 0; row < rules.length; row++) {
    const rule = rules[row]!;
    const cut = stemEnd(rule, units, word, end);
    if (cut < 0) continue;
    let hash = cut === run ? before : hashJoin(before, hashes[cut]!, counts[cut]!);
    for (let at = 0; at < rule.stem.length; at++) hash = hashStep(hash, rule.stem.charCodeAt(at));
    const mixed = spread(hash);
    if (isIn(wholes, mixed)) addCandidate(end - start, mixed, cut - start, rule);
  }
}
