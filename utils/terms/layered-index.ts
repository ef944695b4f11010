import { addEntries, isLabel } from './find-labels.ts';
import { LABEL_WORDS, SEVERAL, type TermIndex } from './index-layout.ts';

/** Some numbers of entries: a set, or ranges of them. */
export interface EntryIds {
  /** 0 only when there are none. */
  readonly size: number;
  has(id: number): boolean;
}

/** An index that is read together with others. */
export interface IndexLayer {
  index: TermIndex;
  /** Entries in it that are no longer there, or not wanted, or in another layer as they are now. */
  removed: EntryIds;
}

/**
 * Several indexes that are read as one: a large one, and beside it a small one of what was edited since, so that an
 * edit compiles only the small one. What is found is what one index of all their labels would find.
 */
export interface LayeredIndex {
  layers: readonly IndexLayer[];
}

/** An index as its only layer; layers as they are. */
export function layersOf(index: TermIndex | LayeredIndex): readonly IndexLayer[] {
  return 'layers' in index ? index.layers : [{ index, removed: NONE }];
}

const NONE: EntryIds = new Set<number>();

/** Drops the labels from `first` on whose entries are all removed. */
export function keepPresent({ index, removed }: IndexLayer, found: number[], first = 0): void {
  if (removed.size === 0) return;
  let kept = first;
  for (let at = first; at < found.length; at++) {
    const label = found[at]!;
    const posting = index.records[label * LABEL_WORDS + 1]!;
    const isGone =
      posting < SEVERAL
        ? removed.has(posting)
        : presentEntries([{ index, removed }], [0], [label]).length === 0;
    if (!isGone) found[kept++] = label;
  }
  found.length = kept;
}

/**
 * @param where of each label the number of its layer
 * @param found the labels
 * @returns their entries that are not removed, each once, ascending
 */
export function presentEntries(
  layers: readonly IndexLayer[],
  where: readonly number[],
  found: readonly number[],
): number[] {
  let entries: number[] = [];
  for (let at = 0; at < found.length; at++) {
    const { index, removed } = layers[where[at]!]!;
    const first = entries.length;
    addEntries(index, found[at]!, entries);
    if (removed.size === 0) continue;
    let kept = first;
    for (let place = first; place < entries.length; place++) {
      if (!removed.has(entries[place]!)) entries[kept++] = entries[place]!;
    }
    entries.length = kept;
  }
  // A label's own are in order, and each is there once.
  if (found.length > 1) entries = [...new Set(entries)].sort((a, b) => a - b);
  return entries;
}

/** @returns whether a stretch of match units is a label in one of the layers, removed entries left out */
export function isKnownLabel(
  layers: readonly IndexLayer[],
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  return layers.some((layer) =>
    isLabel(layer.index, units, start, end, (found) => keepPresent(layer, found)),
  );
}
