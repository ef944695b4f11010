/** Bytes that `ByteWriter` wrote, and where the next number begins. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** @returns the number that begins here, as `ByteWriter.number` wrote it; the reader goes on behind it */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let byte = bytes[reader.at++]!;
  let value = byte & 0x7f;
  for (let shift = 7; byte > 0x7f; shift += 7) {
    byte = bytes[reader.at++]!;
    value |= (byte & 0x7f) << shift;
  }
  return value;
}
