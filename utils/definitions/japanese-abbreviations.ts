import { type FoundAbbreviation, foundAbbreviation } from './abbreviation.ts';
import type { BracketPair } from './bracket-pairs.ts';
import { expansionsOf } from './expansions-of.ts';
import { isJapaneseNoun, isJapaneseUnit, nounAfter, nounBefore } from './japanese-noun.ts';
import { fitsCompound, fitsKatakana } from './kana-initials.ts';
import { splitWords } from './long-form-words.ts';
import { matchShort, WHOLE_WORDS } from './match-short-form.ts';
import type { Place } from './place.ts';
import { shortBefore, shortFormLetters, shortFormLook } from './short-form.ts';

/** How far back the words of a law's name are looked for, in UTF-16 units. */
const REACH = 60;
const SHORTEST = 2;
const LONGEST = 10;
/** 本サービス and 当社 point at something; they don't shorten its name. */
const POINTING = /^(?:本|当|同|前|該|弊|甲|乙|丙|私|我々|これ|それ|この|その|次|下記|上記)/u;
/** In brackets, before a short form. */
const SHORT_CUE =
  /^(?:(?:以下|以降|以後)(?:では?|は)?[、,，：:\s]*(?:単に|略して|省略して)?|略して|(?:略称|略語|略記|略号|英略語|英語略称)[はが、：:\s]*|略[：:]\s*)(?=\S)/u;
/** Behind a short form after 以下. */
const SHORT_END = /(?:と|で|の|。|、|，|は)/u;
/** In brackets, behind a long form. */
const LONG_END =
  /\s*の(?:英語の)?(?:略|略称|略語|略記|略号|頭文字|頭字語|省略形?|短縮形?)(?:$|[でだとを、。，.])/u;
/** In running text. */
const OF_SHORT = /の(?:略称?|略語|略記|頭文字|頭字語|省略形|短縮形)(?=[でだとを、。，.\s）)]|$)/gmu;
const CALLED_SHORT =
  /[、,，。\s]?略して|[、,，]\s*以下[、,，]?(?=[「『A-Z])|を(?=[^、。\n]{2,14}と(?:略|呼))/gu;

/**
 * Abbreviations that Japanese brackets tell: X（以下「Y」という）, X（略称：Y）, Y（Xの略）, X（Long Form、SF）,
 * SF（Long Form：X）, and カタカナ（SF） where the letters fit.
 * @param text any text
 * @param pair brackets in it
 */
export function japaneseBracketed(text: string, { open, close }: BracketPair): FoundAbbreviation[] {
  const content = text.slice(open + 1, close);
  const cue = SHORT_CUE.exec(content);
  if (cue !== null) {
    const short = shortAt(text, open + 1 + cue[0].length, close);
    const long = short === null ? null : longOf(text, open, text.slice(short.start, short.end));
    return short === null || long === null ? [] : [made(text, short, long, '以下')];
  }
  const end = LONG_END.exec(content);
  if (end !== null) {
    const short = shortBefore(text, open) ?? nounBefore(text, open);
    const long = nounBefore(text, open + 1 + end.index);
    return short === null || long === null || !fits(text, short, long)
      ? []
      : [made(text, short, long, 'の略')];
  }
  return parts(text, open, close);
}

/**
 * Abbreviations that Japanese sentences tell: YはXの略, X、略してY, XをYと略す.
 * @param text any text
 */
export function japaneseCued(text: string): FoundAbbreviation[] {
  const all: FoundAbbreviation[] = [];
  for (const { index } of text.matchAll(OF_SHORT)) {
    const long = nounBefore(text, index);
    if (long === null) continue;
    let at = long.start;
    while (at > 0 && /[「『“"‘\s、,，]/.test(text[at - 1]!) && text[at - 1] !== '\n') at--;
    const topic = /(?:とは|というのは|は|って|も)$/u.exec(text.slice(Math.max(0, at - 5), at));
    const short = topic === null ? null : nounBefore(text, at - topic[0].length);
    if (short !== null && fits(text, short, long)) all.push(made(text, short, long, 'の略'));
  }
  for (const { 0: cue, index } of text.matchAll(CALLED_SHORT)) {
    const behind = index + cue.length;
    const short = nounAfter(text, behind);
    if (short === null || !isShort(text.slice(short.start, short.end))) continue;
    const letters = text.slice(short.start, short.end);
    const called = /^[」』”"’\s]*と(略|省略|呼)/u.exec(text.slice(short.end, short.end + 5))?.[1];
    if (cue.startsWith('を') && called === undefined) continue;
    const long = longOf(text, index, letters);
    if (long === null || !fits(text, short, long)) continue;
    // What is only called so may be something else than shortened.
    const isCalled = cue.startsWith('を') && called === '呼';
    const isShortened = fitsWords(text, letters, long) || fitsNoun(letters, text.slice(long.start, long.end));
    if (!isCalled || isShortened) all.push(made(text, short, long, '略して'));
  }
  return all;
}

/** Several parts in brackets, and a Japanese word with a Latin short form. */
function parts(text: string, open: number, close: number): FoundAbbreviation[] {
  const pieces = piecesOf(text, open + 1, close);
  const before = shortBefore(text, open);
  const japanese = nounBefore(text, open);
  if (japanese !== null && pieces.length === 1 && isContraction(text, pieces[0]!, japanese)) {
    return [made(text, pieces[0]!, japanese, 'contraction')];
  }
  const hasNoun = japanese !== null && isJapaneseNoun(text.slice(japanese.start, japanese.end));
  const inner = pieces.filter(({ start, end }) => shortFormLook(text.slice(start, end)) === 'acronym');
  const shorts = hasNoun || before === null ? inner : [before, ...inner];
  for (const short of shorts) {
    const letters = text.slice(short.start, short.end);
    if (
      shortFormLook(letters) !== 'acronym' ||
      !/^(?=.*\p{Lu}.*\p{Lu})[\p{Script=Latin}\p{N}&.-]+$/u.test(letters)
    )
      continue;
    const others = pieces.filter((piece) => piece !== short);
    const latin = others.find((piece) => fitsWords(text, letters, piece));
    const nouns = others.filter(({ start, end }) => isJapaneseNoun(text.slice(start, end)));
    if (hasNoun && short !== before) nouns.unshift(japanese);
    const spelled =
      latin ?? (others.length > 0 && short !== before ? wordsEndingAt(text, letters, open) : undefined);
    const fitting = nouns.filter(
      ({ start, end }) =>
        spelled !== undefined || (pieces.length === 1 && fitsNoun(letters, text.slice(start, end))),
    );
    const rule = spelled === undefined ? 'letters fit' : 'Latin gloss';
    const all = fitting.map((long) => made(text, short, long, rule));
    if (spelled !== undefined) all.unshift(...inWords(text, short, spelled, rule));
    if (all.length > 0) return all;
  }
  return [];
}

/** 日銀 for 日本銀行: characters of the long form in order, its first one among them, not a part as it stands. */
function isContraction(text: string, short: Place, long: Place): boolean {
  const letters = text.slice(short.start, short.end);
  const word = text.slice(long.start, long.end);
  if (letters.length < SHORTEST || letters.length > LONGEST / 2 || word.length < letters.length * 1.5)
    return false;
  if (!/^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(letters) || letters[0] !== word[0]) return false;
  if (word.includes(letters)) return false;
  // スマホ of スマートフォン
  const sounds = letters.includes('ホ') ? word.replace(/フォ/g, 'ホ') : word;
  let at = -1;
  return [...letters].every((letter) => {
    at = sounds.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** Whether capitals may stand for a Japanese noun, going by sounds and by the number of its words. */
function fitsNoun(short: string, noun: string): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(short) || noun.includes(short)) return false;
  const letters = shortFormLetters(short.replace(/s$/, ''));
  return /^[\p{Script=Katakana}ー・＝ ]+$/u.test(noun)
    ? fitsKatakana(letters, noun)
    : fitsCompound(letters, noun);
}

function inWords(text: string, short: Place, { start, end }: Place, rule: string): FoundAbbreviation[] {
  return expansionsOf(text.slice(short.start, short.end), text, start, end).map((expansion) => ({
    ...made(text, short, { start, end }, rule),
    ...expansion,
  }));
}

function fitsWords(text: string, short: string, { start, end }: Place): boolean {
  return expansionsOf(short, text, start, end).length > 0;
}

function wordsEndingAt(text: string, short: string, open: number): Place | undefined {
  const noun = nounBefore(text, open);
  return noun !== null && fitsWords(text, short, noun) ? noun : undefined;
}

function piecesOf(text: string, from: number, to: number): Place[] {
  const pieces: Place[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !/[、,，;；:：／]/.test(text[at]!)) continue;
    let end = at;
    while (start < end && /[\s「『“"=＝]/.test(text[start]!)) start++;
    while (end > start && /[\s」』”"]/.test(text[end - 1]!)) end--;
    if (end > start) pieces.push({ start, end });
    start = at + 1;
  }
  return pieces;
}

/** The short form behind 以下: in quotation marks, or up to what says "called". */
function shortAt(text: string, from: number, to: number): Place | null {
  const quoted = /^[\s、,]*[「『“"]/.exec(text.slice(from, to));
  if (quoted !== null) {
    const place = nounAfter(text, from + quoted[0].length - 1);
    return place !== null && place.end < to && isShort(text.slice(place.start, place.end)) ? place : null;
  }
  const rest = text.slice(from, to);
  const end = from + (SHORT_END.exec(rest)?.index ?? rest.length);
  let stop = end;
  while (stop > from && /\s/.test(text[stop - 1]!)) stop--;
  return isShort(text.slice(from, stop)) ? { start: from, end: stop } : null;
}

function isShort(short: string): boolean {
  if (short.length < SHORTEST || short.length > LONGEST || POINTING.test(short)) return false;
  if (/^\p{ASCII}+$/u.test(short)) return /^[\w&.+#/-]+$/.test(short) && shortFormLook(short) !== null;
  return isJapaneseNoun(short);
}

/** The long form before a place: words that hold the short form's characters in order, or else the noun there. */
function longOf(text: string, to: number, short: string): Place | null {
  const noun = nounBefore(text, to);
  if (noun === null) return null;
  if ([...short].every(isJapaneseUnit)) {
    const from = Math.max(0, noun.end - REACH);
    let at = noun.end;
    let left = short.length;
    while (left > 0 && at > from && !/[。、，\n「」（）]/.test(text[at - 1]!)) {
      at--;
      if (text[at] === short[left - 1]) left--;
    }
    if (left === 0 && at <= noun.start) return { start: at, end: noun.end };
  } else {
    const words = splitWords(text, noun.start, noun.end);
    const match = matchShort(short, words, { strategies: WHOLE_WORDS, anchor: 'end' });
    if (match !== null && words[match.last]!.end === noun.end)
      return { start: words[match.first]!.start, end: noun.end };
  }
  return noun.end - noun.start > short.length ? noun : null;
}

function fits(text: string, short: Place, long: Place): boolean {
  const words = text.slice(long.start, long.end);
  const letters = text.slice(short.start, short.end);
  return isShort(letters) && words.length > letters.length && !POINTING.test(words);
}

function made(text: string, short: Place, long: Place, rule: string): FoundAbbreviation {
  return foundAbbreviation(text, short, long, `Japanese: ${rule}`, true);
}
