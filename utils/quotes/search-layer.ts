/**
 * The index of some quotations, as it is stored: sorted terms, and for each the quotations that have it and where. It never
 * changes; what is edited later is in another layer.
 *
 * A posting is, in numbers of seven bits a byte with the last byte's eighth bit unset: how many quotations after the one
 * before, how many bytes its positions take, and the positions, each as its distance from the one before. Whoever does not
 * need the positions steps over them.
 */
export interface SearchLayer {
  version: number;
  /** How many quotations. */
  count: number;
  /** Their ids, and the ids of those that this layer knows better than the layers before it; parted by line breaks. */
  ids: string;
  replaced: string;
  /** All terms one behind the other, by UTF-16 units, and where each begins. */
  terms: string;
  termStarts: Uint32Array;
  postings: Uint8Array;
  postingStarts: Uint32Array;
  /** The terms that are words, by their stems. */
  byStem: Uint32Array;
  /** By quotation: how many tokens its words have, when it was saved, how it was found, what came of its check. */
  lengths: Uint16Array;
  created: Float64Array;
  /** Where it stands on its page; infinite where that is not known. */
  places: Float64Array;
  anchors: Uint8Array;
  checks: Uint8Array;
  titles: LayerLabels;
  /** The page of each, as `pageKey` gives it. */
  pages: LayerLabels;
  sites: LayerLabels;
  authors: LayerLabels;
  tags: LayerLabels;
}

/** The labels that quotations have: those of one are `numbers` from its start to the next one's. */
export interface LayerLabels {
  labels: string[];
  starts: Uint32Array;
  numbers: Uint32Array;
}

/** Another one is not read, but built anew. */
export const SEARCH_VERSION = 2;

/** Positions of different fields of a quotation are so far apart; what stands further in a field is not told apart. */
export const FIELD_SPAN = 2 ** 20;

/** @returns how many terms there are */
export function termCount({ termStarts }: SearchLayer): number {
  return termStarts.length - 1;
}

export function termAt({ terms, termStarts }: SearchLayer, term: number): string {
  return terms.slice(termStarts[term], termStarts[term + 1]);
}

/** How many bytes the postings of a term take, which tells how common it is. */
export function postingBytes({ postingStarts }: SearchLayer, term: number): number {
  return postingStarts[term + 1]! - postingStarts[term]!;
}

/** @returns the first term that is not before a text */
function lowerBound(layer: SearchLayer, text: string): number {
  let low = 0;
  let high = termCount(layer);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (termAt(layer, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the number of a term, or -1 */
export function findTerm(layer: SearchLayer, text: string): number {
  const at = lowerBound(layer, text);
  return at < termCount(layer) && termAt(layer, at) === text ? at : -1;
}

/** @returns the terms that begin so: from the first up to, and without, the end */
export function termsBeginning(layer: SearchLayer, text: string): [first: number, end: number] {
  const first = lowerBound(layer, text);
  let low = first;
  let high = termCount(layer);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (termAt(layer, middle).startsWith(text)) low = middle + 1;
    else high = middle;
  }
  return [first, low];
}

/**
 * @param stem as `stemOf` gives it
 * @returns the words that have a stem
 */
export function wordsOfStem(
  layer: SearchLayer,
  stem: string,
  stemOf: (word: string) => string,
): readonly number[] {
  const { byStem } = layer;
  let low = 0;
  let high = byStem.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stemOf(termAt(layer, byStem[middle]!)) < stem) low = middle + 1;
    else high = middle;
  }
  const words: number[] = [];
  for (; low < byStem.length && stemOf(termAt(layer, byStem[low]!)) === stem; low++) words.push(byStem[low]!);
  return words;
}
