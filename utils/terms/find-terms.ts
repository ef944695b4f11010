import { WordEdges } from '../text/edges.ts';
import { FIRST_COMPARED } from '../text/match-units.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import { platformSegment, type Segment, WordBoundaries } from '../text/word-boundaries.ts';
import { candidates, readCandidates } from './candidates.ts';
import { addLabels, type Lookup } from './find-labels.ts';
import { askFilter, WHOLE } from './hash-filter.ts';
import { JAPANESE_KIND, KINDS, kindNumber, type TermIndex } from './index-layout.ts';
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

const SPACE = 0x20;
const FORMS_NEEDED = -2;

/** What the text in `reading` is searched with. */
class Search {
  readonly layers: readonly IndexLayer[];
  readonly options: FindOptions;
  /** The labels of the term that was found last, and the number of the layer of each; `count` of them. */
  readonly labels: number[] = [];
  readonly where: number[] = [];
  count = 0;
  /** For looking up labels. */
  readonly units = reading.units;
  readonly cased = reading.cased;
  readonly #stem: Lookup = { units: stemUnits, cased: '', anyCase: false };
  #edges: WordEdges | null = null;

  constructor(layers: readonly IndexLayer[], options: FindOptions) {
    this.layers = layers;
    this.options = options;
  }

  /** Most texts have no label that needs to know. */
  get anyCase(): boolean {
    return this.edges.isAllCapitals;
  }

  /** Most edges are spaces, and need no more. */
  get edges(): WordEdges {
    if (this.#edges !== null) return this.#edges;
    const { lang, segment } = this.options;
    this.#edges = new WordEdges(reading.text, {
      boundaries: new WordBoundaries(this.cased, segment ?? platformSegment(lang ?? null)),
      isLabel: (start, end) => isKnownLabel(this.layers, this.units, start, end),
    });
    return this.#edges;
  }

  /**
   * @param found how many candidates there are
   * @returns where the longest term from `start` ends, its labels in `labels`; -1 where there is none,
   *   `FORMS_NEEDED` where that can't be told without the forms that were left out
   */
  longestFrom(start: number, found: number): number {
    const { cased } = this;
    const isAfterSpace = start === 0 || cased.charCodeAt(start - 1) === SPACE;
    for (let at = found - 1; at >= 0; at--) {
      const end = start + candidates.ends[at]!;
      this.#findLabels(at, start, end);
      if (this.count > 0 && (isAfterSpace || this.edges.startsAt(start, end))) {
        const isBeforeSpace = end === cased.length || cased.charCodeAt(end) === SPACE;
        const wordEnd = this.#keepLongest(start, end, isBeforeSpace);
        if (wordEnd >= 0) return wordEnd;
      }
      if (candidates.skipped[at] === 1) return FORMS_NEEDED;
    }
    return -1;
  }

  #findLabels(candidate: number, start: number, end: number): void {
    const { layers, labels, where } = this;
    const mixed = candidates.hashes[candidate]!;
    const rule = candidates.rules[candidate]!;
    const cut = candidates.cuts[candidate]!;
    if (rule !== null) {
      for (let unit = 0; unit < cut; unit++) stemUnits[unit] = this.units[start + unit]!;
      for (let unit = 0; unit < rule.stem.length; unit++) stemUnits[cut + unit] = rule.stem.charCodeAt(unit);
    }
    let count = 0;
    for (let at = 0; at < layers.length; at++) {
      const layer = layers[at]!;
      const { index } = layer;
      if (layers.length > 1 && (askFilter(index.filter, mixed) & WHOLE) === 0) continue;
      const first = count;
      if (rule === null) count = addLabels(index, this, start, end, mixed, labels, count);
      else count = addLabels(index, this.#stem, 0, cut + rule.stem.length, mixed, labels, count);
      if (count > first) count = keepPresent(layer, labels, first, count);
      for (let label = first; label < count; label++) where[label] = at;
    }
    this.count = count;
  }

  /** Drops the labels that end before the word does, and returns where it ends; -1 where none has an edge there. */
  #keepLongest(start: number, end: number, isBeforeSpace: boolean): number {
    const { layers, labels, where } = this;
    let wordEnd = -1;
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      const label = labels[at]!;
      const kind = kindNumber(layers[where[at]!]!.index, label);
      const other = isBeforeSpace && kind < JAPANESE_KIND ? end : this.edges.endOf(start, end, KINDS[kind]!);
      if (other < 0 || other < wordEnd) continue;
      if (other > wordEnd) kept = 0;
      wordEnd = other;
      labels[kept] = label;
      where[kept++] = where[at]!;
    }
    this.count = kept;
    return wordEnd;
  }

  /** @returns the entries of what `longestFrom` found, ascending */
  entries(): number[] {
    return presentEntries(this.layers, this.where, this.labels, this.count);
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
  const filters = layers.map(({ index }) => index.filter);
  const { length, units, runEnds } = reading;
  const normalized = reading.text;
  const { isUnmoved } = normalized;
  const excluded = options.excluded ?? NOTHING_EXCLUDED;
  let nextExcluded = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    if (unit < FIRST_COMPARED) {
      at++;
      continue;
    }
    const count = readCandidates(filters, reading, at, false);
    let end = count === 0 ? -1 : search.longestFrom(at, count);
    if (end === FORMS_NEEDED) end = search.longestFrom(at, readCandidates(filters, reading, at, true));
    if (end < 0) {
      // No term begins inside a word.
      at = isLetterOrDigit(SCRIPTS[unit]!) ? runEnds[at]! : at + 1;
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
