/**
 * Case folding that keeps every UTF-16 unit in its place.
 * @param text any text, normalised or not
 * @returns the text in lower case, of the same length: letters whose lower case is longer or shorter are
 *   given one of the same length, and the final sigma is folded into the ordinary one
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // Only U+0130 grows, and only sigma depends on its neighbours; most texts have neither.
  if (lower.length === text.length) return lower.includes('ς') ? lower.replaceAll('ς', 'σ') : lower;
  return text.replaceAll('\u0130', 'i').toLowerCase().replaceAll('ς', 'σ');
}
