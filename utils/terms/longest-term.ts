import { WordEdges } from '../text/edges.ts';
import { platformSegment, type Segment, WordBoundaries } from '../text/word-boundaries.ts';
import { ALL, BEHIND_RUN, candidates, goesOn, RUN, readCandidates } from './candidates.ts';
import { addLabels, type Lookup } from './find-labels.ts';
import { askFilter, WHOLE } from './hash-filter.ts';
import { JAPANESE_KIND, KINDS, kindNumber } from './index-layout.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { type IndexLayer, isKnownLabel, keepPresent, presentEntries } from './layered-index.ts';
import { reading } from './text-reading.ts';
import { isRemembered, type WordMemory } from './word-memory.ts';

/** Reused for every stem: its match units. */
const stemUnits = new Uint16Array(LONGEST_LABEL + 32);

const SPACE = 0x20;
const LOWER_CASE = /\p{Ll}/u;
const FORMS_NEEDED = -2;

/** What decides on edges in a text besides its letters. */
export interface SearchOptions {
  /** BCP 47 of the text. */
  lang?: string | null;
  /** Parts Japanese into words; the platform's own by default. */
  segment?: Segment;
}

/** Finds the longest term at a place of the text in `reading`. */
export class LongestTerm {
  readonly layers: readonly IndexLayer[];
  readonly options: SearchOptions;
  /** The labels of the term that was found last, and the number of the layer of each; `count` of them. */
  readonly labels: number[] = [];
  readonly where: number[] = [];
  count = 0;
  /** For looking up labels. */
  readonly units = reading.units;
  readonly cased = reading.cased;
  readonly #stem: Lookup = { units: stemUnits, cased: '', anyCase: false };
  readonly #filters: readonly Uint32Array[];
  readonly #memory: WordMemory | null;
  #edges: WordEdges | null = null;
  /** Whether the words of the text may be remembered; null as long as nobody asked. */
  #remembers: boolean | null = null;
  /** Where the term that was found last is a remembered word, its entries. */
  #entries: readonly number[] | null = null;

  /**
   * @param layers at least one
   * @param memory of the same layers, or null where they are small enough to be asked each time
   */
  constructor(layers: readonly IndexLayer[], memory: WordMemory | null, options: SearchOptions) {
    this.layers = layers;
    this.options = options;
    this.#filters = layers.map(({ index }) => index.filter);
    this.#memory = memory;
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
   * @param start not inside a run
   * @returns where the longest term from `start` ends, its ending taken in; -1 where there is none
   */
  from(start: number): number {
    this.#entries = null;
    const memory = this.#memory;
    if (memory !== null && isRemembered(reading, start)) {
      // Where case tells nothing, a word is another label than elsewhere.
      this.#remembers ??= LOWER_CASE.test(this.cased);
      if (this.#remembers) return this.#fromWord(memory, start);
    }
    return this.#read(ALL, start);
  }

  /** As `from`, of a word that is remembered, or will be. */
  #fromWord(memory: WordMemory, start: number): number {
    const end = reading.runEnds[start]!;
    const slot = memory.slotOf(reading, start, end);
    if (!memory.has(slot, this.cased, start, end)) {
      if (!memory.isSeenAgain(slot, reading, end)) return this.#read(ALL, start);
      this.#learn(memory, slot, start, end);
    }
    if (memory.goesOn[slot] === 1 && end < reading.length) {
      const longer = this.#read(BEHIND_RUN, start);
      if (longer >= 0) return longer;
    }
    this.#entries = memory.entries[slot]!;
    return this.#entries === null ? -1 : end;
  }

  #learn(memory: WordMemory, slot: number, start: number, end: number): void {
    const entries = this.#read(RUN, start) < 0 ? null : this.entries();
    memory.keep(slot, this.cased, start, end, goesOn(this.#filters, reading, start), entries);
  }

  /** @param wanted which candidates count */
  #read(wanted: number, start: number): number {
    const filters = this.#filters;
    const count = readCandidates(filters, reading, start, wanted, false);
    if (count === 0) return -1;
    const end = this.#longestOf(start, count);
    return end === FORMS_NEEDED
      ? this.#longestOf(start, readCandidates(filters, reading, start, wanted, true))
      : end;
  }

  /**
   * @param found how many candidates there are
   * @returns where the longest term from `start` ends, its labels in `labels`; -1 where there is none,
   *   `FORMS_NEEDED` where that can't be told without the forms that were left out
   */
  #longestOf(start: number, found: number): number {
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

  /** @returns the entries of what `from` found, ascending */
  entries(): readonly number[] {
    if (this.#entries !== null) return this.#entries;
    return presentEntries(this.layers, this.where, this.labels, this.count);
  }
}
