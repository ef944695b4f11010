/** A typed array that grows. */
export class Growing<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  #array: A;
  length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  get array(): A {
    return this.#array;
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  finish(): A {
    return this.#array.slice(0, this.length) as A;
  }
}
