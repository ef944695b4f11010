/** Zip archives (PKWARE's APPNOTE), without encryption, several volumes or the 64-bit extension. */
import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryPart } from './glossary-file.ts';
import { UNPACK_LIMITS } from './unpack-limits.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const IS_ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    (bytes[2] === 3 || bytes[2] === 5) &&
    bytes[3]! === bytes[2]! + 1
  );
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FormatError('archiveDamaged');
}

/** A name that leads out of the folder it is unpacked in. Nothing is written by it, but who makes one means harm. */
function isTrick(path: string): boolean {
  return /(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\\|\0/i.test(path);
}

/**
 * Lists what is in an archive; a file is unpacked when it is read.
 * @throws FormatError when the archive is damaged, locked, or made to do harm
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>): GlossaryPart[] {
  try {
    return listParts(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError('archiveDamaged');
    throw error;
  }
}

function listParts(bytes: Uint8Array<ArrayBuffer>): GlossaryPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_SIZE) throw new FormatError('archiveDamaged');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff) throw new FormatError('archiveFull');
  // Of more files than a number of two bytes counts, the count alone would lose some.
  const behind = at + view.getUint32(end + 12, true);
  const parts: GlossaryPart[] = [];
  let total = 0;
  let entries = 0;
  for (; at < behind; entries++) {
    if (entries === UNPACK_LIMITS.files) throw new FormatError('archiveFull');
    if (view.getUint32(at, true) !== ENTRY) throw new FormatError('archiveDamaged');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const checksum = view.getUint32(at + 16, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (isTrick(path)) {
      throw new FormatError('archiveTrick', { name: JSON.stringify(path.slice(0, 100)) });
    }
    if (path.endsWith('/')) continue;
    if ((flags & IS_ENCRYPTED) !== 0) {
      throw new FormatError('archiveLocked');
    }
    if (method !== STORED && method !== DEFLATED) {
      throw new FormatError('archiveRare');
    }
    total += size;
    if (
      total > UNPACK_LIMITS.total ||
      size > Math.max(packed * UNPACK_LIMITS.ratio, UNPACK_LIMITS.harmless)
    ) {
      throw new FormatError('archiveBomb');
    }
    const read = () => {
      if (local + LOCAL_SIZE > bytes.length || view.getUint32(local, true) !== LOCAL)
        throw new FormatError('archiveDamaged');
      const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const content = unpackPart(bytes.subarray(start, start + packed), method, size);
      if (content === null || crc32(content) !== checksum) {
        throw new FormatError('archivedFileDamaged', { name: path });
      }
      return content;
    };
    parts.push({ path, size, read });
  }
  if ((entries & 0xffff) !== count) throw new FormatError('archiveDamaged');
  return parts;
}

function unpackPart(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  size: number,
): Uint8Array<ArrayBuffer> | null {
  if (method === STORED) return packed.length === size ? packed : null;
  try {
    // Into a room of the size told: what is longer than it says gets no more.
    const content = inflateSync(packed, { out: new Uint8Array(size) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}
