/** What would be taken for markup anywhere in a line. */
const INLINE = /[\\*`[\]<>|~$]|&(?=#?\w{1,40};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\S)#/gu;
/** At the start of one: headings, lists, rules, tables' second lines. */
const LEADING = /^([ \t]*)(?:([-+=:])|(\d{1,9})([.)](?=\s|$)))/;

/** @returns one line of text as Markdown (CommonMark 0.31, and what GitHub and Obsidian add) that shows just it */
export function escapeMarkdown(line: string): string {
  return line
    .replaceAll(INLINE, (mark) => `\\${mark}`)
    .replace(LEADING, (_, space: string, mark = '', number = '', end = '') =>
      mark === '' ? `${space}${number}\\${end}` : `${space}\\${mark}`,
    );
}

/** @returns an address that ends nowhere early between brackets of either kind */
export function escapeAddress(url: string): string {
  return url.replaceAll(/[\s<>()\\`|*_[\]]/g, (mark) =>
    mark === '_' || mark === '*'
      ? mark
      : `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
