const KATAKANA = /[\u30a1-\u30f6]/gu;
/** From a katakana to the hiragana of the same sound. */
const DISTANCE = 0x60;

/**
 * Makes katakana hiragana, so that lists sort by sound and a search finds サーバ by さーば. Each character
 * stays one UTF-16 unit.
 */
export function foldKana(text: string): string {
  return text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - DISTANCE));
}
