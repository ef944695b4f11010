/** Whether a quotation says what its source says. */
import { alteredQuotation } from './altered-quotation.ts';
import { comparedText, findWords, part, withoutEdges } from './compared-text.ts';
import type { FoldedText } from './fold-quoted.ts';
import { quotedParts } from './omission-marks.ts';
import { joinChanges, type QuotationChange } from './quotation-changes.ts';

export type Faithfulness = 'verbatim' | 'elided' | 'altered' | 'absent';

/** What came of comparing a quotation with its source. */
export interface QuotationComparison {
  /**
   * `verbatim`: the source's words; `elided`: the source's words apart from what is marked as left out; `altered`: other
   * words; `absent`: nothing in the source is close.
   */
  status: Faithfulness;
  /** 0 to 1; 1 for verbatim and elided, and 0 for absent. */
  similarity: number;
  /** UTF-16 offsets in the source's text of what was quoted; null for absent. */
  start: number | null;
  end: number | null;
  /** The differences; of an absent quotation everything is added. */
  changes: QuotationChange[];
}

/** Of places where the first words stand so many are tried as the beginning of an elided quotation. */
const MOST_BEGINNINGS = 50;
/**
 * Compares a quotation with its source. Quotation marks, dashes, width, white space, the forms of an ellipsis and the
 * punctuation at the edges don't count, nor does a capital at the beginning, "[t]he" for "The" included. Other words in
 * brackets, as in "[the team] said", are alterations like any other: readers see which.
 * @param quote the quoted words; paragraphs parted by line breaks
 * @param source the source's text
 * @param lang BCP 47 of both, or null; for parting words in the differences
 */
export function compareQuotation(quote: string, source: string, lang: string | null): QuotationComparison {
  if (!/[\p{L}\p{N}]/u.test(quote)) return absent(quote);
  const sourceText = comparedText(source);
  const whole = trimmed(comparedText(withoutBracketedCapital(quote)));
  const at = findWords(sourceText, whole, 0);
  if (at >= 0) {
    const [start, end] = stretch(sourceText, at, at + whole.units.length);
    return { status: 'verbatim', similarity: 1, start, end, changes: [{ op: 'same', text: quote }] };
  }
  const found = elided(quote, source, sourceText);
  if (found !== null) return found;
  const altered = alteredQuotation(quote, sourceText, lang);
  return altered === null ? absent(quote) : { status: 'altered', ...altered };
}

function absent(quote: string): QuotationComparison {
  const changes = joinChanges([{ op: 'added', text: quote }]);
  return { status: 'absent', similarity: 0, start: null, end: null, changes };
}

/** English writers put a letter that they changed into a capital, or from one, into brackets. */
function withoutBracketedCapital(quote: string): string {
  return quote.replace(/^([\s"'“‘]*)\[(\p{L})\](?=\p{L})/u, '$1$2');
}

function trimmed(text: FoldedText): FoldedText {
  return part(text, ...withoutEdges(text));
}

function stretch({ starts, ends }: FoldedText, start: number, end: number): [start: number, end: number] {
  return [starts[start]!, ends[end - 1]!];
}

/** Null where there are no marks, or the words between them don't stand in the source in their order. */
function elided(quote: string, source: string, text: FoldedText): QuotationComparison | null {
  const parts = quotedParts(quote);
  const pieces = parts
    .filter(({ isMark }) => !isMark)
    .map(({ start, end }) => trimmed(comparedText(withoutBracketedCapital(quote.slice(start, end)))));
  if (pieces.length === 0 || !parts.some(({ isMark }) => isMark)) return null;
  const begins = shortestChain(text, pieces);
  if (begins === null) return null;
  const places = begins.map((begin, at) => stretch(text, begin, begin + pieces[at]!.units.length));
  const changes: QuotationChange[] = [];
  let done = 0;
  let piece = 0;
  for (const { isMark, start, end } of parts) {
    if (start > done) changes.push({ op: 'same', text: quote.slice(done, start) });
    if (isMark && piece > 0 && piece < places.length) {
      const leftOut = source.slice(places[piece - 1]![1], places[piece]![0]);
      // The full stop that the quotation has, too, is not left out.
      const isEnded = /\p{P}\s*$/u.test(quote.slice(0, start));
      changes.push({ op: 'removed', text: isEnded ? leftOut.replace(/^\p{P}+/u, '') : leftOut });
    }
    changes.push({ op: isMark ? 'added' : 'same', text: quote.slice(start, end) });
    if (!isMark) piece++;
    done = end;
  }
  changes.push({ op: 'same', text: quote.slice(done) });
  return {
    status: 'elided',
    similarity: 1,
    start: places[0]![0],
    end: places.at(-1)![1],
    changes: joinChanges(changes),
  };
}

/** Where the pieces stand one after the other, in the shortest stretch that has them all. */
function shortestChain(text: FoldedText, pieces: readonly FoldedText[]): number[] | null {
  let best: number[] | null = null;
  let from = 0;
  for (let attempt = 0; attempt < MOST_BEGINNINGS; attempt++) {
    const begins: number[] = [];
    let next = from;
    for (const piece of pieces) {
      const at = findWords(text, piece, next);
      if (at < 0) return best;
      begins.push(at);
      next = at + piece.units.length;
    }
    if (best === null || begins.at(-1)! - begins[0]! < best.at(-1)! - best[0]!) best = begins;
    from = begins[0]! + 1;
  }
  return best;
}
