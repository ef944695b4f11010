import { HIRAGANA, KANJI, KATAKANA, SCRIPTS } from '../text/scripts.ts';
import { isWordUnit } from './long-form-words.ts';
import type { Place } from './place.ts';

/** No noun is longer, in UTF-16 units. */
const LONGEST = 60;
const QUOTES: Readonly<Record<string, string>> = { '」': '「', '』': '『', '”': '“', '"': '"', '’': '‘' };
const CLOSING_OF: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '"': '"', '‘': '’' };
const JOINING = '・＝-‐‑/／&＆+＋.#';

/**
 * The noun that ends at a place: what stands in quotation marks, or a run of kanji, katakana and Latin words.
 * @returns without its quotation marks; null where none is
 */
export function nounBefore(text: string, to: number): Place | null {
  let end = to;
  while (end > 0 && /[ 　]/.test(text[end - 1]!)) end--;
  const opening = QUOTES[text[end - 1] ?? ''];
  if (opening !== undefined) {
    const from = Math.max(0, end - LONGEST);
    const start = text.slice(from, end - 1).lastIndexOf(opening) + 1;
    const quoted = start > 0 && from + start < end - 1 && !text.slice(from + start, end).includes('\n');
    return quoted ? { start: from + start, end: end - 1 } : null;
  }
  let start = end;
  const limit = Math.max(0, end - LONGEST);
  while (start > limit && isNounUnit(text, start - 1)) start--;
  while (start < end && !isStart(text[start]!)) start++;
  return start < end ? { start, end } : null;
}

/**
 * The noun that begins at a place, in the same way.
 * @returns null where none begins
 */
export function nounAfter(text: string, from: number): Place | null {
  let start = from;
  while (/[ 　]/.test(text[start] ?? '')) start++;
  const closing = CLOSING_OF[text[start] ?? ''];
  if (closing !== undefined) {
    const quoted = text.slice(start + 1, start + LONGEST);
    const length = quoted.indexOf(closing);
    return length > 0 && !quoted.slice(0, length).includes('\n')
      ? { start: start + 1, end: start + 1 + length }
      : null;
  }
  let end = start;
  const limit = Math.min(text.length, start + LONGEST);
  while (end < limit && isNounUnit(text, end)) end++;
  while (end > start && !isStart(text[end - 1]!) && !/[ー+#]/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}

/** Whether a character is kanji, kana or one of their signs. */
export function isJapaneseUnit(char: string): boolean {
  const script = SCRIPTS[char.charCodeAt(0)];
  return script === KANJI || script === KATAKANA || script === HIRAGANA;
}

/** Whether words are a noun as it stands: no hiragana but の, and something Japanese in it. */
export function isJapaneseNoun(words: string): boolean {
  if (words.length > 40) return false;
  let japanese = false;
  for (let at = 0; at < words.length; at++) {
    const char = words[at]!;
    if (!isNounUnit(words, at) && char !== 'の') return false;
    if (isJapaneseUnit(char)) japanese = true;
  }
  return japanese;
}

function isStart(char: string): boolean {
  const script = SCRIPTS[char.charCodeAt(0)];
  return isWordUnit(char) || script === KANJI || (script === KATAKANA && char !== 'ー');
}

function isNounUnit(text: string, index: number): boolean {
  const char = text[index]!;
  const script = SCRIPTS[char.charCodeAt(0)];
  if (script === KANJI || script === KATAKANA || isWordUnit(char) || JOINING.includes(char)) return true;
  // A space joins Latin words, and words in katakana.
  if (char !== ' ' || index === 0 || index + 1 === text.length) return false;
  const before = text[index - 1]!;
  const after = text[index + 1]!;
  return (isWordUnit(before) && isWordUnit(after)) || (isKatakana(before) && isKatakana(after));
}

function isKatakana(char: string): boolean {
  return SCRIPTS[char.charCodeAt(0)] === KATAKANA;
}
