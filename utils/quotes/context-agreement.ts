/** How well what stands round a place agrees with what stood round a quotation. */
import { HIRAGANA, KANJI, KATAKANA, SCRIPTS } from '../text/scripts.ts';

/** What one side of a place tells. */
export interface Agreement {
  /** How much of the context stands there: 1 less the edits a unit, 0 to 1. */
  similarity: number;
  /** How much that says: the weight of what agrees next to the place, less twice the weight of what doesn't. */
  evidence: number;
}

/** No context to compare with. */
export const NO_CONTEXT = null;

/** Contexts are compared no further than this, in units. */
export const CONTEXT_LENGTH = 48;
/** A shorter context says nothing. */
const LEAST_CONTEXT = 3;
/** How far away a context may have been pushed by what was put between it and the quotation, in units. */
const FARTHEST = 900;
/** A context that was pushed away has to have such weight, and says less than one in its place. */
const PUSHED_WEIGHT = 14;
const PUSHED_SHARE = 0.7;

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

/**
 * @param units the page's
 * @param end where the place begins
 * @param prefix what stood before the quotation, in units
 * @returns null where there is no prefix
 */
export function agreementBefore(units: string, end: number, prefix: string): Agreement | null {
  if (prefix.length < LEAST_CONTEXT) return NO_CONTEXT;
  const near = units.slice(Math.max(0, end - 2 * CONTEXT_LENGTH), end);
  const found = agreement(reversed(prefix), reversed(near));
  if (found.similarity >= PUSHED_SHARE) return found;
  const away = units.slice(Math.max(0, end - FARTHEST), end);
  return better(found, pushed(away, heavyEnd(prefix)));
}

/**
 * @param start where the place ends
 * @param suffix what stood behind the quotation, in units
 * @returns null where there is no suffix
 */
export function agreementBehind(units: string, start: number, suffix: string): Agreement | null {
  if (suffix.length < LEAST_CONTEXT) return NO_CONTEXT;
  const found = agreement(suffix, units.slice(start, start + 2 * CONTEXT_LENGTH));
  if (found.similarity >= PUSHED_SHARE) return found;
  return better(found, pushed(units.slice(start, start + FARTHEST), heavyBeginning(suffix)));
}

function better(one: Agreement, other: Agreement): Agreement {
  return {
    similarity: Math.max(one.similarity, other.similarity),
    evidence: Math.max(one.evidence, other.evidence),
  };
}

function reversed(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at--) back += text[at];
  return back;
}

function heavyEnd(prefix: string): string | null {
  const beginning = heavyBeginning(reversed(prefix));
  return beginning === null ? null : prefix.slice(-beginning.length);
}

/** The shortest beginning that weighs enough to be known again elsewhere. */
function heavyBeginning(suffix: string): string | null {
  let weight = 0;
  for (let at = 0; at < suffix.length; at++) {
    weight += weightOf(suffix.charCodeAt(at));
    if (weight >= PUSHED_WEIGHT) return suffix.slice(0, at + 1);
  }
  return null;
}

function pushed(away: string, nearest: string | null): Agreement {
  if (nearest === null || !away.includes(nearest)) return { similarity: 0, evidence: 0 };
  return { similarity: PUSHED_SHARE, evidence: weigh(nearest) * PUSHED_SHARE };
}

/**
 * The edits between a context and the beginning of what stands there, by the usual table, row by row; and the
 * beginning of the context that says the most, as in extending a seed (Altschul et al. 1990).
 * @param context both begin next to the quotation
 */
function agreement(context: string, there: string): Agreement {
  const { length } = context;
  const width = Math.min(there.length, length + (length >> 1));
  let above = new Float64Array(width + 1);
  let row = new Float64Array(width + 1);
  let aboveSame = new Float64Array(width + 1);
  let rowSame = new Float64Array(width + 1);
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
