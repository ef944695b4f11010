/** Where words begin and end in a text of several lines, by the platform's segmentation; no word goes over a line. */
export class WordBounds {
  readonly #text: string;
  readonly #segmenter: Intl.Segmenter;
  readonly #lines = new Map<number, Set<number>>();

  /** @param lang BCP 47 of the text; unknown tags and null are taken as the default */
  constructor(text: string, lang: string | null) {
    this.#text = text;
    this.#segmenter = segmenterOf(lang);
  }

  /** @returns whether a word, or what stands between words, begins or ends at this UTF-16 offset */
  has(offset: number): boolean {
    if (offset <= 0 || offset >= this.#text.length) return true;
    const line = this.#text.lastIndexOf('\n', offset - 1) + 1;
    return this.#boundsOf(line).has(offset);
  }

  /**
   * @param step 1 for the nearest bound at or behind the offset, -1 for the nearest at or before it
   * @returns its UTF-16 offset
   */
  nearest(offset: number, step: 1 | -1): number {
    let at = offset;
    while (!this.has(at)) at += step;
    return at;
  }

  #boundsOf(line: number): Set<number> {
    let bounds = this.#lines.get(line);
    if (bounds === undefined) {
      const end = this.#text.indexOf('\n', line);
      const segments = this.#segmenter.segment(this.#text.slice(line, end < 0 ? this.#text.length : end));
      bounds = new Set([line, end < 0 ? this.#text.length : end]);
      for (const { index } of segments) bounds.add(line + index);
      this.#lines.set(line, bounds);
    }
    return bounds;
  }
}

function segmenterOf(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
