/**
 * Moves a text to the left by what its lines are indented, and cuts off blank lines at its ends. Single lines that
 * stand out on the left, such as an address that was too long, do not count where most do not.
 * @param first the line from which on the indent counts
 */
export function dedent(text: string, first: number): string {
  const lines = text
    .replaceAll('\r', '')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .split('\n');
  const indents = lines
    .slice(first)
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/\S/));
  const inside = indents.filter((one) => one > 0);
  const counted = inside.length > indents.length / 2 ? inside : indents;
  const indent = counted.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return lines
    .map((line) => (line.trim() === '' ? '' : line.slice(Math.min(indent, line.search(/\S/)))))
    .join('\n')
    .trim();
}
