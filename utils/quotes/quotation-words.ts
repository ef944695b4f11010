import { HIRAGANA, KANJI, KATAKANA, scriptOf } from '../text/scripts.ts';
import { comparedText } from './compared-text.ts';

/** A word as a difference shows it, with the white space behind it. */
export interface QuotedWord {
  text: string;
  /** What it is compared by: folded; of punctuation the marks in a fixed order. Empty for white space alone. */
  key: string;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string | null): Intl.Segmenter {
  const key = lang ?? '';
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    try {
      segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
    } catch {
      segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    }
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

/**
 * Parts a text into words, all of it: joined they are the text again. Japanese is parted by the platform's dictionary,
 * whose cuts inside katakana and between single kanji are undone.
 * @param lang BCP 47 of the text, or null
 */
export function quotationWords(text: string, lang: string | null): QuotedWord[] {
  const pieces: { text: string; isWord: boolean }[] = [];
  for (const { segment, isWordLike } of segmenterOf(lang).segment(text)) {
    const last = pieces.at(-1);
    const isWord = isWordLike === true;
    if (last !== undefined && (/^\s+$/u.test(segment) || goesOn(last, { text: segment, isWord })))
      last.text += segment;
    else pieces.push({ text: segment, isWord });
  }
  return pieces.map(({ text: word, isWord }) => {
    const key = comparedText(word).units;
    return { text: word, key: isWord ? key : [...key].sort().join('') };
  });
}

function goesOn(last: { text: string; isWord: boolean }, next: { text: string; isWord: boolean }): boolean {
  if (/\s$/u.test(last.text) || last.isWord !== next.isWord) return false;
  if (!next.isWord) return true;
  const script = scriptOf(last.text, last.text.length - 1);
  if (script !== scriptOf(next.text, 0) || script === HIRAGANA) return false;
  return script === KATAKANA || (script === KANJI && next.text.length === 1 && last.text.length === 1);
}
