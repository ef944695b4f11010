type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** A typed array that grows. */
export class Growing<A extends Numbers> {
  /** At least `length` long; another one after every growth. */
  array: A;
  length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.reserve(1);
    this.array[this.length++] = value;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.array.length) return;
    const larger = this.#make(Math.max(this.length + more, this.length * 2));
    larger.set(this.array);
    this.array = larger;
  }

  finish(): A {
    return this.array.slice(0, this.length) as A;
  }
}
