import { FOLDED } from '../text/fold-units.ts';
import { FIRST_COMPARED, isPassedOver, JOIN_SPACE, SILENT } from '../text/match-units.ts';
import { isLetterOrDigit, LETTER, SCRIPTS } from '../text/scripts.ts';
import { type StemRule, stemEnd, stemRulesFor } from '../text/stems.ts';
import { LETTER_ENDINGS } from '../text/suffixes.ts';
import { askFilter, BEGINNING, WHOLE } from './hash-filter.ts';
import { PREFIX_LENGTHS } from './index-layout.ts';
import { HASH_START, hashJoin, hashStep, spread } from './label-hash.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { countCompared, type TextReading } from './text-reading.ts';

const MOST = LONGEST_LABEL * 2;
const PROLONGED = 0x30fc;
/** Endings are of ASCII letters. */
const LETTERS = 0x80;

const IN_WORD: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isLetterOrDigit(SCRIPTS[unit]!) ? 1 : 0,
);

/** By the last two letters of a run, the endings that may be no part of a label. */
const ENDINGS: readonly (readonly string[])[] = Array.from({ length: LETTERS * LETTERS }, (_, place) =>
  (LETTER_ENDINGS.get(place % LETTERS) ?? []).filter(
    (ending) => ending.length < 2 || ending.charCodeAt(ending.length - 2) === Math.floor(place / LETTERS),
  ),
);

const MAY_END = 1;
const MAY_CHANGE = 2;
/** By the last two letters of a run, whether they may be of an ending or of a changed word. */
const LAST_TWO: Uint8Array = Uint8Array.from({ length: LETTERS * LETTERS }, (_, place) => {
  const before = Math.floor(place / LETTERS);
  const last = place % LETTERS;
  return (
    (ENDINGS[place]!.length > 0 ? MAY_END : 0) | (stemRulesFor(before, last).length > 0 ? MAY_CHANGE : 0)
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
  /** 1 where the last word may be a form of another label too, which was not looked at. */
  skipped: new Uint8Array(MOST),
  /** How the last word was changed; null for what stands in the text as it is. */
  rules: new Array<StemRule | null>(MOST).fill(null),
};
let count = 0;

/** @returns what the filters of all the indexes that are read as one know of a hash */
function ask(filters: readonly Uint32Array[], mixed: number): number {
  let known = askFilter(filters[0]!, mixed);
  for (let at = 1; at < filters.length; at++) known |= askFilter(filters[at]!, mixed);
  return known;
}

function addCandidate(length: number, mixed: number, cut: number, rule: StemRule | null): void {
  if (count === MOST) return;
  candidates.ends[count] = length;
  candidates.hashes[count] = mixed;
  candidates.cuts[count] = cut;
  candidates.skipped[count] = 0;
  candidates.rules[count++] = rule;
}

/** Which candidates are wanted: of a start where a run begins, those up to the run's end or those behind it alone. */
export const ALL = 0;
export const RUN = 1;
export const BEHIND_RUN = 2;

/** @returns whether a label may begin with the run at `start` and go on behind it, by the filters alone */
export function goesOn(filters: readonly Uint32Array[], text: TextReading, start: number): boolean {
  return (ask(filters, spread(text.hashes[text.runEnds[start]!]!)) & BEGINNING) !== 0;
}

/**
 * Finds where labels may stand from one start, by the indexes' filters alone.
 * @param filters of the indexes that are read as one; at least one
 * @param start not inside a run
 * @param wanted `ALL`, `RUN` or `BEHIND_RUN`
 * @param withForms false to leave out what a word may be a form of where it may be a label as it is: nearly always it
 *   is one, and then nobody asks
 * @returns how many candidates there are in `candidates`
 */
export function readCandidates(
  filters: readonly Uint32Array[],
  text: TextReading,
  start: number,
  wanted: number,
  withForms: boolean,
): number {
  const { units, runEnds, hashes } = text;
  count = 0;
  const limit = wanted === RUN ? runEnds[start]! : Math.min(text.length, start + LONGEST_LABEL);
  let hash = HASH_START;
  let read = 0;
  let at = start;
  if (wanted === BEHIND_RUN) {
    at = runEnds[start]!;
    hash = hashes[at]!;
    read = countCompared(start, at);
  }
  while (at < limit) {
    const unit = units[at]!;
    if (IN_WORD[unit] === 1) {
      const end = runEnds[at]!;
      const may = formsOf(units, at, end);
      if (end > limit) {
        if (may !== 0) readForms(filters, text, start, at, end, limit, hash, may);
        return count;
      }
      const compared = countCompared(at, end);
      const before = hash;
      hash = hashJoin(hash, hashes[end]!, compared);
      read += compared;
      const mixed = spread(hash);
      const known = ask(filters, mixed);
      const isWhole = (known & WHOLE) !== 0;
      const isSkipped = isWhole && may !== 0 && !withForms;
      if (may !== 0 && !isSkipped) readForms(filters, text, start, at, end, limit, before, may);
      if (isWhole) {
        addCandidate(end - start, mixed, 0, null);
        candidates.skipped[count - 1] = isSkipped ? 1 : 0;
      }
      const next = units[end]!;
      // What else joins two words may stand inside a label that is one word.
      if ((known & BEGINNING) === 0 && (next >= FIRST_COMPARED || next === JOIN_SPACE)) return count;
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
    const known = ask(filters, mixed);
    if (!isPassed && PREFIX_LENGTHS[read] === 1 && (known & BEGINNING) === 0) return count;
    if ((known & WHOLE) !== 0 && units[at] !== SILENT) addCandidate(at - start, mixed, 0, null);
  }
  return count;
}

/** What the last letters of a run let it be a form of: `MAY_END`, `MAY_CHANGE`, both or neither. */
function formsOf(units: Uint16Array, run: number, end: number): number {
  if (end - run === 1) return MAY_END;
  const last = units[end - 1]!;
  const before = units[end - 2]!;
  return last < LETTERS && before < LETTERS ? LAST_TWO[before * LETTERS + last]! : MAY_END;
}

/** Adds the labels that end inside a run, and those whose last word is changed in the text. */
function readForms(
  filters: readonly Uint32Array[],
  text: TextReading,
  start: number,
  run: number,
  end: number,
  limit: number,
  before: number,
  may: number,
): void {
  if ((may & MAY_END) !== 0) readEndings(filters, text, start, run, end, limit, before);
  if ((may & MAY_CHANGE) !== 0 && end <= limit) readStems(filters, text, start, run, end, before);
}

/** Adds the labels that end inside a run, before an ending. */
function readEndings(
  filters: readonly Uint32Array[],
  { cased, units, hashes }: TextReading,
  start: number,
  run: number,
  end: number,
  limit: number,
  before: number,
): void {
  const last = FOLDED[cased.charCodeAt(end - 1)]!;
  const beforeLast = FOLDED[cased.charCodeAt(end - 2)]!;
  if (last >= LETTERS || end - run < 2) return;
  // Behind a letter that no ending has, as in cafés, only endings of one letter fit.
  const endings = ENDINGS[(beforeLast < LETTERS ? beforeLast : 0) * LETTERS + last]!;
  for (let row = 0; row < endings.length; row++) {
    const ending: string = endings[row]!;
    const cut: number = end - ending.length;
    if (cut <= run || cut > limit || units[cut] === SILENT) continue;
    let at = 0;
    while (at < ending.length && FOLDED[cased.charCodeAt(cut + at)] === ending.charCodeAt(at)) at++;
    if (at < ending.length) continue;
    const mixed = spread(hashJoin(before, hashes[cut]!, countCompared(run, cut)));
    if ((ask(filters, mixed) & WHOLE) !== 0) addCandidate(cut - start, mixed, 0, null);
  }
}

/** Adds what the last word of a run may be a form of. */
function readStems(
  filters: readonly Uint32Array[],
  { units, hashes }: TextReading,
  start: number,
  run: number,
  end: number,
  before: number,
): void {
  const rules = stemRulesFor(units[end - 2]!, units[end - 1]!);
  let word = end;
  while (word > run && (units[word - 1] === SILENT || SCRIPTS[units[word - 1]!] === LETTER)) word--;
  for (let row = 0; row < rules.length; row++) {
    const rule = rules[row]!;
    const cut = stemEnd(rule, units, word, end);
    if (cut < 0) continue;
    let hash = cut === run ? before : hashJoin(before, hashes[cut]!, countCompared(run, cut));
    for (let at = 0; at < rule.stem.length; at++) hash = hashStep(hash, rule.stem.charCodeAt(at));
    const mixed = spread(hash);
    if ((ask(filters, mixed) & WHOLE) !== 0) addCandidate(end - start, mixed, cut - start, rule);
  }
}
