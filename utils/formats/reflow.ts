/** A line that would have been longer than this with the next line's first word was broken to fit a screen. */
const NARROWEST_SCREEN = 58;
/** A line as long as this that ends inside a sentence was broken too, a little early. */
const SENTENCE = 35;

/** Whether a line ends, and the next goes on, inside a sentence; columns of a table have gaps. */
function isInside(line: string, next: string): boolean {
  return (
    line.length >= SENTENCE &&
    /[\p{Ll},]$/u.test(line) &&
    /^\p{Ll}/u.test(next) &&
    !/[^\s.!?:;] {2,}/.test(line.trim()) &&
    !/[^\s.!?:;] {2,}/.test(next)
  );
}

/**
 * Joins lines that were broken only because a terminal is 80 characters wide. Lines that end earlier than they
 * had to, such as verse and tables, stay as they are, and so do blank lines.
 */
export function reflow(text: string): string {
  const lines: string[] = [];
  let last = '';
  for (const line of text.split('\n')) {
    const content = line.trim();
    const firstWord = content.split(' ', 1)[0]!;
    const isBroken =
      last !== '' &&
      content !== '' &&
      (last.length + 1 + firstWord.length >= NARROWEST_SCREEN || isInside(last, content));
    last = line.trimEnd();
    if (isBroken) lines[lines.length - 1] += ` ${content}`;
    else lines.push(last);
  }
  return lines.join('\n');
}
