import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * How big the scripts are that a page gets, compressed with gzip.
 * @param folder the build
 * @returns bytes by file
 */
export function bundleSizes(folder: string): Record<string, number> {
  const files = ['probe.js', 'reader.js', 'marks.css'];
  return Object.fromEntries(files.map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]));
}
