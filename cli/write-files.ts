import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintedPart } from '../utils/formats/glossary-file.ts';
import { Failure } from './failure.ts';

function describeWriteError(path: string, error: unknown): Failure {
  return new Failure(`${path}: it cannot be written (${(error as Error).message}); check the directory.`, 1);
}

/**
 * Writes beside the files first, so that a full disk leaves the old ones as they were.
 * @throws Failure that names the first file when one cannot be written
 */
export async function replaceFiles(files: readonly PrintedPart[]): Promise<void> {
  const unfinished = (path: string) => `${path}.${process.pid}.part`;
  try {
    for (const { path, content } of files) await writeFile(unfinished(path), content);
    for (const { path } of files) await rename(unfinished(path), path);
  } catch (error) {
    for (const { path } of files) await rm(unfinished(path), { force: true });
    throw describeWriteError(files[0]!.path, error);
  }
}

/**
 * Writes a new folder, or fills one that is empty, all of it or nothing.
 * @throws Failure that names the folder when it cannot be written or has something in it already
 */
export async function writeFolder(folder: string, files: readonly PrintedPart[]): Promise<void> {
  const path = folder.replace(/\/+$/, '');
  const present = await readdir(path).catch(() => null);
  if (present !== null && present.length > 0) {
    throw new Failure(`${folder}: the folder is not empty; name one that is, or a new one.`, 1);
  }
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await mkdir(unfinished);
    for (const { path: name, content } of files) await writeFile(join(unfinished, name), content);
    if (present !== null) await rmdir(path);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true, recursive: true });
    throw describeWriteError(folder, error);
  }
}
