/**
 * Text fragments: `#:~:text=[prefix-,]start[,end][,-suffix]`, as the Web Incubator CG's "URL Fragment Text
 * Directives" has it.
 */

const DIRECTIVE = /:~:(.*)$/s;

/** An address without its text directive; what else stands behind the `#` stays. */
export function withoutTextFragment(url: string): string {
  return url.replace(DIRECTIVE, '').replace(/#$/, '');
}

/**
 * Whether an address points into these words.
 * @param text the words of a quotation
 * @returns false too where the address has no text directive
 */
export function pointsInto(url: string, text: string): boolean {
  const directive = DIRECTIVE.exec(url)?.[1];
  if (!directive) return false;
  const words = plain(text);
  return directive.split('&').some((part) => {
    if (!part.startsWith('text=')) return false;
    const parts = part.slice('text='.length).split(',');
    const own = parts
      .filter((one) => !one.endsWith('-') && !one.startsWith('-'))
      .map(decode)
      .map(plain);
    const [start = '', end] = own;
    if (start === '') return false;
    // Of a longer passage only a part may be quoted.
    if (end === undefined) return words.includes(start) || (words.length >= 12 && start.includes(words));
    return words.includes(start) || (end !== '' && words.includes(end));
  });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’「」『』]+/g, '')
    .toLowerCase();
}
