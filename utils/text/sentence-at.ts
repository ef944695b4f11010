/** Longer than this a sentence is cut: it is to be read in a form's field. In UTF-16 units. */
const LONGEST = 600;

/**
 * The sentence round a place in a text.
 * @param text any text
 * @param offset UTF-16 offset of the place
 * @param lang BCP 47 of the text, for `Intl.Segmenter`; unknown tags and null are taken as the default
 * @returns the sentence with its white space made single, at most 600 units
 */
export function sentenceAt(text: string, offset: number, lang: string | null): string {
  // A line break inside a block is the author's own (`<br>`): no sentence goes over it.
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const nextBreak = text.indexOf('\n', Math.max(offset, lineStart));
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak);
  const segments = segmenter(lang).segment(line);
  const found = segments.containing(Math.min(Math.max(0, offset - lineStart), Math.max(0, line.length - 1)));
  const sentence = (found?.segment ?? line).replace(/\s+/gu, ' ').trim();
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST - 1)}…`;
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
