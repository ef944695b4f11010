const KANA = /[\u3041-\u30ff\uff66-\uff9f]/u;

/**
 * The language tag for a piece of a reader's text, so that fonts, line breaking and voices are right.
 * @param text the text itself
 * @param lang what the entry or page says, BCP 47, or null
 * @returns `lang` where given, "ja" where there are kana, otherwise undefined: the surrounding language
 */
export function textLang(text: string, lang: string | null): string | undefined {
  return lang ?? (KANA.test(text) ? 'ja' : undefined);
}

const LATIN_ALONE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** Languages that are not written in Latin letters: what is, on such a page, is in another one. */
const OTHER_SCRIPT = /^(?:ja|zh|ko|ru|uk|el|ar|he|th|hi)\b/i;

/**
 * The same for a line of a page, which may be in another language than the page: an English name in Japanese text.
 * @param lang of the block that the line is from, BCP 47, or null
 */
export function lineLang(text: string, lang: string | null): string | undefined {
  const isForeign = lang !== null && OTHER_SCRIPT.test(lang) && LATIN_ALONE.test(text);
  return isForeign ? 'en' : textLang(text, lang);
}
