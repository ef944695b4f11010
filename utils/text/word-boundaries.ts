import { HIRAGANA, KANJI, KATAKANA, scriptOf } from './scripts.ts';

/**
 * Parts a text into words.
 * @param text a run of Japanese characters
 * @returns the UTF-16 offset at which each word begins
 */
export type Segment = (text: string) => Iterable<number>;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The platform's own word segmentation.
 * @param lang BCP 47 of the text; all but Chinese is read as Japanese
 */
export function platformSegment(lang: string | null): Segment {
  const locale = lang !== null && /^(?:zh|yue)(?:-|$)/i.test(lang) ? 'zh' : 'ja';
  return function* (text) {
    let segmenter = segmenters.get(locale);
    if (segmenter === undefined) {
      segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
      segmenters.set(locale, segmenter);
    }
    for (const { index } of segmenter.segment(text)) yield index;
  };
}

function isJapanese(text: string, index: number): boolean {
  const script = scriptOf(text, index);
  return script === KANJI || script === HIRAGANA || script === KATAKANA;
}

/**
 * Where words begin between kanji and hiragana. Segmenting is dear, so it is done only for the run of
 * Japanese characters that is asked about, and once for questions that go through the text in order.
 */
export class WordBoundaries {
  readonly #text: string;
  readonly #segment: Segment;
  readonly #starts = new Set<number>();
  #from = 0;
  #to = 0;

  constructor(text: string, segment: Segment) {
    this.#text = text;
    this.#segment = segment;
  }

  /** @returns whether a word ends and another begins at this UTF-16 offset */
  at(offset: number): boolean {
    if (offset <= this.#from || offset >= this.#to) this.#read(offset);
    return this.#starts.has(offset);
  }

  #read(offset: number): void {
    let from = offset;
    while (from > 0 && isJapanese(this.#text, from - 1)) from--;
    let to = offset;
    while (to < this.#text.length && isJapanese(this.#text, to)) to++;
    this.#from = from;
    this.#to = to;
    this.#starts.clear();
    this.#starts.add(from).add(to);
    for (const start of this.#segment(this.#text.slice(from, to))) this.#starts.add(from + start);
  }
}
