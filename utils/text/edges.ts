import { inflectionEnds, type JapaneseKind } from './japanese-inflection.ts';
import type { NormalizedText } from './normalize.ts';
import { HIRAGANA, isLetterOrDigit, KANJI, KATAKANA, OTHER, scriptOf } from './scripts.ts';
import { type EnglishKind, type LabelKind, suffixesAt } from './suffixes.ts';
import type { WordBoundaries } from './word-boundaries.ts';

const PROLONGED = 'ー';
const SPACE = 0x20;
/** No compound is longer: without a bound a page of one endless run would cost its square. */
const LONGEST_RUN = 40;
/** Okurigana that may be left out at a word's end. */
const TRAILING_KANA = 'いきぎしちびみりえけげせめれ';
/** How far back an opening quotation mark is looked for. */
const QUOTATION_REACH = 120;

/** What decides on edges besides the text itself. */
export interface EdgeEvidence {
  boundaries: Pick<WordBoundaries, 'at'>;
  /** Whether a stretch of the folded text, as UTF-16 offsets, is a known label. */
  isLabel(start: number, end: number): boolean;
}

/**
 * Decides where a word may begin and end in one text, by the scripts that touch there. Latin and digits that
 * touch are one word, apart from English endings. Katakana that touch are one word unless the rest of the
 * run is known. Kanji and hiragana need evidence. Scripts that differ part words.
 */
export class WordEdges {
  readonly #text: NormalizedText;
  readonly #evidence: EdgeEvidence;
  #hasLowerCase: boolean | undefined;

  constructor(text: NormalizedText, evidence: EdgeEvidence) {
    this.#text = text;
    this.#evidence = evidence;
  }

  /** True when the text has no lower-case letter, so that capitals tell nothing. */
  get isAllCapitals(): boolean {
    this.#hasLowerCase ??= /\p{Ll}/u.test(this.#text.cased);
    return !this.#hasLowerCase;
  }

  /**
   * @param start UTF-16 offset in the folded text where a label begins
   * @param end where it ends
   * @returns whether a word may begin there
   */
  startsAt(start: number, end: number): boolean {
    if (start === 0) return true;
    const { folded } = this.#text;
    if (folded.charCodeAt(start - 1) === SPACE) return true;
    const here = scriptOf(folded, start);
    const before = scriptOf(folded, start - 1);
    if (isLetterOrDigit(here)) {
      if (isLetterOrDigit(before)) return false;
      return !(isJoint(folded, start - 1) && isLetterOrDigit(scriptOf(folded, start - 2)));
    }
    if (here === OTHER) return folded[start] !== '.' || !isLetterOrDigit(before);
    return this.#isEdge(start, before, here, start, end, () => this.#runStart(start, before));
  }

  /**
   * @param start UTF-16 offset in the folded text where a label begins
   * @param end where it ends
   * @param kind which endings it may have
   * @returns where the word on the page ends, its ending or its ー taken in; -1 where no word ends
   */
  endOf(start: number, end: number, kind: LabelKind): number {
    const { folded } = this.#text;
    if (kind !== 'word' && kind !== 'acronym') return this.#inflectedEnd(start, end, kind);
    if (end === folded.length || folded.charCodeAt(end) === SPACE) return end;
    const last = scriptOf(folded, end - 1);
    if (isLetterOrDigit(last)) return this.#latinEnd(start, end, kind);
    if (last === OTHER) return folded[end] === folded[end - 1] ? -1 : end;
    const behind = last === KATAKANA && folded[end] === PROLONGED ? end + 1 : end;
    if (behind >= folded.length) return behind;
    const next = scriptOf(folded, behind);
    if (this.#isEdge(behind, last, next, start, behind, () => this.#runEnd(behind, next))) return behind;
    // 手続き is 手続: of a word of several kanji the last kana may be left out.
    const withKana = behind + 1;
    const takesKana = last === KANJI && end - start > 1 && TRAILING_KANA.includes(folded[behind]!);
    return takesKana && this.#endsJapanese(withKana) ? withKana : -1;
  }

  #inflectedEnd(start: number, end: number, kind: JapaneseKind): number {
    for (const behind of inflectionEnds(this.#text.folded, end, kind)) {
      // A bare stem of one kanji may be any word's: 見 in 見本.
      if (behind - start > 1 && this.#endsJapanese(behind)) return behind;
    }
    return -1;
  }

  /** Whether a word that ends with kanji or hiragana may end here, going by the segmenter alone. */
  #endsJapanese(end: number): boolean {
    const next = scriptOf(this.#text.folded, end);
    return (next !== HIRAGANA && next !== KANJI) || this.#evidence.boundaries.at(end);
  }

  #latinEnd(start: number, end: number, kind: EnglishKind): number {
    const { cased, folded } = this.#text;
    const isShouted = kind === 'acronym' && this.isAllCapitals;
    const written = kind === 'acronym' && !isShouted ? cased : folded;
    for (const { ending, closing, derives } of suffixesAt(written, folded, start, end, kind)) {
      const behind = end + ending.length;
      // PRIZE is no PR, nor USER the US.
      if (isShouted && derives !== undefined) continue;
      if (closing === true && closesQuotation(folded, start)) continue;
      if (this.#endsLatin(behind)) return behind;
    }
    return this.#endsLatin(end) ? end : -1;
  }

  /** Whether a word with Latin letters or digits at its end may end here. */
  #endsLatin(end: number): boolean {
    const { folded } = this.#text;
    if (end >= folded.length) return true;
    if (isLetterOrDigit(scriptOf(folded, end))) return false;
    const next = scriptOf(folded, end + 1);
    if (isJoint(folded, end) && isLetterOrDigit(next)) return false;
    const sign = folded[end];
    // C++ and C# are names of their own; Rails+React is two.
    return (
      !(sign === '#' || (sign === '+' && !isLetterOrDigit(next))) ||
      !isLetterOrDigit(scriptOf(folded, end - 1))
    );
  }

  /**
   * Whether two Japanese characters that touch belong to two words.
   * @param start the label's start, `end` its end; the edge is one of them
   * @param run gives the far end of the run of one script that goes on outside the label
   */
  #isEdge(
    edge: number,
    before: number,
    after: number,
    start: number,
    end: number,
    run: () => number,
  ): boolean {
    if (before === KATAKANA && after === KATAKANA) return this.#isKnown(edge, run());
    const isJapanese = (script: number) => script === KANJI || script === HIRAGANA;
    if (!isJapanese(before) || !isJapanese(after)) return true;
    const isBoundary = this.#evidence.boundaries.at(edge);
    if (before !== KANJI || after !== KANJI) return isBoundary;
    // Segmenters cut compounds that they don't know into single kanji, and large dictionaries have most
    // kanji as words: for one kanji in a compound it takes both.
    if (end - start === 1) return isBoundary && this.#isKnown(edge, run());
    return isBoundary || this.#isKnown(edge, run());
  }

  /** Whether the stretch between two offsets is made of known labels only. */
  #isKnown(a: number, b: number): boolean {
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    if (to - from > LONGEST_RUN) return false;
    const reachable = new Uint8Array(to - from + 1);
    reachable[0] = 1;
    for (let start = from; start < to; start++) {
      if (reachable[start - from] === 0) continue;
      for (let end = to; end > start; end--) {
        if (reachable[end - from] === 0 && this.#evidence.isLabel(start, end)) reachable[end - from] = 1;
      }
    }
    return reachable[to - from] === 1;
  }

  #runStart(offset: number, script: number): number {
    let start = offset;
    const limit = Math.max(0, offset - LONGEST_RUN - 1);
    while (start > limit && scriptOf(this.#text.folded, start - 1) === script) start--;
    return start;
  }

  #runEnd(offset: number, script: number): number {
    let end = offset;
    const limit = Math.min(this.#text.folded.length, offset + LONGEST_RUN + 1);
    while (end < limit && scriptOf(this.#text.folded, end) === script) end++;
    return end;
  }
}

/** "." and "@" between letters join them, as in node.js and a@b. */
function isJoint(text: string, index: number): boolean {
  return text[index] === '.' || text[index] === '@';
}

/** Whether an apostrophe behind the word at `start` more likely closes a quotation that is open there. */
function closesQuotation(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTATION_REACH), start);
  const opened = before.match(/(?:^|[\s([{"])'(?=\S|$)/g)?.length ?? 0;
  const closed = before.match(/\S'(?=[\s)\]}",.;:!?])/g)?.length ?? 0;
  return opened > closed;
}
