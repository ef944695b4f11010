import { WordEdges } from '../text/edges.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import { platformSegment, type Segment, WordBoundaries } from '../text/word-boundaries.ts';
import { candidates, type Filters, readCandidates } from './candidates.ts';
import { addLabels, type Lookup } from './find-labels.ts';
import { hasHash } from './hash-filter.ts';
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
import { forgetText, reading, readText } from './text-reading.ts';

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

const NOTHING_EXCLUDED: readonly ExcludedRange[] = [];

/** Reused for every stem: its match units. */
const stemUnits = new Uint16Array(LONGEST_LABEL + 32);

/** What a text is searched with. */
class Search {
  readonly layers: readonly IndexLayer[];
  readonly filters: Filters;
  readonly text: Lookup;
  /** The same with a stem in place of the text. */
  readonly stem: Lookup = { units: stemUnits, cased: '', anyCase: false };
  readonly edges: WordEdges;
  /** The labels of the longest term that was found last, and the number of the layer of each. */
  readonly labels: number[] = [];
  readonly where: number[] = [];

  constructor(layers: readonly IndexLayer[], { lang, segment }: FindOptions) {
    const { text, cased, units } = reading;
    this.layers = layers;
    this.filters = {
      wholes: layers.map(({ index }) => index.wholes),
      prefixes: layers.map(({ index }) => index.prefixes),
    };
    const edges = new WordEdges(text, {
      boundaries: new WordBoundaries(cased, segment ?? platformSegment(lang ?? null)),
      isLabel: (start, end) => isKnownLabel(layers, units, start, end),
    });
    this.edges = edges;
    this.text = {
      units,
      cased,
      // Most texts have no label that needs to know.
      get anyCase() {
        return edges.isAllCapitals;
      },
    };
  }

  /** @returns where the longest term from `start` ends, its labels in `labels`; -1 where there is none */
  longestFrom(start: number, count: number): number {
    for (let at = count - 1; at >= 0; at--) {
      const end = start + candidates.ends[at]!;
      this.#findLabels(at, start, end);
      if (this.labels.length === 0 || !this.edges.startsAt(start, end)) continue;
      const wordEnd = this.#keepLongest(start, end);
      if (wordEnd >= 0) return wordEnd;
    }
    return -1;
  }

  #findLabels(candidate: number, start: number, end: number): void {
    const { layers, labels, where } = this;
    const mixed = candidates.hashes[candidate]!;
    const rule = candidates.rules[candidate];
    const cut = candidates.cuts[candidate]!;
    labels.length = 0;
    where.length = 0;
    if (rule != null) {
      for (let unit = 0; unit < cut; unit++) stemUnits[unit] = this.text.units[start + unit]!;
      for (let unit = 0; unit < rule.stem.length; unit++) stemUnits[cut + unit] = rule.stem.charCodeAt(unit);
    }
    for (let at = 0; at < layers.length; at++) {
      const { index, removed } = layers[at]!;
      if (layers.length > 1 && !hasHash(index.wholes, mixed)) continue;
      if (rule == null) addLabels(index, this.text, start, end, mixed, labels);
      else addLabels(index, this.stem, 0, cut + rule.stem.length, mixed, labels);
      if (removed.size > 0) keepPresent(layers[at]!, labels, where.length);
      while (where.length < labels.length) where.push(at);
    }
  }

  /** Drops the labels that end before the word does, and returns where it ends; -1 where none has an edge there. */
  #keepLongest(start: number, end: number): number {
    const { layers, edges, labels, where } = this;
    let wordEnd = -1;
    let kept = 0;
    for (let at = 0; at < labels.length; at++) {
      const other = edges.endOf(start, end, kindOf(layers[where[at]!]!.index, labels[at]!));
      if (other < 0 || other < wordEnd) continue;
      if (other > wordEnd) kept = 0;
      wordEnd = other;
      labels[kept] = labels[at]!;
      where[kept++] = where[at]!;
    }
    labels.length = kept;
    where.length = kept;
    return wordEnd;
  }

  /** @returns the entries of what `longestFrom` found, ascending */
  entries(): number[] {
    return presentEntries(this.layers, this.where, this.labels);
  }
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
  readText(text);
  const search = new Search(layers, options);
  const { length, units, runEnds } = reading;
  const normalized = reading.text;
  const { isUnmoved } = normalized;
  const excluded = options.excluded ?? NOTHING_EXCLUDED;
  let nextExcluded = 0;
  for (let at = 0; at < length; ) {
    const isInWord = isLetterOrDigit(SCRIPTS[units[at]!]!);
    const count = readCandidates(search.filters, reading, at);
    const end = count === 0 ? -1 : search.longestFrom(at, count);
    if (end < 0) {
      // No term begins inside a word.
      at = isInWord ? runEnds[at]! : at + 1;
      continue;
    }
    let start = at;
    let originalEnd = end;
    if (!isUnmoved) [start, originalEnd] = normalized.toOriginal(at, end);
    while (nextExcluded < excluded.length && excluded[nextExcluded]!.end <= start) nextExcluded++;
    const isExcluded = nextExcluded < excluded.length && excluded[nextExcluded]!.start < originalEnd;
    if (!isExcluded) matches.push({ start, end: originalEnd, entries: search.entries() });
    at = end;
  }
  forgetText();
  return matches;
}
