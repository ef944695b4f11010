import { Growing } from './growing.ts';
import { addHash, emptyFilter, fitFilter } from './hash-filter.ts';
import {
  BUCKET_WORDS,
  LABEL_WORDS,
  LENGTH_MASK,
  placeOf,
  SEVERAL,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { type LabelCollection, NO_ENTRY } from './label-collection.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { addPrefixes } from './label-prefixes.ts';
import { readLabel } from './same-label.ts';

/** Labels in a bucket, on the average. */
const BUCKET_LABELS = 4;
/** Beginnings of a label, more than most have. */
const ROOM_FOR_PREFIXES = 4;
/** Labels between two pauses: some milliseconds. */
const SLICE = 8192;

/**
 * Makes the index of a collection, which must not change meanwhile.
 * @returns a generator that does the work, and gives way every few thousand labels
 */
export function* layOutIndex(collection: LabelCollection): Generator<undefined, TermIndex> {
  const labels = collection.length;
  const { order, buckets } = yield* sortByBucket(collection);
  const starts = collection.starts.array;
  const metas = collection.metas.array;
  const hashes = collection.hashes.array;
  const source = collection.chars.array;
  const records = new Uint32Array(labels * LABEL_WORDS);
  const chars = new Uint8Array(collection.chars.length);
  const postings = new Growing((length) => new Uint32Array(length));
  const wholes = emptyFilter(labels);
  const prefixes = emptyFilter(labels * ROOM_FOR_PREFIXES);
  const units = new Uint16Array(LONGEST_LABEL);
  let prefixCount = 0;
  let written = 0;
  let bucket = 0;
  for (let at = 0; at < labels; at++) {
    if (at % SLICE === SLICE - 1) yield;
    while (buckets[bucket * BUCKET_WORDS] === at) buckets[bucket++ * BUCKET_WORDS + 1] = written;
    const label = order[at]!;
    const start = starts[label]!;
    const meta = metas[label]!;
    const length = textBytes(meta);
    for (let byte = 0; byte < length; byte++) chars[written + byte] = source[start + byte]!;
    readLabel(source, start, meta, units);
    records[at * LABEL_WORDS] = meta;
    records[at * LABEL_WORDS + 1] = postingOf(collection, label, postings);
    addHash(wholes, hashes[label]!);
    prefixCount += addPrefixes(prefixes, units, meta & LENGTH_MASK);
    written += length;
  }
  while (bucket * BUCKET_WORDS < buckets.length) buckets[bucket++ * BUCKET_WORDS + 1] = written;
  return {
    labels,
    buckets,
    records,
    postings: postings.finish(),
    prefixes: fitFilter(prefixes, prefixCount),
    wholes,
    chars,
  };
}

/** @returns the labels' numbers bucket by bucket, and the buckets with the place of the first in each */
function* sortByBucket(
  collection: LabelCollection,
): Generator<undefined, { order: Uint32Array; buckets: Uint32Array }> {
  const labels = collection.length;
  const hashes = collection.hashes.array;
  const size = Math.max(1, Math.ceil(labels / BUCKET_LABELS));
  const buckets = new Uint32Array((size + 1) * BUCKET_WORDS);
  for (let label = 0; label < labels; label++) buckets[placeOf(hashes[label]!, size) * BUCKET_WORDS]!++;
  yield;
  // Each number becomes where its bucket ends, and where it begins when the labels are put in, the last first.
  for (let at = 0, end = 0; at <= size; at++) {
    end += buckets[at * BUCKET_WORDS]!;
    buckets[at * BUCKET_WORDS] = end;
  }
  const order = new Uint32Array(labels);
  for (let label = labels - 1; label >= 0; label--) {
    order[--buckets[placeOf(hashes[label]!, size) * BUCKET_WORDS]!] = label;
  }
  yield;
  return { order, buckets };
}

/** @returns what a record says of a label's entries */
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
