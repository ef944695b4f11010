import { readMatchUnits } from '../text/match-units.ts';
import { normalize } from '../text/normalize.ts';
import {
  IS_LAST,
  JAPANESE_KIND,
  kindNumber,
  LABEL_WORDS,
  LENGTH_MASK,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { type LayeredIndex, presentOf } from './layered-index.ts';
import { isPassed, readLabel } from './same-label.ts';

/** A label that begins so, and how much longer it is. */
interface Found {
  layer: number;
  label: number;
  rest: number;
}

/**
 * Entries with a name that begins as somebody has begun to type it, in whatever case and width. All labels are gone
 * through, which takes some 20 ms for half a million: they are in no order.
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
  const found = layers.flatMap(({ index }, layer) =>
    labelsOf(index, query).map(({ label, rest }): Found => ({ layer, label, rest })),
  );
  found.sort((a, b) => a.rest - b.rest);
  const ids = new Set<number>();
  for (const { layer, label } of found) {
    for (const id of presentOf(layers[layer]!, label)) {
      if (ids.size === most) return [...ids];
      ids.add(id);
    }
  }
  return [...ids];
}

const labelUnits = new Uint16Array(LONGEST_LABEL);

function labelsOf(index: TermIndex, query: Uint16Array): Omit<Found, 'layer'>[] {
  const { buckets, data } = index;
  const found: Omit<Found, 'layer'>[] = [];
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
      if (length >= query.length && kindNumber(index, label) < JAPANESE_KIND) {
        readLabel(data, from, meta, labelUnits);
        const rest = restBehind(length, query);
        if (rest >= 0) found.push({ label, rest });
      }
      from += textBytes(meta);
    }
  }
  return found;
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
