/** The form in which quotations are compared: what typesetting changes and nobody quotes is gone. */
import { normalize } from '../text/normalize.ts';
import { isLetterOrDigit, scriptOf } from '../text/scripts.ts';
import { atOnce } from './at-once.ts';

/** What white space stands before a unit. */
const NO_GAP = 0;
const SPACE_GAP = 1;
export const BREAK_GAP = 2;

export interface FoldedText {
  readonly original: string;
  /**
   * NFKC without white space; all quotation marks are `"`, runs of dashes "-", runs of full stops "…". Letters keep
   * their case.
   */
  readonly units: string;
  /** For each unit the UTF-16 offset in `original` where it begins, */
  readonly starts: Int32Array;
  /** and where it ends. */
  readonly ends: Int32Array;
  /** For each unit what stands before it: 0 nothing, 1 white space, 2 a line break. */
  readonly gaps: Uint8Array;
}

/** What `normalize` leaves apart. */
const SAME = new Map(
  (
    [
      ['"', "'`\u300C\u300D\u300E\u300F\u00AB\u00BB\u2039\u203A"],
      ['-', '\u2500\u2501'],
      ['~', '\u301C'],
    ] as const
  ).flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);
const ELLIPSIS = '\u2026';
/** Several of one of these in a row are an ellipsis. */
const DOTS = '.\u30FB\u3002';
/** A text is folded in pieces of about so many units; a piece ends at white space where there is some. */
const PIECE = 16_384;
const LONGEST_PIECE = 2 * PIECE;

/** @returns the text folded; see `foldInSlices` for long ones */
export function foldQuoted(text: string): FoldedText {
  return atOnce(foldInSlices(text));
}

/**
 * Folds a long text.
 * @param text any text
 * @returns gives way every few milliseconds, and gives the folded text at the end
 */
export function* foldInSlices(text: string): Generator<undefined, FoldedText> {
  const folding = new Folding(text);
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    folding.add(at, end);
    at = end;
    yield;
  }
  return folding.result();
}

function pieceEnd(text: string, from: number): number {
  if (text.length - from <= LONGEST_PIECE) return text.length;
  for (let end = from + PIECE; end < from + LONGEST_PIECE; end++) {
    if (/\s/.test(text[end]!)) return end;
  }
  return from + LONGEST_PIECE;
}

class Folding {
  readonly #text: string;
  readonly #pieces: string[] = [];
  #starts: Int32Array;
  #ends: Int32Array;
  #gaps: Uint8Array;
  #length = 0;
  #gap = NO_GAP;
  #last = '';
  /** Which dot the last unit is or was made of. */
  #dot = '';

  constructor(text: string) {
    this.#text = text;
    this.#starts = new Int32Array(text.length + 16);
    this.#ends = new Int32Array(text.length + 16);
    this.#gaps = new Uint8Array(text.length + 16);
  }

  add(from: number, to: number): void {
    const normalized = normalize(
      from === 0 && to === this.#text.length ? this.#text : this.#text.slice(from, to),
    );
    const { cased, isUnmoved } = normalized;
    let piece = '';
    for (let at = 0; at < cased.length; at++) {
      let start = at;
      let end = at + 1;
      if (!isUnmoved) [start, end] = normalized.toOriginal(at, at + 1);
      start += from;
      end += from;
      const given = cased[at]!;
      if (given === ' ') {
        this.#gap = Math.max(this.#gap, hasBreak(this.#text, start, end) ? BREAK_GAP : SPACE_GAP);
        continue;
      }
      const unit = SAME.get(given) ?? given;
      if (this.#joins(unit)) {
        this.#ends[this.#length - 1] = end;
        this.#gap = NO_GAP;
        // The run's first unit was written as it stood.
        if (unit !== '-') piece = this.#endWith(piece, ELLIPSIS);
        continue;
      }
      piece += unit;
      this.#push(start, end);
      this.#dot = DOTS.includes(unit) || unit === ELLIPSIS ? unit : '';
      this.#last = unit;
    }
    this.#pieces.push(piece);
  }

  result(): FoldedText {
    return {
      original: this.#text,
      units: this.#pieces.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      gaps: this.#gaps.subarray(0, this.#length),
    };
  }

  #push(start: number, end: number): void {
    if (this.#length === this.#starts.length) this.#grow();
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#gaps[this.#length] = this.#gap;
    this.#length++;
    this.#gap = NO_GAP;
  }

  /** Whether a unit goes on with a run of dashes or dots; full stops may be set apart, ". . .". */
  #joins(unit: string): boolean {
    if (this.#gap !== NO_GAP && unit !== '.') return false;
    if (unit === '-') return this.#last === '-';
    return this.#dot !== '' && (unit === this.#dot || (unit === '.' && this.#last === ELLIPSIS));
  }

  #endWith(piece: string, unit: string): string {
    this.#last = unit;
    if (piece !== '') return piece.slice(0, -1) + unit;
    const before = this.#pieces.pop() ?? '';
    this.#pieces.push(before.slice(0, -1) + unit);
    return piece;
  }

  #grow(): void {
    const larger = Math.ceil(this.#starts.length * 1.5);
    const grown = <A extends Int32Array | Uint8Array>(array: A, copy: A): A => {
      copy.set(array);
      return copy;
    };
    this.#starts = grown(this.#starts, new Int32Array(larger));
    this.#ends = grown(this.#ends, new Int32Array(larger));
    this.#gaps = grown(this.#gaps, new Uint8Array(larger));
  }
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return true;
  }
  return false;
}

/**
 * Whether words are parted alike: "no table" is not "notable", though their units are the same. Line breaks may
 * stand where nothing or a space stands on the other side.
 * @param text has at `at` the same units as `other` from its beginning to its end
 */
export function partedAlike(text: FoldedText, at: number, other: FoldedText): boolean {
  for (let unit = 1; unit < other.units.length; unit++) {
    const one = other.gaps[unit]!;
    const two = text.gaps[at + unit]!;
    if (one === two || one === BREAK_GAP || two === BREAK_GAP) continue;
    if (isLetterOrDigit(scriptOf(other.units, unit)) && isLetterOrDigit(scriptOf(other.units, unit - 1)))
      return false;
  }
  return true;
}

/** @returns the stretch of the original in which the units [start, end) stand; `start` must be before `end` */
export function originalStretch(text: FoldedText, start: number, end: number): [start: number, end: number] {
  return [text.starts[start]!, text.ends[end - 1]!];
}

/** @returns the first unit that begins at or behind a UTF-16 offset of the original */
export function unitAt({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
