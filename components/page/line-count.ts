/** How much stands on one line of the popup's small text; a wide character counts twice. */
const UNITS = 52;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;

/**
 * Estimates how many lines a text takes in the popup, since a long list has to know its rows' heights before it draws
 * them.
 * @param most where the text is cut, in lines
 * @param units how much stands on one line, where it is not the popup's
 * @returns 0 for no text
 */
export function lineCount(text: string, most: number, units = UNITS): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.min(most, Math.ceil((text.length + wide) / units));
}
