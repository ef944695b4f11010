/** A stretch of a quotation: words, or the mark of words that were left out. UTF-16 offsets. */
export interface QuotedPart {
  isMark: boolean;
  start: number;
  end: number;
}

const DOTS = '(?:\\.{2,}|\\.(?: \\.)+|[…‥]+|・{2,})';
const WORDS = '(?:中略|前略|後略|以下略|以下省略|省略|略|snip|omitted|omission)';
const OPEN = '[\\[［〔【(（<＜{]';
const CLOSE = '[\\]］〕】)）>＞}]';
const LINE = '[~〜～\\-―—–─…・*＊=]';

/** How what was left out of a quotation is marked, the longest form first. */
const MARKS: readonly string[] = [
  `${OPEN}\\s*(?:${DOTS}|${WORDS})\\s*${CLOSE}`,
  '[（(]ry[）)]?',
  `${LINE}+\\s*${WORDS}\\s*${LINE}+`,
  `(?<=^|\\n)[^\\S\\n]*${WORDS}[^\\S\\n]*(?=\\n|$)`,
  '\\.{3,}|\\.(?: \\.){2,}|[…‥]+|・{3,}',
];
const MARK = new RegExp(MARKS.join('|'), 'giu');

/**
 * Parts a quotation at the marks of what was left out: […], ..., （中略）, 〔略〕, -snip-.
 * @returns words and marks in their order; a quotation without marks is one part
 */
export function quotedParts(text: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let done = 0;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (index > done) parts.push({ isMark: false, start: done, end: index });
    done = index + mark.length;
    parts.push({ isMark: true, start: index, end: done });
  }
  if (done < text.length) parts.push({ isMark: false, start: done, end: text.length });
  return parts.filter(({ isMark, start, end }) => isMark || /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
