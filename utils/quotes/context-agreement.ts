/** How well what stands round a place agrees with what stood round a quotation. */
import { HIRAGANA, KANJI, KATAKANA, SCRIPTS } from '../text/scripts.ts';
import { BREAK_GAP, type FoldedText } from './fold-quoted.ts';

/** What one side of a place tells. */
export interface Agreement {
  /** How much of the context stands there: 1 less the edits a unit, 0 to 1. */
  similarity: number;
  /** How much that says: the weight of what agrees next to the place, less twice the weight of what doesn't. */
  evidence: number;
}

/** Contexts are compared no further than this, in units. */
export const CONTEXT_LENGTH = 48;
/** A shorter context says nothing. */
const LEAST_CONTEXT = 3;
/** How far away a context may have been pushed by what was put between it and the quotation: units, and blocks. */
const FARTHEST = 600;
const MOST_BLOCKS = 8;
/** A context that was pushed away says less than one in its place. */
const PUSHED_SHARE = 0.8;
/** So many units of it have to stand at the edge of a block before the rest is compared. */
const EDGE_UNITS = 3;

/** Rows of a table, made once. */
const TABLE = Array.from({ length: 4 }, () => new Float64Array(2 * CONTEXT_LENGTH + 1));

/** What a unit weighs: among kanji there are more to choose from than among letters. */
function weightOf(unit: number): number {
  const script = SCRIPTS[unit];
  if (script === KANJI) return 2.5;
  return script === HIRAGANA || script === KATAKANA ? 1.6 : 1;
}

/** @returns what a stretch weighs, so that scripts can be compared: a Latin letter is 1 */
export function weigh(units: string): number {
  let weight = 0;
  for (let at = 0; at < units.length; at++) weight += weightOf(units.charCodeAt(at));
  return weight;
}

/** @returns how well a prefix agrees with what stands right before a unit; null where there is no prefix */
export function rightBefore({ units }: FoldedText, end: number, prefix: string): Agreement | null {
  if (prefix.length < LEAST_CONTEXT) return null;
  return agreement(reversed(prefix), reversed(units.slice(Math.max(0, end - 2 * CONTEXT_LENGTH), end)));
}

/** @returns how well a suffix agrees with what begins right with a unit; null where there is no suffix */
export function rightBehind({ units }: FoldedText, start: number, suffix: string): Agreement | null {
  if (suffix.length < LEAST_CONTEXT) return null;
  return agreement(suffix, units.slice(start, start + 2 * CONTEXT_LENGTH));
}

/**
 * The same, or less of it where something was put between the place and what stood before it.
 * @param page the page's text
 * @param end the unit that the place begins with
 * @param prefix what stood before the quotation, in units
 * @returns null where there is no prefix
 */
export function agreementBefore({ units, gaps }: FoldedText, end: number, prefix: string): Agreement | null {
  if (prefix.length < LEAST_CONTEXT) return null;
  const context = reversed(prefix);
  let best = agreement(context, reversed(units.slice(Math.max(0, end - 2 * CONTEXT_LENGTH), end)));
  const edge = prefix.slice(-EDGE_UNITS);
  let blocks = 0;
  for (
    let at = end;
    at > Math.max(0, end - FARTHEST) && blocks < MOST_BLOCKS && best.similarity < PUSHED_SHARE;
    at--
  ) {
    if (gaps[at] !== BREAK_GAP) continue;
    blocks++;
    if (at === end || !units.startsWith(edge, at - EDGE_UNITS)) continue;
    best = better(best, agreement(context, reversed(units.slice(Math.max(0, at - 2 * CONTEXT_LENGTH), at))));
  }
  return best;
}

/**
 * The same of what stood behind it.
 * @param page the page's text
 * @param start the unit behind the place's last one
 * @param suffix what stood behind the quotation, in units
 * @returns null where there is no suffix
 */
export function agreementBehind(
  { units, gaps }: FoldedText,
  start: number,
  suffix: string,
): Agreement | null {
  if (suffix.length < LEAST_CONTEXT) return null;
  let best = agreement(suffix, units.slice(start, start + 2 * CONTEXT_LENGTH));
  const edge = suffix.slice(0, EDGE_UNITS);
  const last = Math.min(units.length, start + FARTHEST);
  let blocks = 0;
  for (let at = start; at < last && blocks < MOST_BLOCKS && best.similarity < PUSHED_SHARE; at++) {
    if (gaps[at] !== BREAK_GAP) continue;
    blocks++;
    if (at === start || !units.startsWith(edge, at)) continue;
    best = better(best, agreement(suffix, units.slice(at, at + 2 * CONTEXT_LENGTH)));
  }
  return best;
}

/** @param pushed counts less than one in its place */
function better(one: Agreement, pushed: Agreement): Agreement {
  return {
    similarity: Math.max(one.similarity, pushed.similarity * PUSHED_SHARE),
    evidence: Math.max(one.evidence, pushed.evidence * PUSHED_SHARE),
  };
}

function reversed(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at--) back += text[at];
  return back;
}

/**
 * The edits between a context and the beginning of what stands there, by the usual table, row by row; and the
 * beginning of the context that says the most, as in extending a seed (Altschul et al. 1990).
 * @param context both begin next to the quotation
 */
function agreement(context: string, there: string): Agreement {
  const { length } = context;
  const width = Math.min(there.length, length + (length >> 1));
  if (there.startsWith(context)) return { similarity: 1, evidence: weigh(context) };
  let [above, row, aboveSame, rowSame] = TABLE as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let column = 0; column <= width; column++) {
    above[column] = column;
    aboveSame[column] = -2 * column;
  }
  let evidence = 0;
  for (let at = 1; at <= length; at++) {
    const unit = context.charCodeAt(at - 1);
    const weight = weightOf(unit);
    row[0] = at;
    rowSame[0] = aboveSame[0]! - 2 * weight;
    for (let column = 1; column <= width; column++) {
      const isSame = there.charCodeAt(column - 1) === unit;
      row[column] = Math.min(above[column - 1]! + (isSame ? 0 : 1), above[column]! + 1, row[column - 1]! + 1);
      const said = Math.max(
        aboveSame[column - 1]! + (isSame ? weight : -2 * weight),
        aboveSame[column]! - 2 * weight,
        rowSame[column - 1]! - 2 * weight,
      );
      rowSame[column] = said;
      if (said > evidence) evidence = said;
    }
    [above, row] = [row, above];
    [aboveSame, rowSame] = [rowSame, aboveSame];
  }
  let edits = length;
  for (let column = 0; column <= width; column++) edits = Math.min(edits, above[column]!);
  return { similarity: 1 - edits / length, evidence };
}
