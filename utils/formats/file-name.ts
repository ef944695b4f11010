/** Names that mean something to a system or to a folder of Markdown files. */
const RESERVED = /^(?:|con|prn|aux|nul|com\d|lpt\d|index|readme|license|contributing|code-of-conduct)$/;

/**
 * A name that every file system takes, without an extension.
 * @param kind what stands before a title that makes no name by itself
 * @param taken the names that there are, each with the number that was last put behind it
 */
export function fileName(title: string, kind: string, taken: Map<string, number>): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  const short = [...slug].slice(0, 50).join('');
  const base = RESERVED.test(short) ? `${kind}-${short}` : short;
  let name = base;
  let nth = taken.get(base) ?? 1;
  while (taken.has(name)) name = `${base}-${++nth}`;
  taken.set(base, nth).set(name, taken.get(name) ?? 1);
  return name;
}
