import type { Entry } from './entry.ts';
import type { SenseContext } from './sense-context.ts';

const KANA = /[\u3041-\u309f\u30a1-\u30ff]/g;
const HANGUL = /[\uac00-\ud7a3]/g;
const HAN = /[\u4e00-\u9fff]/g;
const LATIN = /[a-z\u00c0-\u024f]/gi;

/** What is only known by the letters: a language in Latin letters, or one in kanji. */
const SOME_LATIN = 'latin';
const SOME_HAN = 'han';

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** @returns a language, `latin` or `han`; null where there are too few letters to tell */
function byScript(text: string): string | null {
  const kana = count(text, KANA);
  const han = count(text, HAN);
  const latin = count(text, LATIN);
  const hangul = count(text, HANGUL);
  // A Japanese sentence may be Latin names for the most part; an English one has hardly any kana.
  if (kana > 1 && (kana + han) * 4 >= latin) return 'ja';
  if (hangul > 1 && hangul * 2 >= latin) return 'ko';
  if (han > 1 && han * 4 >= latin) return SOME_HAN;
  return latin > 3 ? SOME_LATIN : null;
}

/** @returns the primary part of a tag: `en` of en-GB */
function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/**
 * What language a page is in where a label stands. A block in Japanese is, whatever its page claims: many claim nothing,
 * or the wrong thing.
 * @returns the primary part of a BCP 47 tag, `latin` or `han` where only the letters are known, null where nothing is
 */
export function languageOfPage({ lang, nearby, words }: Pick<SenseContext, 'lang' | 'nearby' | 'words'>) {
  const written = byScript(nearby) ?? byScript(words.join(' '));
  if (written === 'ja' || written === 'ko') return written;
  return lang === null || lang === '' ? written : primary(lang);
}

/** @returns whether a language is known, not its letters alone */
export function isLanguage(lang: string | null): lang is string {
  return lang !== null && lang !== SOME_LATIN && lang !== SOME_HAN;
}

/** @returns the same of an entry: what it says, or what its definition is written in */
export function languageOfEntry({ lang, definition }: Pick<Entry, 'lang' | 'definition'>): string | null {
  return lang === null || lang === '' ? byScript(definition.slice(0, 500)) : primary(lang);
}

/** The languages that are written in kanji, and those that are not written in Latin letters. */
const HAS_HAN: ReadonlySet<string> = new Set(['ja', 'zh', 'yue', SOME_HAN]);
const NOT_LATIN: ReadonlySet<string> = new Set(
  'ja zh yue ko ru uk bg sr be mk el he ar fa ur hi bn ta te th ka hy han'.split(' '),
);

/** @returns whether the two are known to be different languages; of what only its letters are known, as far as these tell */
export function differInLanguage(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    if (a === SOME_LATIN) return NOT_LATIN.has(b);
    if (a === SOME_HAN) return !HAS_HAN.has(b);
  }
  return true;
}
