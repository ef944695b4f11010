/** Normalised text that still knows where each of its units stands in the original. */
import { foldCase } from './fold-case.ts';
import { IS_PLAIN, PLAIN } from './plain-units.ts';

export { PLAIN } from './plain-units.ts';

export interface NormalizedText {
  /** What was given. */
  readonly original: string;
  /** NFKC, with quotation marks, dashes and white space made plain; letters keep their case. */
  readonly cased: string;
  /** `cased` in lower case, unit for unit; made when it is asked for. */
  readonly folded: string;
  /** Whether every offset in `cased` is the same in the original. */
  readonly isUnmoved: boolean;
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

const CLUSTER = `[\\s${REMOVED}]{2,}|[${PLAIN}][${JOINING}]+|[^${PLAIN}][${JOINING}]*`;
/** One cluster, at the place that is asked about. */
const CLUSTER_HERE = new RegExp(CLUSTER, 'uy');
const IS_JOINING = new RegExp(`^[${JOINING}]`, 'u');
const IS_SPACE = new RegExp(`^[\\s${REMOVED}]`, 'u');
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

class Normalized implements NormalizedText {
  readonly original: string;
  readonly cased: string;
  readonly #changes: readonly Change[];
  #folded: string | undefined;

  constructor(original: string, cased: string, changes: readonly Change[]) {
    this.original = original;
    this.cased = cased;
    this.#changes = changes;
  }

  get folded(): string {
    this.#folded ??= foldCase(this.cased);
    return this.#folded;
  }

  get isUnmoved(): boolean {
    return this.#changes.length === 0;
  }

  toOriginal(start: number, end: number): [start: number, end: number] {
    if (this.isUnmoved) return [start, end];
    const from = originalStart(this.#changes, start);
    return [from, end <= start ? from : originalEnd(this.#changes, end)];
  }

  fromOriginal(offset: number): number {
    return normalizedOffset(this.#changes, offset);
  }
}

const NO_CHANGES: readonly Change[] = [];
const SPACE = 0x20;

/** @param text must have nothing in it that normalising would change, as `readMatchUnits` tells */
export function plainText(text: string): NormalizedText {
  return new Normalized(text, text, NO_CHANGES);
}

/** @returns the offset of the next character from `from` on that isn't plain, or of a second space; -1 for none */
function findSpecial(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (IS_PLAIN[unit] === 0 || (unit === SPACE && at > from && text.charCodeAt(at - 1) === SPACE)) return at;
  }
  return -1;
}

/**
 * Where the cluster begins that a special character is in.
 * @param from the first offset that it may begin at
 */
function clusterStart(text: string, from: number, special: number): number {
  if (special === from) return special;
  const here = String.fromCodePoint(text.codePointAt(special)!);
  if (IS_JOINING.test(here)) return special - 1;
  return text.charCodeAt(special - 1) === SPACE && IS_SPACE.test(here) ? special - 1 : special;
}

function clusterAt(text: string, start: number): string {
  CLUSTER_HERE.lastIndex = start;
  return CLUSTER_HERE.exec(text)?.[0] ?? text.charAt(start);
}

const UNKNOWN = 0;
const ALONE = 1;
const WITH_OTHERS = 2;
/** Whether a unit that isn't plain is a cluster alone unless something joins it: most are, and quotation marks are many. */
const kinds = new Uint8Array(0x10000);

function standsAlone(text: string, special: number): boolean {
  const unit = text.charCodeAt(special);
  if (IS_PLAIN[unit] === 1) return false;
  if (kinds[unit] === UNKNOWN) {
    const character = String.fromCharCode(unit);
    const isAlone =
      !IS_JOINING.test(character) && !IS_SPACE.test(character) && (unit < 0xd800 || unit > 0xdfff);
    kinds[unit] = isAlone ? ALONE : WITH_OTHERS;
  }
  if (kinds[unit] !== ALONE) return false;
  return special + 1 === text.length || IS_PLAIN[text.charCodeAt(special + 1)] === 1;
}

/**
 * Brings a text into the form in which terms are compared: NFKC (composed across characters, so that ｶﾞ is
 * ガ), quotation marks and dashes as ASCII, each run of white space one space, soft hyphens and zero-width
 * characters removed, and lower case beside it.
 * @param text any text; ASCII and plain Japanese cost one search and no copy
 * @returns the text and the way back to the original's UTF-16 offsets
 */
export function normalize(text: string): NormalizedText {
  let special = findSpecial(text, 0);
  if (special < 0) return plainText(text);
  const changes: Change[] = [];
  let cased = '';
  let done = 0;
  while (special >= 0) {
    const isAlone = standsAlone(text, special);
    const start = isAlone ? special : clusterStart(text, done, special);
    const cluster = isAlone ? text.charAt(special) : clusterAt(text, start);
    const plain = normalizeCluster(cluster);
    cased += text.slice(done, start);
    // A cluster is one thing: even one that keeps its length has no inner offsets when it is longer than one.
    if (plain.length !== 1 || cluster.length !== 1) {
      changes.push({
        at: cased.length,
        length: plain.length,
        originalAt: start,
        originalLength: cluster.length,
      });
    }
    cased += plain;
    done = start + cluster.length;
    special = findSpecial(text, done);
  }
  cased += text.slice(done);
  return new Normalized(text, cased, changes);
}
