import { findTerms } from '../utils/terms/find-terms.ts';
import type { LayeredIndex } from '../utils/terms/layered-index.ts';
import { mergeIndexes } from '../utils/terms/merge-indexes.ts';
import { deserializeIndex, serializeIndex } from '../utils/terms/serialize-index.ts';
import { compileIndex, type Labelled, type TermIndex } from '../utils/terms/term-index.ts';
import { indexLabels } from './index-labels.ts';
import { groupsOf, type IndexText, indexTexts, lengthOf } from './index-texts.ts';
import { quietTime } from './quiet-time.ts';
import { readNouns } from './word-net.ts';

const SIZES = [1000, 100_000, 500_000];
const LAYERS = 4;
const REPETITIONS = 30;

/** What looking for terms in one text costs. */
export interface MatchFigures {
  text: string;
  /** Occurrences found. */
  found: number;
  /** Nanoseconds a character. */
  time: number;
  /** The same of a bare loop over the text. */
  floor: number;
  /** The same with the labels in four indexes that are read as one. */
  layered: number;
}

/** Milliseconds, if not said otherwise. */
export interface IndexFigures {
  labels: number;
  /** Bytes of the serialised index. */
  bytes: number;
  /** Characters of the labels, which is what their texts take where no letter is above U+00FF. */
  characters: number;
  /** Labels a second, from entries to the index. */
  compiled: number;
  deserialize: number;
  /** Four indexes of a quarter each to one, and the longest stretch of it between two pauses. */
  merge: number;
  longestSlice: number;
  matches: MatchFigures[];
}

let sink = 0;

/** Sums up the UTF-16 units of a text: nothing that reads it does less. */
function bareLoop(blocks: readonly string[]): void {
  for (const block of blocks) {
    let sum = 0;
    for (let at = 0; at < block.length; at++) sum += block.charCodeAt(at);
    sink += sum;
  }
}

function match(index: TermIndex | LayeredIndex, blocks: readonly string[]): number {
  let found = 0;
  for (const block of blocks) found += findTerms(index, block, { lang: 'en' }).length;
  sink += found;
  return found;
}

/**
 * What the index of a dictionary costs, at each size: memory, making it, loading it, finding terms with it.
 * @param tell is called with what is being measured
 */
export function measureIndex(tell: (message: string) => void): IndexFigures[] {
  const texts = indexTexts(readNouns());
  return SIZES.map((size) => {
    tell(`index, ${size} labels …`);
    return measureSize(indexLabels(size), texts);
  });
}

function measureSize(labels: readonly string[], texts: readonly IndexText[]): IndexFigures {
  const entries = labels.map((term, id) => ({ id, term, aliases: [], reading: null }));
  const compileTime = quietTime([entries], 5, compileIndex);
  const index = compileIndex(entries);
  const buffer = serializeIndex(index);
  const layers = layersOf(entries);
  const { merge, longestSlice } = measureMerge({ layers });
  return {
    labels: index.labels,
    bytes: buffer.byteLength,
    characters: labels.reduce((sum, { length }) => sum + length, 0),
    compiled: labels.length / (compileTime / 1000),
    deserialize: quietTime([buffer], 20, deserializeIndex),
    merge,
    longestSlice,
    matches: texts.map(({ name, blocks }) => {
      const groups = groupsOf(blocks);
      const perCharacter = 1e6 / lengthOf(blocks);
      return {
        text: name,
        found: match(index, blocks),
        time: quietTime(groups, REPETITIONS, (group) => match(index, group)) * perCharacter,
        floor: quietTime(groups, REPETITIONS, bareLoop) * perCharacter,
        layered: quietTime(groups, REPETITIONS, (group) => match({ layers }, group)) * perCharacter,
      };
    }),
  };
}

/** The entries dealt out to several indexes. */
function layersOf(entries: readonly Labelled[]): LayeredIndex['layers'] {
  return Array.from({ length: LAYERS }, (_, layer) => ({
    index: compileIndex(entries.filter((_, at) => at % LAYERS === layer)),
    removed: new Set<number>(),
  }));
}

function measureMerge({ layers }: LayeredIndex): { merge: number; longestSlice: number } {
  let merge = Number.POSITIVE_INFINITY;
  let longestSlice = Number.POSITIVE_INFINITY;
  for (let repetition = 0; repetition < 3; repetition++) {
    const merging = mergeIndexes(layers);
    const slices: number[] = [];
    for (let isDone = false; !isDone; ) {
      const begun = performance.now();
      isDone = merging.next().done === true;
      slices.push(performance.now() - begun);
    }
    merge = Math.min(
      merge,
      slices.reduce((sum, time) => sum + time, 0),
    );
    longestSlice = Math.min(longestSlice, Math.max(...slices));
  }
  return { merge, longestSlice };
}

/** For engines that leave out what has no effect. */
export function effect(): number {
  return sink;
}
