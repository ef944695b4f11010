import { zipSync } from 'fflate';
import { fileName } from '../../components/library/file-name.ts';
import type { PrintedPart } from '../../utils/formats/glossary-file.ts';

export interface PackedFile {
  /** With its extension. */
  name: string;
  content: PrintedPart['content'];
}

/**
 * Makes one file of what a format has printed: the file itself, or a zip where there are several.
 * @param parts the path of one that is not in a folder is its extension
 * @param name the glossary's
 */
export function packParts(parts: readonly PrintedPart[], name: string): PackedFile {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.path.startsWith('.')) {
    return { name: fileName(name, only.path), content: only.content };
  }
  const encoder = new TextEncoder();
  const files = Object.fromEntries(
    parts.map(({ path, content }) => [
      path.startsWith('.') ? fileName(name, path) : path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  return { name: fileName(name, '.zip'), content: zipSync(files) };
}
