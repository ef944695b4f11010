import type { PickedFile } from './import-types.ts';

/**
 * The files that were dropped, those in folders too.
 * @param data a drop event's; it is read before this returns, since it is empty a moment later
 */
export function readDrop(data: DataTransfer): Promise<PickedFile[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const found = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  // What a script puts together has files, and no entries in Firefox.
  return Promise.all(
    found.map(({ entry, file }) => {
      if (entry !== null) return readEntry(entry);
      return file === null ? [] : [{ path: file.name, file }];
    }),
  ).then((groups) => groups.flat());
}

/** @returns the files of an input, those of a chosen folder with their way into it */
export function readInput(files: FileList | null): PickedFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function readEntry(entry: FileSystemEntry): Promise<PickedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const files: PickedFile[] = [];
  const reader = entry.createReader();
  for (;;) {
    // It gives a hundred at a time, and none when it is through.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const each of some) files.push(...(await readEntry(each)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
