import {
  ASPECT_KANJI,
  EVERYDAY_KANJI,
  EVERYDAY_KATAKANA,
  LEADING_KANJI,
  TRAILING_KANJI,
} from './everyday-japanese.ts';
import { rarityOf } from './everyday-words.ts';
import type { Token } from './read-tokens.ts';

/** A simple noun: a run of one script, or a part of a run of kanji. */
export interface NounPart {
  text: string;
  start: number;
  end: number;
  kind: Token['kind'];
}

/** Longer runs are no compounds. In characters. */
const LONGEST_SPLIT = 16;

/**
 * Parts a run of kanji into words, by words that stand on the page alone and by everyday ones; what is known on neither
 * side stays one noun.
 * @param alone how often a short run of kanji stands on the page between other scripts
 */
export function splitKanji(token: Token, alone: ReadonlyMap<string, number>): NounPart[] {
  let { start } = token;
  let text = token.text;
  const leading = LEADING_KANJI.exec(text)?.[0] ?? '';
  if (text.length - leading.length > 1) {
    text = text.slice(leading.length);
    start += leading.length;
  }
  const part = (from: number, to: number): NounPart => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    kind: 'kanji',
  });
  if (text.length > LONGEST_SPLIT) return [part(0, text.length)];
  // A kanji compound is of words of two: the first place at which both sides are known, or the first is.
  for (let at = 2; at <= text.length - 2; at++) {
    const before = text.slice(0, at);
    const behind = text.slice(at);
    const isKnown = (word: string) => EVERYDAY_KANJI.has(word) || alone.has(word);
    if (isKnown(before) && (isKnown(behind) || behind.length > 3)) {
      const rest = { ...token, text: behind, start: start + at };
      return [part(0, at), ...(behind.length > 3 ? splitKanji(rest, alone) : [part(at, text.length)])];
    }
  }
  return [part(0, text.length)];
}

/** A word of the table, or two of them in one. */
function isEverydayKatakana(text: string): boolean {
  if (EVERYDAY_KATAKANA.has(text)) return true;
  if (text.length > LONGEST_SPLIT) return false;
  for (let at = 2; at < text.length - 1; at++) {
    if (EVERYDAY_KATAKANA.has(text.slice(0, at)) && EVERYDAY_KATAKANA.has(text.slice(at))) return true;
  }
  return false;
}

/** @returns whether everybody knows the noun */
export function isEverydayPart({ kind, text }: NounPart): boolean {
  if (kind === 'katakana') return text.length < 3 || isEverydayKatakana(text);
  if (kind === 'kanji')
    return text.length === 1 || EVERYDAY_KANJI.has(text) || /^[一二三四五六七八九十百千万億兆〇]/u.test(text);
  const lower = text.toLowerCase();
  return rarityOf(lower) < 2 || lower.length < 2;
}

/** Hiragana that more likely goes on with a word than follows it as a particle. */
const OKURIGANA =
  /[あいうえきぎくぐけげこごさざしじすずせぜそぞたちぢつづてぬねひびふぶべほぼまみむめよらりるれろわんっ]/u;
/** The same behind a run of several, where する, いたす and くださる may follow a noun. */
const VERB_ENDING = /[きりえけれみめちっむるぎげべび]/u;

/** Takes off what is no part of a name: affixes at the end, everyday words at the beginning of a long run. */
export function trimRun(parts: readonly NounPart[], text: string): NounPart[] {
  const kept = parts.slice();
  // リンク切れ, 誕生日占う: of a word that goes on in hiragana the last kanji is a part.
  const end = kept.at(-1)!;
  const next = text[end.end] ?? '';
  if (end.kind === 'kanji' && (end.text.length === 1 ? OKURIGANA : VERB_ENDING).test(next)) {
    kept.pop();
    if (end.text.length > 2) kept.push({ ...end, text: end.text.slice(0, -1), end: end.end - 1 });
  }
  while (
    kept.length > 1 &&
    kept[0]!.kind === 'kanji' &&
    LEADING_KANJI.exec(kept[0]!.text)?.[0] === kept[0]!.text
  )
    kept.shift();
  while (kept.length > 0) {
    const last = kept.at(-1)!;
    if (last.kind !== 'kanji') break;
    const aspect =
      kept.length > 1 && kept.at(-2)!.kind !== 'kanji' ? ASPECT_KANJI.exec(last.text)?.[0] : undefined;
    const trailing = aspect ?? TRAILING_KANJI.exec(last.text)?.[0];
    if (trailing === undefined || (EVERYDAY_KANJI.has(last.text) && kept.length === 1)) break;
    kept.pop();
    const text = last.text.slice(0, -trailing.length);
    if (text.length > 1) {
      kept.push({ ...last, text, end: last.end - trailing.length });
      break;
    }
    if (text.length === 1) {
      kept.push(last);
      break;
    }
  }
  return kept;
}
