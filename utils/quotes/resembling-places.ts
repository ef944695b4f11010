import { GRAM, type GramIndex, gramHash } from './gram-index.ts';

/** Places so near each other are one, in units; a power of two. */
const BIN_BITS = 3;
/** So many votes are counted, those of the rarest grams first: a millisecond's work. */
const MOST_VOTES = 40_000;
/** What has less than this share of the best place's votes is not looked at. */
const LEAST_SHARE = 0.2;

const scratch = new WeakMap<GramIndex, Float32Array>();

/**
 * Where a text resembles a stretch, told by the grams that they share: each votes for the place where the stretch would
 * begin, the rarer the louder. What follows a change votes for another place than what stands before it.
 * @param units the text that was indexed
 * @param stretch folded units
 * @param most how many places are wanted
 * @returns offsets in `units`, the likeliest first; they may be negative
 */
export function resemblingPlaces(index: GramIndex, units: string, stretch: string, most: number): number[] {
  let votes = scratch.get(index);
  const bins = ((units.length + stretch.length) >> BIN_BITS) + 2;
  if (votes === undefined || votes.length < bins) {
    votes = new Float32Array(bins + 64);
    scratch.set(index, votes);
  }
  const touched: number[] = [];
  const grams: { at: number; from: number; to: number }[] = [];
  for (let at = 0; at + GRAM <= stretch.length; at++) {
    const hash = gramHash(stretch, at);
    const from = index.first[hash]!;
    const to = index.first[hash + 1]!;
    if (to > from) grams.push({ at, from, to });
  }
  grams.sort((one, other) => one.to - one.from - (other.to - other.from));
  let count = 0;
  for (const { at, from, to } of grams) {
    count += to - from;
    if (count > MOST_VOTES) break;
    const vote = 1 / Math.log2(2 + to - from);
    for (let place = from; place < to; place++) {
      const bin = (index.positions[place]! - at + stretch.length) >> BIN_BITS;
      if (votes[bin] === 0) touched.push(bin);
      votes[bin]! += vote;
    }
  }
  const chosen = loudest(votes, touched, most);
  for (const bin of touched) votes[bin] = 0;
  return chosen.map((bin) => exactPlace(units, stretch, (bin << BIN_BITS) - stretch.length));
}

function loudest(votes: Float32Array, touched: readonly number[], most: number): number[] {
  const sum = (bin: number) => votes[bin]! + (votes[bin + 1] ?? 0);
  let best = 0;
  for (const bin of touched) best = Math.max(best, sum(bin));
  const loud = touched
    .filter((bin) => sum(bin) >= best * LEAST_SHARE)
    .sort((one, other) => sum(other) - sum(one) || one - other)
    .slice(0, 8 * most);
  const chosen: number[] = [];
  for (const bin of loud) {
    if (chosen.length === most) break;
    if (chosen.every((other) => Math.abs(other - bin) > 1)) chosen.push(bin);
  }
  return chosen;
}

/** The offset near `place` at which the most units are the same. */
function exactPlace(units: string, stretch: string, place: number): number {
  let best = place;
  let most = -1;
  for (let from = place; from < place + (2 << BIN_BITS); from++) {
    let same = 0;
    for (let at = Math.max(0, -from); at < stretch.length && from + at < units.length; at++) {
      if (units.charCodeAt(from + at) === stretch.charCodeAt(at)) same++;
    }
    if (same > most) {
      most = same;
      best = from;
    }
  }
  return best;
}
