import type { TokenBlock } from './read-tokens.ts';

/** What a term looks like on the page, all its occurrences together. */
export interface Sighting {
  term: string;
  count: number;
  /** The first occurrence in a sentence, or the first of all: its block, and offsets in the block's normalised text. */
  in: TokenBlock;
  start: number;
  end: number;
}

/** Counts occurrences under a key that inflected forms and spellings share. */
export class Tally {
  readonly sightings = new Map<string, Sighting>();
  readonly #written = new Map<string, Map<string, number>>();

  add(key: string, term: string, block: TokenBlock, start: number, end: number): void {
    const sighting = this.sightings.get(key);
    if (sighting === undefined) {
      this.sightings.set(key, { term, count: 1, in: block, start, end });
      return;
    }
    sighting.count++;
    if (block.isRunning && !sighting.in.isRunning) Object.assign(sighting, { in: block, start, end });
    if (sighting.term === term && !this.#written.has(key)) return;
    let forms = this.#written.get(key);
    if (forms === undefined) {
      forms = new Map([[sighting.term, sighting.count - 1]]);
      this.#written.set(key, forms);
    }
    forms.set(term, (forms.get(term) ?? 0) + 1);
  }

  /** @returns the form that stands on the page most often, the first of equals */
  termOf(key: string): string {
    const forms = this.#written.get(key);
    if (forms === undefined) return this.sightings.get(key)!.term;
    return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
  }
}
