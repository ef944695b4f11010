/** @returns the text without the byte order mark that some editors put first */
export function stripBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
