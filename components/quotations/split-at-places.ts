export interface TextPart {
  text: string;
  /** True where it is what was looked for. */
  isMatch: boolean;
}

/**
 * Parts a text where something begins and ends.
 * @param places [start, end) in UTF-16 offsets, in their order; they may reach beyond the text
 * @returns parts that together are the text, none of them empty
 */
export function splitAtPlaces(
  text: string,
  places: readonly (readonly [start: number, end: number])[],
): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const add = (end: number, isMatch: boolean) => {
    if (end <= at) return;
    parts.push({ text: text.slice(at, end), isMatch });
    at = end;
  };
  for (const [start, end] of places) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return parts;
}
