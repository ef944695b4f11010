import { isInsideWord } from './compared-text.ts';
import { weigh } from './context-agreement.ts';
import { BREAK_GAP, type FoldedText } from './fold-quoted.ts';
import { locateSentences, type SentencePlace } from './locate-sentences.ts';
import { joinChanges, type QuotationChange, quotationChanges } from './quotation-changes.ts';
import { type QuotedWord, quotationWords } from './quotation-words.ts';
import { type QuotedSentence, quotedSentences } from './quoted-sentences.ts';

/** Where a quotation stands in other words. UTF-16 offsets in the source. */
export interface AlteredQuotation {
  /** 0 to less than 1. */
  similarity: number;
  start: number;
  end: number;
  changes: QuotationChange[];
}

/** Less of a quotation in its source, and it isn't there; of few words more has to be. */
const LEAST = 0.6;
const LEAST_OF_FEW = 0.7;
/** What weighs less is few words. */
const FEW = 20;
/** The end of a match is not sharp; up to so many units further the end of its sentence is sought. */
const BLURRED = 24;
/** What stands between two sentences of the source is compared with them when it is no longer, in characters. */
const NEIGHBOURS = 80;

/** Stretches that are compared with each other, by UTF-16 offsets. */
interface Pair {
  quoted: [start: number, end: number];
  /** Null where the quotation's words have no counterpart. */
  place: [start: number, end: number] | null;
  /** What was left out before these words is marked; the pair is the mark. */
  isMark: boolean;
}

/**
 * Compares a quotation with what is closest to it, sentence by sentence, so that a stretch that was left out without a
 * mark between two of them shows as one.
 * @param source the source, folded for comparing
 * @param lang BCP 47 of both, or null
 * @returns null where nothing is close
 */
export function alteredQuotation(
  quote: string,
  source: FoldedText,
  lang: string | null,
): AlteredQuotation | null {
  const sentences = quotedSentences(quote);
  const words = sentences.flatMap(({ units }) => (units === null ? [] : [units]));
  const places = locateSentences(source, words);
  const all = words.reduce((sum, { length }) => sum + length, 0);
  const known = words.reduce((sum, { length }, at) => sum + length * (places[at]?.similarity ?? 0), 0);
  if (all === 0 || known / all < (weigh(words.join('')) < FEW ? LEAST_OF_FEW : LEAST)) return null;
  let word = 0;
  let done = 0;
  const pairs = sentences.map(({ end, units }, at): Pair => {
    const place = units === null ? null : (places[word++] ?? null);
    const quoted: Pair['quoted'] = [done, at === sentences.length - 1 ? quote.length : end];
    done = end;
    return { quoted, place: place && wholeWords(source, place), isMark: units === null };
  });
  const similarity = known / (all + leftOutUnmarked(sentences, places));
  return {
    similarity: Math.min(0.999, Math.round(1000 * similarity) / 1000),
    ...described(quote, source.original, joinNeighbours(pairs), lang),
  };
}

/** The place with the rest of its sentence, or at least of its words; what is too much goes when it is compared. */
function wholeWords(source: FoldedText, { start, end }: SentencePlace): [start: number, end: number] {
  const { units, gaps } = source;
  const isEdge = (at: number) =>
    at <= 0 || at >= units.length || gaps[at] === BREAK_GAP || /[.!?]/.test(units[at - 1]!);
  let from = start;
  let to = end;
  while (start - from < BLURRED && !isEdge(from)) from--;
  while (to - end < BLURRED && !isEdge(to)) to++;
  while (isInsideWord(source, from)) from--;
  while (isInsideWord(source, to)) to++;
  return [source.starts[from]!, source.ends[to - 1]!];
}

/** Joins what stands next to each other on both sides, and what has no counterpart between the two. */
function joinNeighbours(pairs: readonly Pair[]): Pair[] {
  const joined: Pair[] = [];
  let waiting: Pair[] = [];
  for (const pair of pairs) {
    const last = joined.at(-1);
    const { place } = pair;
    if (place !== null && last?.place != null) {
      const spare = waiting.reduce((sum, { quoted: [start, end] }) => sum + end - start, 0);
      const isNear = place[0] - last.place[1] <= NEIGHBOURS + 2 * spare;
      if (isNear && !waiting.some(({ isMark }) => isMark)) {
        last.quoted[1] = pair.quoted[1];
        last.place[1] = Math.max(last.place[1], place[1]);
        waiting = [];
        continue;
      }
    }
    if (place === null) waiting.push(pair);
    else {
      joined.push(...waiting, { ...pair, quoted: [...pair.quoted], place: [...place] });
      waiting = [];
    }
  }
  return [...joined, ...waiting];
}

function described(
  quote: string,
  source: string,
  pairs: readonly Pair[],
  lang: string | null,
): Omit<AlteredQuotation, 'similarity'> {
  const changes: QuotationChange[] = [];
  let start = -1;
  let end = -1;
  for (const { quoted, place } of pairs) {
    if (place !== null) {
      const between = end < 0 ? '' : source.slice(end, Math.max(end, place[0]));
      changes.push({ op: 'removed', text: between.trim() === '' ? '' : between });
      if (start < 0) start = place[0];
      changes.push(
        ...quotationChanges(source.slice(Math.max(place[0], end), place[1]), quote.slice(...quoted), lang),
      );
      end = place[1];
    } else changes.push({ op: 'added', text: quote.slice(...quoted) });
  }
  const joined = joinChanges(changes);
  const [before, behind] = trimEdges(joined, lang);
  start += before;
  end -= behind;
  return { start, end, changes: joined };
}

/**
 * Takes from the ends what the source has beyond the quotation: all of it, or where other words stand in its stead all
 * but as many of its words, no farther than their sentence.
 * @returns how many units of the source were taken from the beginning and from the end
 */
function trimEdges(changes: QuotationChange[], lang: string | null): [before: number, behind: number] {
  let before = 0;
  let behind = 0;
  const first = changes[0];
  if (first?.op === 'removed') {
    const words = quotationWords(first.text, lang).reverse();
    before = first.text.length - textOf(counterpart(words, changes[1], lang)).length;
    first.text = first.text.slice(before);
  }
  const last = changes.at(-1)?.op === 'added' ? changes.at(-2) : changes.at(-1);
  if (last?.op === 'removed' && last !== first) {
    const words = quotationWords(last.text, lang);
    const other = last === changes.at(-1) ? undefined : changes.at(-1);
    behind = last.text.length - textOf(counterpart(words, other, lang)).length;
    last.text = last.text.slice(0, last.text.length - behind);
  }
  changes.splice(0, changes.length, ...changes.filter(({ text }) => text !== ''));
  return [before, behind];
}

/** Of words of the source, from the quotation outwards, those in whose stead the other ones stand. */
function counterpart(
  words: readonly QuotedWord[],
  other: QuotationChange | undefined,
  lang: string | null,
): QuotedWord[] {
  if (other?.op !== 'added') return [];
  let left = quotationWords(other.text, lang).filter(isWord).length;
  const kept: QuotedWord[] = [];
  for (const word of words) {
    if (/[.!?\n]/.test(word.key) || word.text.includes('\n') || (isWord(word) && left-- === 0)) break;
    kept.push(word);
  }
  while (kept.length > 0 && !isWord(kept.at(-1)!)) kept.pop();
  return kept;
}

function isWord({ key }: QuotedWord): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

function textOf(words: readonly QuotedWord[]): string {
  return words.map(({ text }) => text).join('');
}

/** How much of the source stands between sentences of the quotation without a mark that it was left out, in units. */
function leftOutUnmarked(
  sentences: readonly QuotedSentence[],
  places: readonly (SentencePlace | null)[],
): number {
  let sum = 0;
  let word = 0;
  let last: SentencePlace | null = null;
  for (const { units } of sentences) {
    const place: SentencePlace | null = units === null ? null : (places[word++] ?? null);
    if (units === null) last = null;
    if (place === null) continue;
    if (last !== null) sum += Math.max(0, place.start - last.end);
    last = place;
  }
  return sum;
}
