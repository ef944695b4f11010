import { textLang } from '../text-lang.ts';

/** @returns the language of a sentence about a file: the formats write in English whatever the interface's language */
export function sentenceLang(sentence: string): string {
  return textLang(sentence, null) ?? 'en';
}
