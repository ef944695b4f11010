import { Growing } from './growing.ts';
import { addToFilter, emptyFilter, fitFilter, WHOLE } from './hash-filter.ts';
import {
  IS_LAST,
  LABEL_WORDS,
  LENGTH_MASK,
  placeOf,
  SEVERAL,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { type LabelCollection, NO_ENTRY, readWritten } from './label-collection.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { addPrefixes } from './label-prefixes.ts';

/** Labels in a bucket, on the average. */
const BUCKET_LABELS = 3;
/** Beginnings of a label, more than most have. */
const ROOM_FOR_PREFIXES = 4;
/** Buckets between two pauses: one or two milliseconds. */
const SLICE = 512;
/** The same in labels that are only counted or put into order. */
const SORT_SLICE = 16_384;

/**
 * Makes the index of a collection, which must not change meanwhile.
 * @returns a generator that does the work, and gives way every few milliseconds
 */
export function* layOutIndex(collection: LabelCollection): Generator<undefined, TermIndex> {
  const labels = collection.length;
  const { order, firsts } = yield* sortByBucket(collection);
  const buckets = new Uint32Array(firsts.length);
  // A bucket's last number may be of three bytes that nothing stands in.
  const room = labels * LABEL_WORDS + Math.ceil(collection.chars.length / 4) + buckets.length;
  const data = new Uint32Array(room);
  const postings = new Growing((length) => new Uint32Array(length));
  const filter = emptyFilter(labels * ROOM_FOR_PREFIXES);
  const units = new Uint16Array(LONGEST_LABEL);
  const starts = collection.starts.array;
  const metas = collection.metas.array;
  const hashes = collection.hashes.array;
  let filtered = 0;
  let written = 0;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    if (bucket % SLICE === SLICE - 1) yield;
    buckets[bucket] = written;
    const first = firsts[bucket]!;
    const end = firsts[bucket + 1]!;
    let byte = (written + (end - first) * LABEL_WORDS) * 4;
    for (let at = first; at < end; at++) {
      const label = order[at]!;
      const meta = metas[label]!;
      data[written++] = at + 1 === end ? meta | IS_LAST : meta;
      data[written++] = postingOf(collection, label, postings);
      byte = copyText(collection.chars.array, starts[label]!, textBytes(meta), data, byte);
      readWritten(collection.chars.array, starts[label]!, meta, units);
      if (addToFilter(filter, hashes[label]!, WHOLE)) filtered++;
      filtered += addPrefixes(filter, units, meta & LENGTH_MASK);
    }
    if (end > first) written = (byte + 3) >>> 2;
  }
  buckets[buckets.length - 1] = written;
  yield;
  return {
    labels,
    buckets,
    // Not a copy: what is left over behind it is some bytes a bucket, and copying megabytes takes its time.
    data: data.subarray(0, written),
    postings: postings.finish(),
    filter: fitFilter(filter, filtered),
  };
}

/** @returns the offset in bytes behind what was written */
function copyText(text: Uint8Array, from: number, length: number, data: Uint32Array, to: number): number {
  for (let at = 0; at < length; at++) {
    data[(to + at) >>> 2]! |= text[from + at]! << (((to + at) & 3) << 3);
  }
  return to + length;
}

/** @returns the labels' numbers bucket by bucket, and the place of each bucket's first, with the end behind them */
function* sortByBucket(
  collection: LabelCollection,
): Generator<undefined, { order: Uint32Array; firsts: Uint32Array }> {
  const labels = collection.length;
  const hashes = collection.hashes.array;
  const size = Math.max(1, Math.ceil(labels / BUCKET_LABELS));
  const firsts = new Uint32Array(size + 1);
  for (let label = 0; label < labels; label++) {
    if (label % SORT_SLICE === SORT_SLICE - 1) yield;
    firsts[placeOf(hashes[label]!, size)]!++;
  }
  yield;
  // Each number becomes where its bucket ends, and where it begins when the labels are put in, the last first.
  for (let bucket = 0, end = 0; bucket <= size; bucket++) {
    end += firsts[bucket]!;
    firsts[bucket] = end;
  }
  const order = new Uint32Array(labels);
  for (let label = labels - 1; label >= 0; label--) {
    if (label % SORT_SLICE === 0) yield;
    order[--firsts[placeOf(hashes[label]!, size)]!] = label;
  }
  yield;
  return { order, firsts };
}

/** @returns what the index says of a label's entries */
function postingOf(
  { heads, nexts, entries }: LabelCollection,
  label: number,
  postings: Growing<Uint32Array>,
): number {
  const head = heads.array[label]!;
  if (nexts.array[head] === NO_ENTRY && entries.array[head]! < SEVERAL) return entries.array[head]!;
  const all = new Set<number>();
  for (let at = head; at !== NO_ENTRY; at = nexts.array[at]!) all.add(entries.array[at]!);
  const place = postings.length;
  postings.push(all.size);
  for (const entry of [...all].sort((a, b) => a - b)) postings.push(entry);
  return SEVERAL + place;
}
