import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { GlossaryPart } from '../utils/formats/glossary-file.ts';
import { UNPACK_LIMITS } from '../utils/formats/unpack-limits.ts';
import { Failure } from './failure.ts';
import { describeReadError, readBytes } from './read-file.ts';

const DICT_FILE = /(?:\.index|\.dict|\.dict\.dz)$/i;
const DICT_EXTENSIONS = ['.index', '.dict.dz', '.dict'];

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
}

/**
 * @param path a file; the `.index` or `.dict` of a dictionary, which brings the other along; or a folder
 * @throws Failure that names what cannot be read
 */
export async function glossaryParts(path: string): Promise<GlossaryPart[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw describeReadError(path, error);
  });
  if (found.isDirectory()) return folderParts(path);
  if (found.size > UNPACK_LIMITS.total) {
    throw new Failure(
      `${path}: the file is larger than ${UNPACK_LIMITS.total / 1024 / 1024} MB; split it.`,
      1,
    );
  }
  if (!DICT_FILE.test(path)) return [await filePart(path, basename(path))];
  const stem = path.replace(DICT_FILE, '');
  const parts: GlossaryPart[] = [];
  for (const extension of DICT_EXTENSIONS) {
    // Where the data is there packed and unpacked, one of the two will do.
    if (extension === '.dict' && parts.some((part) => part.path.endsWith('.dz'))) continue;
    const beside = `${stem}${extension}`;
    if ((await sizeOf(beside)) !== null) parts.push(await filePart(beside, basename(beside)));
  }
  return parts;
}

async function filePart(path: string, name: string): Promise<GlossaryPart> {
  const bytes = new Uint8Array(await readBytes(path));
  return { path: name, size: bytes.length, read: () => bytes };
}

/** Files of a folder are read one after the other, when it is their turn. */
async function folderParts(folder: string): Promise<GlossaryPart[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const parts: GlossaryPart[] = [];
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const name = relative(folder, path).split(sep).join('/');
    if (!file.isFile() || /(?:^|\/)(?:\.|node_modules\/)/.test(name)) continue;
    if (parts.length === UNPACK_LIMITS.files) {
      throw new Failure(
        `${folder}: the folder holds more files than a glossary has; name the glossary's.`,
        1,
      );
    }
    const read = () => {
      try {
        return new Uint8Array(readFileSync(path));
      } catch (error) {
        throw describeReadError(path, error);
      }
    };
    parts.push({ path: `${basename(folder)}/${name}`, size: (await sizeOf(path)) ?? 0, read });
  }
  return parts;
}
