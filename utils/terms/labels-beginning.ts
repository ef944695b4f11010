import { readMatchUnits } from '../text/match-units.ts';
import { normalize } from '../text/normalize.ts';
import { IS_LAST, JAPANESE_KIND, kindNumber, LABEL_WORDS, LENGTH_MASK, textBytes } from './index-layout.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { type IndexLayer, type LayeredIndex, presentOf } from './layered-index.ts';
import { byteAt, isPassed, readLabel } from './same-label.ts';

/** The entries of a label that begins so, and how much longer it is. */
interface Found {
  entries: readonly number[];
  rest: number;
}

/** How many labels are kept for each entry that is wanted, since an entry may have several. */
const LABELS_EACH = 4;

/**
 * Entries with a name that begins as somebody has begun to type it, in whatever case and width. All labels are gone
 * through, which takes some tens of milliseconds for half a million: they are
 * in no order.
 * @param typed as typed; of nothing but white space it finds nothing
 * @param most how many entries at most
 * @returns ids, of the shortest names first: what is typed in full comes before what only begins so
 */
export function entriesBeginning({ layers }: LayeredIndex, typed: string, most: number): number[] {
  const { folded } = normalize(typed.trim());
  if (folded === '' || folded.length > LONGEST_LABEL) return [];
  const units = new Uint16Array(LONGEST_LABEL);
  readMatchUnits(folded, units);
  const query = units.subarray(0, folded.length).filter((unit) => !isPassed(unit));
  if (query.length === 0) return [];
  const found: Found[] = [];
  for (const layer of layers) addShortest(layer, query, most * LABELS_EACH, found);
  const ids = new Set<number>();
  for (const { entries } of found) {
    for (const id of entries) {
      if (ids.size === most) return [...ids];
      ids.add(id);
    }
  }
  return [...ids];
}

const labelUnits = new Uint16Array(LONGEST_LABEL);

/** @param found the shortest labels so far, the shortest first, to which those of this layer are added */
function addShortest(layer: IndexLayer, query: Uint16Array, most: number, found: Found[]): void {
  const { buckets, data } = layer.index;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    const first = buckets[bucket]!;
    if (first === buckets[bucket + 1]) continue;
    let end = first;
    while ((data[end]! & IS_LAST) === 0) end += LABEL_WORDS;
    end += LABEL_WORDS;
    let from = end * 4;
    for (let label = first; label < end; label += LABEL_WORDS) {
      const meta = data[label]!;
      const length = meta & LENGTH_MASK;
      // The stem of an inflected word is no name.
      if (
        length >= query.length &&
        kindNumber(layer.index, label) < JAPANESE_KIND &&
        mayBegin(byteAt(data, from), query)
      ) {
        readLabel(data, from, meta, labelUnits);
        const rest = restBehind(length, query);
        const worst = found.length < most ? Number.POSITIVE_INFINITY : found.at(-1)!.rest;
        if (rest >= 0 && rest < worst) insert(found, { entries: presentOf(layer, label), rest }, most);
      }
      from += textBytes(meta);
    }
  }
}

function insert(found: Found[], one: Found, most: number): void {
  if (one.entries.length === 0) return;
  const place = found.findIndex(({ rest }) => rest > one.rest);
  found.splice(place < 0 ? found.length : place, 0, one);
  if (found.length > most) found.pop();
}

/** Told by the lowest byte of a label's first unit: nearly all labels need not be read. */
function mayBegin(byte: number, query: Uint16Array): boolean {
  return byte === (query[0]! & 0xff) || isPassed(byte);
}

/** @returns how many units the label that was read has behind the query; -1 where it does not begin so */
function restBehind(length: number, query: Uint16Array): number {
  let at = 0;
  for (const unit of query) {
    while (at < length && isPassed(labelUnits[at]!)) at++;
    if (at === length || labelUnits[at] !== unit) return -1;
    at++;
  }
  return length - at;
}
