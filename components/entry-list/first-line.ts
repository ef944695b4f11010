/** @returns the first line of a text that has anything on it, without white space at its ends */
export function firstLine(text: string): string {
  return /\S[^\n\r]*/u.exec(text)?.[0].trimEnd() ?? '';
}
