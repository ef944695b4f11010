import { entriesOf, isLabel } from './find-labels.ts';
import { SEVERAL, SLOT_WORDS, type TermIndex } from './index-layout.ts';

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
 * edit compiles only the small one. The longest match over all of them wins; of equals the entries are joined.
 */
export interface LayeredIndex {
  layers: readonly IndexLayer[];
}

/** An index as its only layer; layers as they are. */
export function layersOf(index: TermIndex | LayeredIndex): readonly IndexLayer[] {
  return 'layers' in index ? index.layers : [{ index, removed: NONE }];
}

const NONE: EntryIds = new Set<number>();

/** Drops the slots whose entries are all removed. */
export function keepPresent({ index, removed }: IndexLayer, found: number[]): void {
  if (removed.size === 0) return;
  let kept = 0;
  for (const slot of found) {
    const posting = index.slots[slot * SLOT_WORDS + 2]!;
    const isGone =
      posting < SEVERAL ? removed.has(posting) : presentEntries({ index, removed }, [slot]).length === 0;
    if (!isGone) found[kept++] = slot;
  }
  found.length = kept;
}

/** @returns the entries of some slots that are not removed, each once, ascending */
export function presentEntries({ index, removed }: IndexLayer, found: readonly number[]): number[] {
  const entries = entriesOf(index, found);
  return removed.size === 0 ? entries : entries.filter((entry) => !removed.has(entry));
}

/** @returns whether a stretch of match units is a label in one of the layers, removed entries left out */
export function isKnownLabel(
  layers: readonly IndexLayer[],
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  return layers.some((layer) =>
    isLabel(layer.index, units, start, end, (slots) => keepPresent(layer, slots)),
  );
}
