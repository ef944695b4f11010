import type { Lookup } from './lookup.ts';

const PLACES = /%[sl]/gu;
const KANA = /[\u3041-\u30ff\uff66-\uff9f]/u;
const HAN = /\p{Script=Han}/u;
/** Codes that have a name but stand for no language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['mul', 'und', 'zxx', 'mis']);
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The links by which a term is looked up. They are plain addresses: nothing is fetched before the reader follows one.
 * @param lookups as the settings have them
 * @param lang of the text that the term stands in, BCP 47; null where it isn't known
 */
export function lookUpLinks(
  lookups: readonly Lookup[],
  term: string,
  lang: string | null,
): { name: string; url: string }[] {
  const fill: Record<string, string> = {
    '%s': encodeURIComponent(term.trim().toWellFormed()),
    '%l': languageOf(term, lang),
  };
  return lookups.map(({ name, url }) => ({ name, url: url.replace(PLACES, (place) => fill[place]!) }));
}

/** @returns a language's code as it stands in the address of a site that has one for each language */
function languageOf(term: string, lang: string | null): string {
  // Kana are sure, whatever the page says of itself.
  if (KANA.test(term)) return 'ja';
  const primary = /^[a-z]{2,3}(?![a-z])/iu.exec(lang ?? '')?.[0].toLowerCase();
  // Pages write all kinds of things there: und, us.
  if (primary !== undefined && isLanguage(primary)) return primary;
  return HAN.test(term) ? 'ja' : 'en';
}

function isLanguage(code: string): boolean {
  return !NO_LANGUAGE.has(code) && languageNames.of(code) !== undefined;
}
