import { LABEL_CASED, placeOf, type TermIndex } from './index-layout.ts';
import { hashOf, spread } from './label-hash.ts';

/** A stretch of normalised text in which a label is looked up; offsets are UTF-16 units. */
export interface Lookup {
  folded: string;
  /** The same text as it is cased. */
  cased: string;
  /** True where case tells nothing, as in a heading all in capitals. */
  anyCase: boolean;
}

function hasText(index: TermIndex, from: number, text: string, start: number, end: number): boolean {
  const { chars } = index;
  for (let at = start, char = from; at < end; at++, char++) {
    if (chars[char] !== text.charCodeAt(at)) return false;
  }
  return true;
}

/**
 * The labels that a stretch of text is.
 * @param mixed the spread hash of the folded stretch
 * @param found is emptied and filled with the labels' numbers: several when only case tells them apart
 */
export function findLabels(
  index: TermIndex,
  text: Lookup,
  start: number,
  end: number,
  mixed: number,
  found: number[],
): void {
  found.length = 0;
  const { table, lengths, starts, flags } = index;
  const length = end - start;
  for (let place = placeOf(mixed, table.length); table[place] !== 0; ) {
    const label = table[place]! - 1;
    place = place + 1 === table.length ? 0 : place + 1;
    if (lengths[label] !== length || !hasText(index, starts[label]!, text.folded, start, end)) continue;
    const isCased = (flags[label]! & LABEL_CASED) !== 0;
    if (isCased && !text.anyCase && !hasText(index, starts[label]! + length, text.cased, start, end))
      continue;
    found.push(label);
  }
}

/**
 * @param folded normalised text in lower case
 * @returns whether the stretch is a label, however it is cased
 */
export function isLabel(index: TermIndex, folded: string, start: number, end: number): boolean {
  const found: number[] = [];
  findLabels(
    index,
    { folded, cased: folded, anyCase: true },
    start,
    end,
    spread(hashOf(folded, start, end)),
    found,
  );
  return found.length > 0;
}

/** @returns the entries of labels, each once, ascending */
export function entriesOf(index: TermIndex, labels: readonly number[]): number[] {
  const { postings, postingStarts } = index;
  const entries: number[] = [];
  for (const label of labels) {
    for (let at = postingStarts[label]!; at < postingStarts[label + 1]!; at++) entries.push(postings[at]!);
  }
  // A label's own are in order, and each is there once.
  return labels.length === 1 ? entries : [...new Set(entries)].sort((a, b) => a - b);
}
