import { FIRST_COMPARED } from '../text/match-units.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import type { TermIndex } from './index-layout.ts';
import { type LayeredIndex, layersOf } from './layered-index.ts';
import { LongestTerm, type SearchOptions } from './longest-term.ts';
import { forgetText, reading, readText } from './text-reading.ts';
import { memoryOf } from './word-memory.ts';

/** An occurrence of a term; UTF-16 offsets in the text as it was given. */
export interface TermMatch {
  start: number;
  end: number;
  /** Every entry that has the label, ascending. Occurrences may share one list. */
  entries: readonly number[];
}

/** A stretch of the text as it was given, in UTF-16 offsets. */
export interface ExcludedRange {
  readonly start: number;
  readonly end: number;
}

export interface FindOptions extends SearchOptions {
  /** Where no term is to be found, such as code; in order and apart from each other. */
  excluded?: readonly ExcludedRange[];
}

const NOTHING_EXCLUDED: readonly ExcludedRange[] = [];

/**
 * Finds a glossary's terms in a text: from left to right, the longest at each place, none over another.
 * A longer candidate that has no edge of a word at its ends gives way to a shorter one.
 * @param index one, or several that are read as one; it must not change, since what its words are is remembered
 * @param text as it stands on the page; white space inside a term may be any white space
 * @returns occurrences in order, each over the whole word with its ending (SREs, SRE(ing), サーバー)
 */
export function findTerms(
  index: TermIndex | LayeredIndex,
  text: string,
  options: FindOptions = {},
): TermMatch[] {
  const matches: TermMatch[] = [];
  const layers = layersOf(index).filter((layer) => layer.index.labels > 0);
  if (layers.length === 0 || text.length === 0) return matches;
  readText(text);
  const longest = new LongestTerm(layers, memoryOf(index, layers), options);
  const { length, units, runEnds } = reading;
  const normalized = reading.text;
  const { isUnmoved } = normalized;
  const excluded = options.excluded ?? NOTHING_EXCLUDED;
  let nextExcluded = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at]!;
    if (unit < FIRST_COMPARED) {
      at++;
      continue;
    }
    const end = longest.from(at);
    if (end < 0) {
      // No term begins inside a word.
      at = isLetterOrDigit(SCRIPTS[unit]!) ? runEnds[at]! : at + 1;
      continue;
    }
    let start = at;
    let originalEnd = end;
    if (!isUnmoved) [start, originalEnd] = normalized.toOriginal(at, end);
    while (nextExcluded < excluded.length && excluded[nextExcluded]!.end <= start) nextExcluded++;
    const isExcluded = nextExcluded < excluded.length && excluded[nextExcluded]!.start < originalEnd;
    if (!isExcluded) matches.push({ start, end: originalEnd, entries: longest.entries() });
    at = end;
  }
  forgetText();
  return matches;
}
