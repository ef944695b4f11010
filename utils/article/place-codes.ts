import { collapseText } from './collapse-run.ts';

/**
 * Where in a block's text its stretches of code stand, without a look at any node before them: words that stand only
 * once in the rest of the text can stand nowhere else.
 * @param text the block's text
 * @param codes the data of its stretches of code, in order
 * @param collapsed whether white space in the text was collapsed
 * @returns start and end of each stretch that is not blank, one after the other, in UTF-16 units; null where words
 *   stand more than once
 */
export function placeCodes(text: string, codes: readonly string[], collapsed: boolean): number[] | null {
  const places: number[] = [];
  let from = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const words = withoutEnds(collapsed ? collapseText(codes[i]!) : codes[i]!);
    if (words === '') continue;
    const start = text.indexOf(words, from);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) return null;
    from = start + words.length;
    places.push(start, from);
  }
  return places;
}

/** Without spaces and line ends at its ends, of which `fitSpans` leaves none in a span. */
function withoutEnds(code: string): string {
  let start = 0;
  let end = code.length;
  while (start < end && isSpaceOrLineEnd(code.charCodeAt(start))) start += 1;
  while (end > start && isSpaceOrLineEnd(code.charCodeAt(end - 1))) end -= 1;
  return end - start === code.length ? code : code.slice(start, end);
}

function isSpaceOrLineEnd(code: number): boolean {
  return code === 32 || code === 10;
}
