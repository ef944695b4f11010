/** So many characters, white space and marks left out, begin what is looked for. */
const WINDOW = 12;
const BASE = 31;
/** A page made to be compared for ever is left after so many comparisons. */
const MOST = 100_000;
/** BASE to the power of WINDOW - 1, in 32 bits. */
const HIGHEST = Array.from({ length: WINDOW - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * Tells which words stand in texts a second time, as those of a pull quote do, in one pass over the texts for all of
 * them (Karp and Rabin 1987). White space, quotation marks and capitals make no difference.
 * @param texts the article's own words, block by block; nothing is found across two of them
 * @returns those of `words` that are found
 */
export function repeatedWords(texts: readonly string[], words: readonly string[]): Set<string> {
  const found = new Set<string>();
  const wanted = new Map<number, { text: string; words: string }[]>();
  const short: { text: string; words: string }[] = [];
  const marked = new Uint8Array(1 << 16);
  for (const one of words) {
    const text = plain(one);
    if (text === '') continue;
    if (text.length < WINDOW) {
      short.push({ text, words: one });
      continue;
    }
    const hash = hashOf(text);
    marked[hash & 0xffff] = 1;
    wanted.set(hash, [...(wanted.get(hash) ?? []), { text, words: one }]);
  }
  if (wanted.size === 0 && short.length === 0) return found;
  const all = plain(texts.join('\n'), '\n');
  for (const { text, words: one } of short) if (all.includes(text)) found.add(one);
  if (wanted.size === 0 || all.length < WINDOW) return found;
  let hash = hashOf(all);
  let compared = 0;
  for (let at = 0; ; at++) {
    if (marked[hash & 0xffff] === 1) {
      const here = wanted.get(hash);
      if (here && compared < MOST) {
        compared += here.length;
        const left = here.filter(({ text, words: one }) => !(all.startsWith(text, at) && found.add(one)));
        if (left.length > 0) wanted.set(hash, left);
        else wanted.delete(hash);
      }
    }
    if (at + WINDOW >= all.length) return found;
    hash = Math.imul(hash - Math.imul(all.charCodeAt(at), HIGHEST), BASE) + all.charCodeAt(at + WINDOW);
    hash |= 0;
  }
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < WINDOW; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

function plain(text: string, between = ''): string {
  return text
    .replace(/\n+/g, between)
    .replace(/[^\S\n]+|["'“”‘’「」…]+/g, '')
    .toLowerCase();
}
