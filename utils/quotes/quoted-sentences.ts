import { comparedText } from './compared-text.ts';
import { weigh } from './context-agreement.ts';
import { BREAK_GAP } from './fold-quoted.ts';
import { quotedParts } from './omission-marks.ts';

/** A sentence of a quotation, or the mark of what was left out. UTF-16 offsets in the quotation. */
export interface QuotedSentence {
  start: number;
  end: number;
  /** Folded; null for a mark. */
  units: string | null;
}

/** Lighter sentences go with the next: they would be found anywhere. */
const LEAST = 16;

/** @returns the sentences and marks of a quotation, in their order */
export function quotedSentences(quote: string): QuotedSentence[] {
  return quotedParts(quote).flatMap(({ isMark, start, end }) =>
    isMark ? [{ start, end, units: null }] : sentencesOf(quote.slice(start, end), start),
  );
}

function sentencesOf(text: string, offset: number): QuotedSentence[] {
  const { units, gaps, starts, ends } = comparedText(text);
  const sentences: QuotedSentence[] = [];
  for (let from = 0, at = 1; at <= units.length; at++) {
    const isLast = at === units.length;
    if (!isLast && !(gaps[at] === BREAK_GAP || /[.!?]/.test(units[at - 1]!))) continue;
    if (!isLast && isLight(units, from, at)) continue;
    const last = sentences.at(-1);
    if (isLast && isLight(units, from, at) && last !== undefined) {
      last.end = offset + ends[at - 1]!;
      last.units += units.slice(from, at);
    } else {
      sentences.push({
        start: offset + starts[from]!,
        end: offset + ends[at - 1]!,
        units: units.slice(from, at),
      });
    }
    from = at;
  }
  return sentences;
}

function isLight(units: string, from: number, to: number): boolean {
  return weigh(units.slice(from, to)) < LEAST;
}
