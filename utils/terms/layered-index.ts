import { entriesOf, isLabel } from './find-labels.ts';
import { SEVERAL, type TermIndex } from './index-layout.ts';

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

/**
 * Drops labels whose entries are all removed.
 * @param found those from `first` up to `count` are looked at
 * @returns how many are left, those before `first` counted
 */
export function keepPresent(
  { index, removed }: IndexLayer,
  found: number[],
  first: number,
  count: number,
): number {
  if (removed.size === 0) return count;
  let kept = first;
  for (let at = first; at < count; at++) {
    const label = found[at]!;
    const posting = index.data[label + 1]!;
    const isGone =
      posting < SEVERAL ? removed.has(posting) : presentOf({ index, removed }, label).length === 0;
    if (!isGone) found[kept++] = label;
  }
  return kept;
}

/** @returns the entries of a label that are not removed, ascending */
export function presentOf({ index, removed }: IndexLayer, label: number): number[] {
  const posting = index.data[label + 1]!;
  if (posting < SEVERAL && removed.size === 0) return [posting];
  const entries = entriesOf(index, [label]);
  return removed.size === 0 ? entries : entries.filter((entry) => !removed.has(entry));
}

/**
 * @param where of each label the number of its layer
 * @param found the labels, of which the first `count` are read
 * @returns their entries that are not removed, each once, ascending
 */
export function presentEntries(
  layers: readonly IndexLayer[],
  where: readonly number[],
  found: readonly number[],
  count: number,
): number[] {
  if (count === 1) return presentOf(layers[where[0]!]!, found[0]!);
  const all = new Set<number>();
  for (let at = 0; at < count; at++) {
    for (const entry of presentOf(layers[where[at]!]!, found[at]!)) all.add(entry);
  }
  return [...all].sort((a, b) => a - b);
}

/** @returns whether a stretch of match units is a label in one of the layers, removed entries left out */
export function isKnownLabel(
  layers: readonly IndexLayer[],
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  return layers.some((layer) =>
    isLabel(layer.index, units, start, end, (found, count) => keepPresent(layer, found, 0, count)),
  );
}
