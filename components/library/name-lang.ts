import { textLang } from '../text-lang.ts';

const HAN = /\p{Script=Han}/u;

/**
 * The language tag for a glossary's name. An English name may well stand over a Japanese glossary, so what the
 * glossary says counts only for what no script tells: Han characters.
 * @param lang the glossary's language, BCP 47
 */
export function nameLang(name: string, lang: string | null): string | undefined {
  return textLang(name, null) ?? (HAN.test(name) ? (lang ?? undefined) : undefined);
}
