import { normalize } from '../text/normalize.ts';
import { isLetterOrDigit, KANJI, KATAKANA, LETTER, SCRIPTS } from '../text/scripts.ts';

/** What is longer is an address or a key. */
const LONGEST = 40;
const PROLONGED = 'ー';
const APOSTROPHE = 0x27;

const CONTRACTED = /^'(?:s|t|d|m|ll|re|ve)(?![\p{L}\p{N}])/u;

/** Words in -s that are no plurals, and that the endings below do not spare. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  `always besides does perhaps sometimes towards upwards downwards afterwards backwards forwards whereas hers ours yours
  theirs goes lens series species means kubernetes`.split(/\s+/),
);

/**
 * Brings a plural to its singular, by the s-stemmer of Harman (How effective is suffixing?, 1991), with the plurals in
 * -xes, -ches and the like besides. What comes out is a key to compare by: it need not be a word.
 * @param word in lower case
 */
export function foldPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NO_PLURALS.has(word)) return word;
  if (/(?:ss|us|is|ics|ews)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The words of a text by which two texts can be compared: Latin words and those of other alphabets, and runs of
 * katakana or of kanji, for which no tokenizer is needed. Hiragana, numbers and single characters are left out.
 * @param text as it is written
 * @returns the words in order, again where they stand again; folded, English plurals in the singular, サーバー as サーバ
 */
export function contentWords(text: string): string[] {
  const { folded } = normalize(text);
  const words: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const script = SCRIPTS[folded.charCodeAt(at)]!;
    const start = at++;
    if (isLetterOrDigit(script)) {
      let hasLetter = script === LETTER;
      for (; at < folded.length; at++) {
        const next = SCRIPTS[folded.charCodeAt(at)]!;
        if (!isLetterOrDigit(next)) break;
        hasLetter ||= next === LETTER;
      }
      const end = at;
      const ending =
        folded.charCodeAt(at) === APOSTROPHE ? (CONTRACTED.exec(folded.slice(at, at + 4))?.[0] ?? '') : '';
      at += ending.length;
      // Of "don't" what is left is no word.
      if (hasLetter && ending !== "'t" && end - start > 1 && end - start <= LONGEST)
        words.push(foldPlural(folded.slice(start, end)));
    } else if (script === KATAKANA || script === KANJI) {
      while (at < folded.length && SCRIPTS[folded.charCodeAt(at)] === script) at++;
      if (at - start < 2 || at - start > LONGEST) continue;
      // As labels are compared: behind three katakana a long vowel at the end may be left out.
      const isLong = script === KATAKANA && at - start > 3 && folded[at - 1] === PROLONGED;
      words.push(folded.slice(start, isLong ? at - 1 : at));
    }
  }
  return words;
}

/**
 * The words that a compound of kanji is likely made of, for comparing it with texts that use them alone: its first
 * and its last two, from five kanji on three as well.
 * @param word as `contentWords` gives it
 * @returns none for another word, or one of fewer than four kanji
 */
export function compoundParts(word: string): string[] {
  if (word.length < 4 || SCRIPTS[word.charCodeAt(0)] !== KANJI) return [];
  const parts = [word.slice(0, 2), word.slice(-2)];
  if (word.length > 4) parts.push(word.slice(0, 3), word.slice(-3));
  return parts;
}
