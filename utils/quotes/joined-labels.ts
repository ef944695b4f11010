import { bestOf } from './best-of.ts';
import type { LayerLabels } from './search-layer.ts';
import type { FacetValue } from './search-request.ts';

/** The labels of all layers under one numbering. */
export class JoinedLabels {
  readonly labels: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #layers: LayerLabels[] = [];
  #ranks: Uint32Array | null = null;

  constructor(layers: readonly LayerLabels[]) {
    for (const { labels, starts, numbers } of layers) {
      const joined = labels.map((label) => this.#number(label));
      this.#layers.push({ labels, starts, numbers: numbers.map((number) => joined[number]!) });
    }
  }

  #number(label: string): number {
    const known = this.#numbers.get(label);
    if (known !== undefined) return known;
    this.#numbers.set(label, this.labels.length);
    return this.labels.push(label) - 1;
  }

  /** @returns the number of a label, or -1 where nothing has it */
  numberOf(label: string): number {
    return this.#numbers.get(label) ?? -1;
  }

  /** @returns whether a quotation has a label */
  has(layer: number, document: number, number: number): boolean {
    const { starts, numbers } = this.#layers[layer]!;
    for (let at = starts[document]!; at < starts[document + 1]!; at++)
      if (numbers[at] === number) return true;
    return false;
  }

  /** @returns the first label of a quotation, or -1 */
  first(layer: number, document: number): number {
    const { starts, numbers } = this.#layers[layer]!;
    return starts[document]! < starts[document + 1]! ? numbers[starts[document]!]! : -1;
  }

  /**
   * Adds what some quotations of a layer have to how often each label is there.
   * @param documents their numbers among those of all layers
   * @param first the number of the layer's first
   */
  count(layer: number, documents: Uint32Array, first: number, counts: Uint32Array): void {
    const { starts, numbers } = this.#layers[layer]!;
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place]! - first;
      const end = starts[document + 1]!;
      for (let at = starts[document]!; at < end; at++) counts[numbers[at]!]!++;
    }
  }

  /**
   * The place of each label in the alphabet. Made when it is asked for.
   * @param sortKey what a label is sorted by
   */
  ranks(sortKey: (label: string) => string): Uint32Array {
    if (this.#ranks !== null) return this.#ranks;
    const keys = this.labels.map((label, number) => ({ key: sortKey(label), number }));
    keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number));
    const ranks = new Uint32Array(keys.length);
    let rank = -1;
    for (const [at, { key, number }] of keys.entries()) {
      // Those that are sorted alike are one.
      if (at === 0 || key !== keys[at - 1]!.key) rank++;
      ranks[number] = rank;
    }
    this.#ranks = ranks;
    return ranks;
  }

  /** @returns the commonest labels, the commonest first, equals as they were met */
  commonest(counts: Uint32Array, most: number): FacetValue[] {
    const some: number[] = [];
    for (let number = 0; number < counts.length; number++) if (counts[number]! > 0) some.push(number);
    const isBefore = (one: number, other: number) => {
      const difference = counts[some[one]!]! - counts[some[other]!]!;
      return difference === 0 ? one < other : difference > 0;
    };
    return Array.from(bestOf(some.length, 0, most, isBefore), (place) => {
      const number = some[place]!;
      return [this.labels[number]!, counts[number]!];
    });
  }
}
