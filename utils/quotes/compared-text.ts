import { isLetterOrDigit, scriptOf } from '../text/scripts.ts';
import { type FoldedText, foldQuoted, partedAlike } from './fold-quoted.ts';

/** What may stand at the edges of a quotation and is not part of what was said. */
const EDGE = /^["'.,;:!?\-(){}[\]\s]+|["'.,;:\-(){}[\]\s]+$/g;

/** A text folded for comparing a quotation with its source: full stops and commas are of one kind, too. */
export function comparedText(text: string): FoldedText {
  const folded = foldQuoted(text);
  // Every replacement is as long as what it replaces, so that the offsets hold.
  const units = folded.units
    .replaceAll('、', ',')
    .replaceAll('。', '.')
    // American and British writers put the full stop on different sides of the quotation mark.
    .replace(/"([.,])/g, '$1"');
  return { ...folded, units };
}

/** @returns the stretch of units without the punctuation at its edges; empty where there is nothing else */
export function withoutEdges({ units }: FoldedText): [start: number, end: number] {
  const inner = units.replace(EDGE, '');
  if (inner === '') return [0, 0];
  const start = units.length - units.replace(/^["'.,;:!?\-(){}[\]\s]+/, '').length;
  return [start, start + inner.length];
}

/** A stretch of a folded text by its units. */
export function part(text: FoldedText, start: number, end: number): FoldedText {
  return {
    original: text.original,
    units: text.units.slice(start, end),
    starts: text.starts.subarray(start, end),
    ends: text.ends.subarray(start, end),
    gaps: text.gaps.subarray(start, end),
  };
}

/**
 * Where words stand in a source as they were quoted. The first letter may be a capital in one of the two.
 * @param from the unit from which on they are sought
 * @returns the unit at which they begin, or -1
 */
export function findWords(source: FoldedText, words: FoldedText, from: number): number {
  const head = words.units.charAt(0);
  const variants = new Set(
    [head, head.toLowerCase(), head.toUpperCase()].filter(({ length }) => length === 1),
  );
  let first = -1;
  for (const variant of variants) {
    const sought = variant + words.units.slice(1);
    let at = source.units.indexOf(sought, from);
    while (at >= 0 && !(hasEdges(source, at, at + sought.length) && partedAlike(source, at, words)))
      at = source.units.indexOf(sought, at + 1);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Whether no word is cut at the edges: "he cat" is not in "the cat". */
function hasEdges(source: FoldedText, start: number, end: number): boolean {
  return !isInsideWord(source, start) && !isInsideWord(source, end);
}

/** @returns whether the units before and at `at` belong to one word of letters and digits */
export function isInsideWord({ units, gaps }: FoldedText, at: number): boolean {
  if (at <= 0 || at >= units.length || gaps[at] !== 0) return false;
  return isLetterOrDigit(scriptOf(units, at - 1)) && isLetterOrDigit(scriptOf(units, at));
}
