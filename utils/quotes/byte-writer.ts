/** Bytes that are written one behind the other, in a buffer that grows. */
export class ByteWriter {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  /** @param value a whole number from 0 up to 2^31 - 1: seven bits a byte, the lowest first */
  number(value: number): void {
    this.room(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  /** Makes sure that so many bytes more have room. */
  room(bytes: number): void {
    if (this.length + bytes <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + bytes));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** @returns how many bytes `ByteWriter.number` takes for a number */
export function numberBytes(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 0x7f; rest >>>= 7) bytes++;
  return bytes;
}
