/**
 * Tells whether words stand in an article a second time, as those of a pull quote do. The article is looked through
 * only when the first question comes.
 */
export class RepeatedWords {
  readonly #texts: () => readonly string[];
  #all: string | null = null;

  /** @param texts gives the article's own words, block by block */
  constructor(texts: () => readonly string[]) {
    this.#texts = texts;
  }

  /** White space, quotation marks and capitals make no difference. */
  has(words: string): boolean {
    const looked = plain(words);
    if (looked === '') return false;
    this.#all ??= plain(this.#texts().join('\n'), '\n');
    return this.#all.includes(looked);
  }
}

function plain(text: string, between = ''): string {
  return text
    .replace(/\n+/g, between)
    .replace(/[^\S\n]+|["'“”‘’「」…]+/g, '')
    .toLowerCase();
}
