/** A line that would have been longer than this with the next line's first word was broken to fit a screen. */
const NARROWEST_SCREEN = 58;

/**
 * Joins lines that were broken only because a terminal is 80 characters wide. Lines that end earlier than they
 * had to, such as verse and tables, stay as they are, and so do blank lines.
 */
export function reflow(text: string): string {
  const lines: string[] = [];
  let width = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    const firstWord = content.split(' ', 1)[0]!;
    const isBroken = width > 0 && content !== '' && width + 1 + firstWord.length >= NARROWEST_SCREEN;
    width = line.trimEnd().length;
    if (isBroken) lines[lines.length - 1] += ` ${content}`;
    else lines.push(line.trimEnd());
  }
  return lines.join('\n');
}
