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
