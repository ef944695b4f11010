import { NO_NAMES, OPENERS } from './name-words.ts';

/**
 * @param texts gives the article's texts; it is asked when the first question comes
 * @returns whether somebody of whom only the last name is given is named with another name before it somewhere
 */
export function namedInFull(texts: () => readonly string[]): (name: string) => boolean {
  let all: string | null = null;
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    all ??= texts().join('\n');
    let found = false;
    for (let at = all.indexOf(` ${name}`); at >= 0 && !found; at = all.indexOf(` ${name}`, at + 1)) {
      const word = /\p{Lu}[\p{L}.’'-]*$/u.exec(all.slice(Math.max(0, at - 30), at))?.[0];
      const isWhole = !/[\p{L}\p{N}]/u.test(all[at + 1 + name.length] ?? '');
      found = isWhole && word !== undefined && !OPENERS.has(word) && !NO_NAMES.has(word);
    }
    known.set(name, found);
    return found;
  };
}
