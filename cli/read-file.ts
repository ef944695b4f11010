import { readFile } from 'node:fs/promises';
import { Failure } from './failure.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the file does not exist; check its path',
  EISDIR: 'this is a directory; name a file in it',
  EACCES: 'the file may not be read; check its permissions',
};

/** @returns a failure that names the file and says why it cannot be read */
export function describeReadError(path: string, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  return new Failure(
    `${path}: ${REASONS[code ?? ''] ?? `it cannot be read (${message}); check the file`}.`,
    1,
  );
}

/** @throws Failure that names the file when it cannot be read */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw describeReadError(path, error);
  }
}

/**
 * Reads a text file in UTF-8, or in UTF-16 with a byte order mark.
 * @throws Failure that names the file when it cannot be read or is in another encoding
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${path}: the text is not in UTF-8; save it in UTF-8.`, 1);
  }
}
