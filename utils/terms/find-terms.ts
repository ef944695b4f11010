import { WordEdges } from '../text/edges.ts';
import { readMatchUnits } from '../text/match-units.ts';
import { normalize } from '../text/normalize.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import { platformSegment, type Segment, WordBoundaries } from '../text/word-boundaries.ts';
import { candidates, readCandidates } from './candidates.ts';
import { findLabels, type Lookup } from './find-labels.ts';
import { kindOf, type TermIndex } from './index-layout.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import {
  type IndexLayer,
  isKnownLabel,
  keepPresent,
  type LayeredIndex,
  layersOf,
  presentEntries,
} from './layered-index.ts';

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

/** What is known about the text that is being read. */
interface Reading {
  layer: IndexLayer;
  lookup: Lookup;
  /** The same with a stem in place of the text. */
  stem: Lookup;
  edges: WordEdges;
  labels: number[];
}

const NO_ENTRIES: number[] = [];

/** Reused for every text: its match units, and of a stem. */
let units = new Uint16Array(1024);
const stemUnits = new Uint16Array(LONGEST_LABEL + 32);

/** Drops the labels that end before the word does, and returns where it ends; -1 where none has an edge there. */
function keepLongest(reading: Reading, start: number, end: number): number {
  const { edges, labels } = reading;
  const { index } = reading.layer;
  const first = edges.endOf(start, end, kindOf(index, labels[0]!));
  if (labels.length === 1) return first;
  let wordEnd = first;
  let kept = first < 0 ? 0 : 1;
  for (let at = 1; at < labels.length; at++) {
    const other = edges.endOf(start, end, kindOf(index, labels[at]!));
    if (other < 0 || other < wordEnd) continue;
    if (other > wordEnd) kept = 0;
    wordEnd = other;
    labels[kept++] = labels[at]!;
  }
  labels.length = kept;
  return wordEnd;
}

/** @returns where the longest term from `start` ends, its labels in `reading.labels`; -1 where there is none */
function longestFrom(reading: Reading, start: number, count: number): number {
  const { layer, lookup, stem, edges, labels } = reading;
  const { index } = layer;
  for (let at = count - 1; at >= 0; at--) {
    const end = start + candidates.ends[at]!;
    const rule = candidates.rules[at];
    if (rule == null) findLabels(index, lookup, start, end, candidates.hashes[at]!, labels);
    else {
      const cut = candidates.cuts[at]!;
      for (let unit = 0; unit < cut; unit++) stemUnits[unit] = lookup.units[start + unit]!;
      for (let unit = 0; unit < rule.stem.length; unit++) stemUnits[cut + unit] = rule.stem.charCodeAt(unit);
      findLabels(index, stem, 0, cut + rule.stem.length, candidates.hashes[at]!, labels);
    }
    keepPresent(layer, labels);
    if (labels.length === 0 || !edges.startsAt(start, end)) continue;
    const wordEnd = keepLongest(reading, start, end);
    if (wordEnd >= 0) return wordEnd;
  }
  return -1;
}

/**
 * Finds a glossary's terms in a text: from left to right, the longest at each place, none over another.
 * A longer candidate that has no edge of a word at its ends gives way to a shorter one.
 * @param index one, or several that are read as one
 * @param text as it stands on the page; white space inside a term may be any white space
 * @returns occurrences in order, each over the whole word with its ending (SREs, SRE(ing), サーバー)
 */
export function findTerms(
  index: TermIndex | LayeredIndex,
  text: string,
  options: FindOptions = {},
): TermMatch[] {
  const matches: TermMatch[] = [];
  const layers = layersOf(index).filter((layer) => layer.index.labels > 0);
  if (layers.length === 0 || text.length === 0) return matches;
  const normalized = normalize(text);
  const { cased, folded } = normalized;
  if (units.length < folded.length + 1) units = new Uint16Array(folded.length * 2 + 1);
  const textUnits = units;
  readMatchUnits(folded, textUnits);
  // Nothing stands behind the text, whatever stood there in the one before.
  textUnits[folded.length] = 0;
  const evidence = {
    boundaries: new WordBoundaries(folded, options.segment ?? platformSegment(options.lang ?? null)),
    isLabel: (start: number, end: number) => isKnownLabel(layers, textUnits, start, end),
  };
  const edges = new WordEdges(normalized, evidence);
  const lookup: Lookup = {
    units: textUnits,
    cased,
    // Most texts have no label that needs to know.
    get anyCase() {
      return edges.isAllCapitals;
    },
  };
  const readings = layers.map(
    (layer): Reading => ({
      layer,
      lookup,
      stem: { units: stemUnits, cased: '', anyCase: false },
      edges,
      labels: [],
    }),
  );
  const excluded = options.excluded ?? [];
  let nextExcluded = 0;
  let wasLatin = false;
  for (let at = 0; at < folded.length; ) {
    const isLatin = isLetterOrDigit(SCRIPTS[folded.charCodeAt(at)]!);
    const isInside = isLatin && wasLatin;
    wasLatin = isLatin;
    let end = -1;
    let entries = NO_ENTRIES;
    for (let layer = 0; !isInside && layer < readings.length; layer++) {
      const reading = readings[layer]!;
      const count = readCandidates(reading.layer.index, textUnits, folded.length, at);
      const layerEnd = count === 0 ? -1 : longestFrom(reading, at, count);
      if (layerEnd < 0 || layerEnd < end) continue;
      const found = presentEntries(reading.layer, reading.labels);
      entries = layerEnd > end ? found : [...new Set([...entries, ...found])].sort((a, b) => a - b);
      end = layerEnd;
    }
    if (end < 0) {
      at++;
      continue;
    }
    const [start, originalEnd] = normalized.toOriginal(at, end);
    while (nextExcluded < excluded.length && excluded[nextExcluded]!.end <= start) nextExcluded++;
    const isExcluded = nextExcluded < excluded.length && excluded[nextExcluded]!.start < originalEnd;
    if (!isExcluded) matches.push({ start, end: originalEnd, entries });
    at = end;
    wasLatin = isLetterOrDigit(SCRIPTS[folded.charCodeAt(end - 1)]!);
  }
  return matches;
}
