/**
 * What a text is found by. Words of scripts that part them with spaces are found by their beginnings and, in English, by
 * their stems. Japanese parts none, so it is found by any characters that follow each other: its tokens are pairs of
 * characters, and the last of a run alone, so that every character begins exactly one token.
 */
import { type NormalizedText, normalize } from '../text/normalize.ts';
import {
  DIGIT,
  HIRAGANA,
  isLetterOrDigit,
  KANJI,
  KATAKANA,
  LETTER,
  OTHER,
  scriptOf,
} from '../text/scripts.ts';

/** A stretch of text that is found as one: a word, or Japanese between two characters that are none. */
export interface TextRun {
  isWord: boolean;
  /** Folded: case, width, accents of Latin letters, katakana as hiragana. */
  text: string;
  /** UTF-16 offsets into the normalised text. */
  start: number;
  end: number;
}

const APOSTROPHE = 0x27;
const MARKS = /\p{M}+/gu;
/** Letters whose marks are accents; elsewhere they are vowels, or make another letter. */
const ACCENTED = /^[0-9a-z_\u00c0-\u024f\u1e00-\u1eff]+$/;
const PLAIN = /^[0-9a-z_]*$/;

/** @returns the runs of a text, in its order */
export function readRuns(normalized: NormalizedText): TextRun[] {
  const text = normalized.folded;
  const runs: TextRun[] = [];
  for (let at = 0; at < text.length; ) {
    const script = scriptOf(text, at);
    if (script === OTHER) {
      at++;
      continue;
    }
    const start = at;
    if (isLetterOrDigit(script)) {
      at = wordEnd(text, at);
      const word = foldWord(text.slice(start, at));
      if (word !== '') runs.push({ isWord: true, text: word, start, end: at });
    } else {
      while (at < text.length && isJapanese(scriptOf(text, at))) at++;
      runs.push({ isWord: false, text: foldJapanese(text.slice(start, at)), start, end: at });
    }
  }
  return runs;
}

function isJapanese(script: number): boolean {
  return script === KATAKANA || script === HIRAGANA || script === KANJI;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const script = scriptOf(text, at);
    if (script === LETTER || script === DIGIT) continue;
    // "don't" and "author's" are one word each; a quotation mark behind a word is no part of it.
    if (text.charCodeAt(at) === APOSTROPHE && at > from && scriptOf(text, at + 1) === LETTER) continue;
    break;
  }
  return at;
}

function foldWord(word: string): string {
  let folded = word;
  if (word.includes("'")) folded = word.replace(/'s$/, '').replaceAll("'", '');
  if (PLAIN.test(folded) || !ACCENTED.test(folded)) return folded;
  return folded.normalize('NFD').replace(MARKS, '');
}

const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;
/** From a katakana to the hiragana of the same sound. */
const DISTANCE = 0x60;

/** While a word is typed it is hiragana, and only then what it will be: サーバ is found by さーば. */
function foldJapanese(run: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    if (unit < FIRST_KATAKANA || unit > LAST_KATAKANA) continue;
    folded += run.slice(done, at) + String.fromCharCode(unit - DISTANCE);
    done = at + 1;
  }
  return done === 0 ? run : folded + run.slice(done);
}

/** The character that begins at an offset: two units where it is a surrogate pair. */
export function characterEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1;
}

/** Marks tokens that stand for what whole words begin with: all words of a quotation that begin with one or two letters. */
export const BEGINNING = '*';
/** How many letters a beginning has for which there is a token; longer ones are looked up among the words. */
export const LONGEST_BEGINNING = 2;

/**
 * Reads the tokens of a text.
 * @param take is given each token and where it stands: words and Japanese characters are counted, with a gap between two
 *   runs, so that pairs of characters that follow each other in the text do so in number
 */
export function readTokens(text: string, take: (token: string, position: number) => void): void {
  let position = 0;
  for (const run of readRuns(normalize(text))) {
    if (run.isWord) {
      take(run.text, position);
      position += 2;
      continue;
    }
    for (let at = 0; at < run.text.length; ) {
      const second = characterEnd(run.text, at);
      const end = second < run.text.length ? characterEnd(run.text, second) : second;
      take(run.text.slice(at, end), position);
      position++;
      at = second;
    }
    position++;
  }
}
