import type { LayerLabels } from './search-layer.ts';

/** Numbers labels, and keeps which quotation has which. */
export class LabelBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #starts: number[] = [0];
  readonly #given: number[] = [];

  /** @param labels those of the next quotation; an empty one is none */
  add(labels: readonly string[]): void {
    for (const label of labels) {
      if (label === '') continue;
      let number = this.#numbers.get(label);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(label, number);
      }
      this.#given.push(number);
    }
    this.#starts.push(this.#given.length);
  }

  finish(): LayerLabels {
    return {
      labels: [...this.#numbers.keys()],
      starts: Uint32Array.from(this.#starts),
      numbers: Uint32Array.from(this.#given),
    };
  }
}
