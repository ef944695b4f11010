import { JOIN_SPACE } from '../text/match-units.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import type { TermIndex } from './index-layout.ts';
import { spread } from './label-hash.ts';
import type { IndexLayer, LayeredIndex } from './layered-index.ts';
import type { TextReading } from './text-reading.ts';

/** A power of two. */
const SLOTS = 16_384;
/** A smaller index, whose filter is close at hand anyway, is about as fast without. */
const FEWEST_LABELS = 50_000;
/** UTF-16 units of the longest word that is remembered. */
const LONGEST_WORD = 24;

const SPACE = 0x20;
const DOT = 0x2e;
const AT = 0x40;
const END = 0;

/** 1 for what a word ends before, whatever comes behind that: no ending and no joint begins with it. */
const ENDS_WORD = new Uint8Array(0x10000);
for (const unit of [END, JOIN_SPACE, SPACE, ...[...',;:!?)]"'].map((sign) => sign.charCodeAt(0))]) {
  ENDS_WORD[unit] = 1;
}

/**
 * What an index says of single words: few words make up most of a text, and a large index costs several places far apart
 * in memory each time it is asked. A word has one slot, which it loses to the next one that has the same.
 */
export class WordMemory {
  /** By slot, 1 where something longer may begin with the word. */
  readonly goesOn = new Uint8Array(SLOTS);
  /** By slot, the entries of the word; null where it is no term and no form of one. */
  readonly entries = new Array<readonly number[] | null>(SLOTS).fill(null);
  /** 0 for an empty slot. */
  readonly #lengths = new Uint8Array(SLOTS);
  /** The hash of the word that came last and had another's slot: if it comes again, the slot is its own. */
  readonly #seen = new Int32Array(SLOTS);
  /** The words as they are cased, each at a place of its own. */
  readonly #words = new Uint16Array(SLOTS * LONGEST_WORD);

  /** @returns the slot of a word, which is a run of the text */
  slotOf({ hashes, cased }: TextReading, start: number, end: number): number {
    // A word and the same with a capital have different slots.
    return (spread(hashes[end]!) ^ cased.charCodeAt(start)) & (SLOTS - 1);
  }

  /** @returns whether the word is the one that a slot tells of */
  has(slot: number, cased: string, start: number, end: number): boolean {
    if (this.#lengths[slot] !== end - start) return false;
    const words = this.#words;
    let place = slot * LONGEST_WORD;
    for (let at = start; at < end; at++) {
      if (words[place++] !== cased.charCodeAt(at)) return false;
    }
    return true;
  }

  /** @returns whether a word that is not remembered came before, a little while ago; or one like it */
  isSeenAgain(slot: number, { hashes }: TextReading, end: number): boolean {
    const hash = hashes[end]!;
    if (this.#seen[slot] === hash) return true;
    this.#seen[slot] = hash;
    return false;
  }

  /** Remembers a word in place of the one before. */
  keep(
    slot: number,
    cased: string,
    start: number,
    end: number,
    goesOn: boolean,
    entries: readonly number[] | null,
  ): void {
    this.#lengths[slot] = end - start;
    for (let at = start; at < end; at++) this.#words[slot * LONGEST_WORD + at - start] = cased.charCodeAt(at);
    this.goesOn[slot] = goesOn ? 1 : 0;
    this.entries[slot] = entries;
  }
}

/**
 * @param start not inside a run
 * @returns whether a word stands there of which nothing around it decides what it is, but for longer terms: a run of
 *   letters or digits that no joint and no ending touches
 */
export function isRemembered({ cased, units, runEnds }: TextReading, start: number): boolean {
  if (!isLetterOrDigit(SCRIPTS[units[start]!]!)) return false;
  const end = runEnds[start]!;
  if (end - start > LONGEST_WORD) return false;
  const next = units[end]!;
  const isEnd =
    ENDS_WORD[next] === 1 || (next === DOT && (units[end + 1] === SPACE || units[end + 1] === END));
  if (!isEnd || start === 0) return isEnd;
  const before = cased.charCodeAt(start - 1);
  return before !== DOT && before !== AT;
}

/** By index, or by the array of the layers. */
const memories = new WeakMap<TermIndex | readonly IndexLayer[], WordMemory>();

/**
 * @param index what is searched with, `layers` the same as layers
 * @returns its memory, there as long as it is; null where its filters stay in the processor's own memory anyway
 */
export function memoryOf(index: TermIndex | LayeredIndex, layers: readonly IndexLayer[]): WordMemory | null {
  let labels = 0;
  for (const { index } of layers) labels += index.labels;
  if (labels < FEWEST_LABELS) return null;
  const key = 'layers' in index ? index.layers : index;
  let memory = memories.get(key);
  if (memory === undefined) {
    memory = new WordMemory();
    memories.set(key, memory);
  }
  return memory;
}
