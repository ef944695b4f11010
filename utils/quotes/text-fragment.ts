import { foldCase } from '../text/fold-case.ts';
import { anchorQuotation } from './anchor-quotation.ts';
import { type FragmentPage, findFragment, type TextDirective } from './find-fragment.ts';
import { preparePage } from './page-text.ts';
import { WordBounds } from './word-bounds.ts';

/** What stands round a quotation; empty for what isn't known. */
export interface FragmentContext {
  prefix: string;
  suffix: string;
}

/** Longer passages are named by their beginning and their end, in UTF-16 units. */
const LONGEST_WHOLE = 150;
/** So many words of a beginning, an end or a context are named, at first and at most. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 12;
/** A word of Japanese says less than one of English: so many units at least. */
const LEAST_UNITS = 12;
/** Shorter words are given their context where the source isn't known: they may stand there more than once. */
const LEAST_ALONE = 20;

/**
 * The fragment that makes a link lead to a passage (URL Text Fragments): `#:~:text=prefix-,start,end,-suffix`. It begins
 * and ends at the edges of words, since browsers find nothing else, and no part of it goes over the edge of a block.
 * @param exact the passage; blocks parted by line breaks
 * @param context what stands round it at the source
 * @param source the source's text, where it is known: the fragment then leads to no other place in it if words can tell
 * @param lang BCP 47 of the passage, or null
 * @returns the fragment with its "#"; empty where the passage has no words
 */
export function textFragment(
  exact: string,
  context: FragmentContext,
  source: string | null = null,
  lang: string | null = null,
): string {
  const known = source === null ? null : placeIn(flat(source), exact, context);
  const text = known === null ? flat(context.prefix + exact + context.suffix) : flat(source!);
  const page: FragmentPage = { text, folded: foldCase(text), bounds: new WordBounds(text, lang) };
  const place = known ?? placeIn(text, exact, context);
  if (place === null) return '';
  const passage = wholeWords(page, place, known !== null);
  if (passage.start >= passage.end) return '';
  const directive = known === null ? unsure(page, passage) : unique(page, passage);
  return `#:~:text=${print(directive)}`;
}

/** White space single, no line empty or with space at its edges. */
function flat(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n')
    .trim();
}

interface Passage {
  start: number;
  end: number;
}

function placeIn(text: string, exact: string, { prefix, suffix }: FragmentContext): Passage | null {
  const { status, start, end } = anchorQuotation(preparePage(text), { exact, prefix, suffix });
  if (start === null || end === null || status === 'changed') return null;
  return { start, end };
}

/** The passage with words at its edges that were cut whole; where more of them isn't known they are left out. */
function wholeWords({ text, bounds }: FragmentPage, { start, end }: Passage, isKnown: boolean): Passage {
  let from = bounds.nearest(start, -1);
  let to = bounds.nearest(end, 1);
  if (!isKnown && from === 0 && start > 0) from = bounds.nearest(start, 1);
  if (!isKnown && to === text.length && end < to) to = bounds.nearest(end, -1);
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Beginning and end of a long passage, of so many words each; null as the end of a short one, which is named whole. */
function named({ text, bounds }: FragmentPage, { start, end }: Passage, words: number) {
  if (end - start <= LONGEST_WHOLE && !text.slice(start, end).includes('\n'))
    return { start: text.slice(start, end), end: null };
  const firstEnd = text.indexOf('\n', start);
  const lastStart = text.lastIndexOf('\n', end - 1) + 1;
  const from = text.slice(
    start,
    wordsOn(text, bounds, start, Math.min(end, firstEnd < 0 ? end : firstEnd), words),
  );
  const to = text.slice(wordsBack(text, bounds, end, Math.max(start + from.length, lastStart), words), end);
  return { start: from.trimEnd(), end: to.trimStart() };
}

/** The offset behind so many words, no farther than `most`. */
function wordsOn(text: string, bounds: WordBounds, start: number, most: number, words: number): number {
  let at = start;
  for (let count = 0; at < most && (count < words || at - start < LEAST_UNITS); ) {
    const next = Math.min(most, bounds.nearest(at + 1, 1));
    if (/[\p{L}\p{N}]/u.test(text.slice(at, next))) count++;
    at = next;
  }
  return at;
}

/** The offset before so many words, no farther than `least`. */
function wordsBack(text: string, bounds: WordBounds, end: number, least: number, words: number): number {
  let at = end;
  for (let count = 0; at > least && (count < words || end - at < LEAST_UNITS); ) {
    const next = Math.max(least, bounds.nearest(at - 1, -1));
    if (/[\p{L}\p{N}]/u.test(text.slice(next, at))) count++;
    at = next;
  }
  return at;
}

/** The last words of the block before a passage or of what stands before it in its own; null where nothing does. */
function before({ text, bounds }: FragmentPage, start: number, words: number): string | null {
  const end = text.slice(0, start).trimEnd().length;
  if (end === 0) return null;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  return text.slice(wordsBack(text, bounds, end, line, words), end).trim();
}

function behind({ text, bounds }: FragmentPage, end: number, words: number): string | null {
  const start = text.length - text.slice(end).trimStart().length;
  if (start >= text.length) return null;
  const lineEnd = text.indexOf('\n', start);
  return text.slice(start, wordsOn(text, bounds, start, lineEnd < 0 ? text.length : lineEnd, words)).trim();
}

/** The shortest directive that leads to the passage and to no other; failing that, that says the most. */
function unique(page: FragmentPage, passage: Passage): TextDirective {
  let last: TextDirective = { ...named(page, passage, FEWEST_WORDS), prefix: null, suffix: null };
  for (let words = FEWEST_WORDS; words <= MOST_WORDS; words += 2) {
    const parts = named(page, passage, words);
    const prefix = before(page, passage.start, words);
    const suffix = behind(page, passage.end, words);
    for (const [pre, post] of [
      [null, null],
      [prefix, null],
      [null, suffix],
      [prefix, suffix],
    ] as const) {
      last = { ...parts, prefix: pre, suffix: post };
      const found = findFragment(page, last, 2);
      const [first] = found;
      if (found.length === 1 && first!.start === passage.start && first!.end === passage.end) return last;
    }
  }
  return last;
}

/** Of a source that isn't known: short words with their context. */
function unsure(page: FragmentPage, passage: Passage): TextDirective {
  const parts = named(page, passage, FEWEST_WORDS);
  if (passage.end - passage.start >= LEAST_ALONE) return { ...parts, prefix: null, suffix: null };
  // The outermost word of a context may be cut.
  const prefix = before(page, passage.start, 2);
  const suffix = behind(page, passage.end, 2);
  return {
    ...parts,
    prefix: prefix !== null && page.text.startsWith(prefix) ? null : prefix,
    suffix: suffix !== null && page.text.endsWith(suffix) ? null : suffix,
  };
}

function print({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === null ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === null ? [] : [encode(end)]),
    ...(suffix === null ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

/** "-", "&" and "," part a directive's terms. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}
