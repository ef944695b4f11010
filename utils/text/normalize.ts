/** Normalised text that still knows where each of its units stands in the original. */
import { foldCase } from './fold-case.ts';

export interface NormalizedText {
  /** What was given. */
  original: string;
  /** NFKC, with quotation marks, dashes and white space made plain; letters keep their case. */
  cased: string;
  /** `cased` in lower case, unit for unit. */
  folded: string;
  /**
   * @param start UTF-16 offset in `cased`
   * @param end UTF-16 offset in `cased`, not before `start`
   * @returns [start, end) in the original, covering whole clusters: ガ out of ｶ and ﾞ brings both
   */
  toOriginal(start: number, end: number): [start: number, end: number];
  /**
   * @param offset UTF-16 offset in the original
   * @returns the offset in `cased` of what stands there; for what was removed, of what comes next
   */
  fromOriginal(offset: number): number;
}

/** Soft hyphen, zero-width and direction marks. */
const REMOVED = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const VARIATION_SELECTORS = '\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}';
/** What joins the character before it: marks, half-width voicing marks, vowels and finals of Hangul. */
const JOINING = '\\p{M}\\uFF9E\\uFF9F\\u1160-\\u11FF\\uD7B0-\\uD7FB\\uFFC2-\\uFFDC';

/** What stays as it is when no mark follows; all else is looked at one cluster at a time. */
export const PLAIN =
  '\\x20-\\x7E\\u00C0-\\u0131\\u0134-\\u013E\\u0141-\\u0148\\u014A-\\u017E\\u0391-\\u03A9\\u03B1-\\u03CE' +
  '\\u0410-\\u044F\\u3001-\\u301C\\u3020-\\u3029\\u3041-\\u3096\\u30A1-\\u30FE\\u4E00-\\u9FFF\\uAC00-\\uD7A3';

const CLUSTER = `[\\s${REMOVED}]{2,}|[${PLAIN}][${JOINING}]+|[^${PLAIN}][${JOINING}]*`;
const CLUSTERS = new RegExp(CLUSTER, 'gu');
// Without the u flag, which makes a search slower: a surrogate isn't plain either way.
const ANY_SPECIAL = new RegExp(`[^${PLAIN}]| {2}`);
const DROPPED = new RegExp(`[${REMOVED}${VARIATION_SELECTORS}]`, 'gu');

/** Folded before NFKC, which would make a space and a mark out of some of them. */
const PUNCTUATION: readonly (readonly [plain: string, variants: string])[] = [
  ["'", '\u2018\u2019\u201A\u201B\u2032\u2035\u02BC\u02B9\u00B4\uFF07'],
  ['"', '\u201C\u201D\u201E\u201F\u2033\u2036\u301D\u301E\u301F\uFF02'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u2E3A\u2E3B'],
];
const PLAIN_PUNCTUATION = new Map(
  PUNCTUATION.flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);

// A text has few different clusters and many of each: full-width punctuation above all.
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

function normalizeCluster(cluster: string): string {
  let plain = known.get(cluster);
  if (plain === undefined) {
    plain =
      PLAIN_PUNCTUATION.get(cluster) ?? cluster.replace(DROPPED, '').normalize('NFKC').replace(/\s+/gu, ' ');
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(cluster, plain);
  }
  return plain;
}

/** A cluster whose length changed; the numbers are UTF-16 units. Between two of them offsets only shift. */
interface Change {
  at: number;
  length: number;
  originalAt: number;
  originalLength: number;
}

/** @returns the last change whose `key` isn't after `offset`, or null */
function lastChange(changes: readonly Change[], key: 'at' | 'originalAt', offset: number): Change | null {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (changes[middle]![key] <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : changes[low - 1]!;
}

function originalStart(changes: readonly Change[], offset: number): number {
  const change = lastChange(changes, 'at', offset);
  if (change === null) return offset;
  if (offset < change.at + change.length) return change.originalAt;
  return change.originalAt + change.originalLength + offset - change.at - change.length;
}

function originalEnd(changes: readonly Change[], end: number): number {
  if (end === 0) return 0;
  const change = lastChange(changes, 'at', end - 1);
  if (change === null) return end;
  // What was removed right after the last unit is no part of it, so the change is sought at that unit.
  return change.originalAt + change.originalLength + Math.max(0, end - change.at - change.length);
}

function normalizedOffset(changes: readonly Change[], offset: number): number {
  const change = lastChange(changes, 'originalAt', offset);
  if (change === null) return offset;
  if (offset < change.originalAt + change.originalLength) return change.at;
  return change.at + change.length + offset - change.originalAt - change.originalLength;
}

/**
 * Brings a text into the form in which terms are compared: NFKC (composed across characters, so that ｶﾞ is
 * ガ), quotation marks and dashes as ASCII, each run of white space one space, soft hyphens and zero-width
 * characters removed, and lower case beside it.
 * @param text any text; ASCII and plain Japanese cost one search and no copy but the lower case
 * @returns the text and the way back to the original's UTF-16 offsets
 */
export function normalize(text: string): NormalizedText {
  if (!ANY_SPECIAL.test(text)) {
    return {
      original: text,
      cased: text,
      folded: foldCase(text),
      toOriginal: (start, end) => [start, end],
      fromOriginal: (offset) => offset,
    };
  }
  const changes: Change[] = [];
  let cased = '';
  let done = 0;
  for (const found of text.matchAll(CLUSTERS)) {
    const cluster = found[0];
    const plain = normalizeCluster(cluster);
    cased += text.slice(done, found.index);
    // A cluster is one thing: even one that keeps its length has no inner offsets when it is longer than one.
    if (plain.length !== 1 || cluster.length !== 1) {
      changes.push({
        at: cased.length,
        length: plain.length,
        originalAt: found.index,
        originalLength: cluster.length,
      });
    }
    cased += plain;
    done = found.index + cluster.length;
  }
  cased += text.slice(done);
  return {
    original: text,
    cased,
    folded: foldCase(cased),
    toOriginal: (start, end) => {
      const from = originalStart(changes, start);
      return [from, end <= start ? from : originalEnd(changes, end)];
    },
    fromOriginal: (offset) => normalizedOffset(changes, offset),
  };
}
