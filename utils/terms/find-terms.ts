import { WordEdges } from '../text/edges.ts';
import { normalize } from '../text/normalize.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import { SUFFIX_STARTS } from '../text/suffixes.ts';
import { platformSegment, type Segment, WordBoundaries } from '../text/word-boundaries.ts';
import { entriesOf, findLabels, isLabel, type Lookup } from './find-labels.ts';
import { hasBit, kindOf, PREFIX_LENGTHS, type TermIndex } from './index-layout.ts';
import { HASH_START, hashStep, spread } from './label-hash.ts';
import { keyEnd, LONGEST_LABEL } from './label-keys.ts';

/** An occurrence of a term; UTF-16 offsets in the text as it was given. */
export interface TermMatch {
  start: number;
  end: number;
  /** Every entry that has the label, ascending. */
  entries: number[];
}

/** A stretch of the text as it was given, in UTF-16 offsets. */
export interface ExcludedRange {
  readonly start: number;
  readonly end: number;
}

export interface FindOptions {
  /** BCP 47 of the text. */
  lang?: string | null;
  /** Where no term is to be found, such as code; in order and apart from each other. */
  excluded?: readonly ExcludedRange[];
  /** Parts Japanese into words; the platform's own by default. */
  segment?: Segment;
}

/** Whether a unit may follow a label that ends with a Latin letter: 1 where it may. */
const MAY_FOLLOW: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    table[unit] = !isLetterOrDigit(SCRIPTS[unit]!) || SUFFIX_STARTS.has(unit) ? 1 : 0;
  }
  return table;
})();

/** Reused for every text: where the candidates from one start end, and their hashes. */
const ends = new Uint16Array(LONGEST_LABEL + 1);
const hashes = new Int32Array(LONGEST_LABEL + 1);

/**
 * Finds where labels may stand from one start, by the index's filters alone.
 * @returns how many candidates are in `ends` (as lengths, ascending) and `hashes`
 */
function readCandidates(index: TermIndex, folded: string, start: number): number {
  const { prefixes, wholes } = index;
  const limit = Math.min(folded.length - start, LONGEST_LABEL);
  let count = 0;
  let hash = HASH_START;
  let unit = folded.charCodeAt(start);
  for (let length = 1; length <= limit; length++) {
    hash = hashStep(hash, unit);
    // Behind the text `charCodeAt` gives NaN, which would make every number of this loop a double.
    const next = start + length < folded.length ? folded.charCodeAt(start + length) : 0;
    const isChecked = PREFIX_LENGTHS[length] === 1;
    const mayEnd = MAY_FOLLOW[next] === 1 || !isLetterOrDigit(SCRIPTS[unit]!);
    unit = next;
    if (!isChecked && !mayEnd) continue;
    const mixed = spread(hash);
    if (mayEnd && hasBit(wholes, mixed)) {
      ends[count] = length;
      hashes[count++] = mixed;
    }
    if (isChecked && !hasBit(prefixes, mixed)) break;
  }
  return count;
}

/** What is known about the text that is being read. */
interface Reading {
  index: TermIndex;
  lookup: Lookup;
  edges: WordEdges;
  labels: number[];
}

/** @returns where the longest term from `start` ends, its labels in `reading.labels`; -1 where there is none */
function longestFrom(reading: Reading, start: number, candidates: number): number {
  const { index, lookup, edges, labels } = reading;
  for (let candidate = candidates - 1; candidate >= 0; candidate--) {
    const end = start + ends[candidate]!;
    findLabels(index, lookup, start, end, hashes[candidate]!, labels);
    if (labels.length === 0 || !edges.startsAt(start, end)) continue;
    // Labels that only case tells apart may take different endings; the first that fits decides.
    let wordEnd = -1;
    for (const label of labels) wordEnd = Math.max(wordEnd, edges.endOf(start, end, kindOf(index, label)));
    if (wordEnd >= 0) return wordEnd;
  }
  return -1;
}

/**
 * Finds a glossary's terms in a text: from left to right, the longest at each place, none over another.
 * A longer candidate that has no edge of a word at its ends gives way to a shorter one.
 * @param text as it stands on the page; white space inside a term may be any white space
 * @returns occurrences in order, each over the whole word with its ending (SREs, SRE(ing), サーバー)
 */
export function findTerms(index: TermIndex, text: string, options: FindOptions = {}): TermMatch[] {
  const matches: TermMatch[] = [];
  if (index.labels === 0 || text.length === 0) return matches;
  const normalized = normalize(text);
  const { cased, folded } = normalized;
  const evidence = {
    boundaries: new WordBoundaries(folded, options.segment ?? platformSegment(options.lang ?? null)),
    isLabel: (start: number, end: number) => isLabel(index, folded, start, keyEnd(folded, start, end)),
  };
  const edges = new WordEdges(normalized, evidence);
  const lookup: Lookup = {
    folded,
    cased,
    // Most texts have no label that needs to know.
    get anyCase() {
      return edges.isAllCapitals;
    },
  };
  const reading: Reading = { index, lookup, edges, labels: [] };
  const excluded = options.excluded ?? [];
  let nextExcluded = 0;
  let wasLatin = false;
  for (let at = 0; at < folded.length; ) {
    const isLatin = isLetterOrDigit(SCRIPTS[folded.charCodeAt(at)]!);
    const isInside = isLatin && wasLatin;
    wasLatin = isLatin;
    const candidates = isInside ? 0 : readCandidates(index, folded, at);
    const end = candidates === 0 ? -1 : longestFrom(reading, at, candidates);
    if (end < 0) {
      at++;
      continue;
    }
    const [start, originalEnd] = normalized.toOriginal(at, end);
    while (nextExcluded < excluded.length && excluded[nextExcluded]!.end <= start) nextExcluded++;
    const isExcluded = nextExcluded < excluded.length && excluded[nextExcluded]!.start < originalEnd;
    if (!isExcluded) matches.push({ start, end: originalEnd, entries: entriesOf(index, reading.labels) });
    at = end;
    wasLatin = isLetterOrDigit(SCRIPTS[folded.charCodeAt(end - 1)]!);
  }
  return matches;
}
