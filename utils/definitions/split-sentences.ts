/** A sentence's place in a text; UTF-16 offsets, white space at both ends left out. */
export interface SentencePlace {
  start: number;
  end: number;
}

const CLOSING = /["'”’»)\]）」』】〉》]/;
const OPENING = /["'“‘«([]/;
/** Words whose full stop ends no sentence. */
const SHORTENED = new Set(
  'mr mrs ms dr prof st vs etc fig no vol ed eds inc ltd co corp dept est approx cf al e.g i.e eg ie u.s u.k u.n a.m p.m b.c a.d'.split(
    ' ',
  ),
);
/** Longer than this nothing is read as one sentence, so that no page can make a rule slow. */
const LONGEST = 1200;

/**
 * Parts a text into sentences by its punctuation, in one pass: 。！？ and line breaks part wherever they stand outside
 * brackets, . ! ? where white space and the beginning of a sentence follow.
 * @returns the sentences in order; those of more than 1,200 units are left out
 */
export function splitSentences(text: string): SentencePlace[] {
  const places: SentencePlace[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from && to - from <= LONGEST) places.push({ start: from, end: to });
    start = end;
    depth = 0;
  };
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x0a:
        close(at + 1);
        break;
      case 0x300c: // 「
      case 0x300e: // 『
      case 0xff08: // （
      case 0x28: // (
        depth++;
        break;
      case 0x300d: // 」
      case 0x300f: // 』
      case 0xff09: // ）
      case 0x29: // )
        if (depth > 0) depth--;
        break;
      case 0x3002: // 。
      case 0xff0e: // ．
      case 0xff01: // ！
      case 0xff1f: // ？
        // A bracket that is never closed does not swallow the rest of the page.
        if (depth === 0 || at - start > 300) close(at + 1);
        break;
      case 0x2e: // .
      case 0x21: // !
      case 0x3f: {
        // ?
        let end = at + 1;
        while (end < text.length && CLOSING.test(text[end]!)) end++;
        // Marks of footnotes: "… in 1998.[12][13] The …"
        if (text[end] === '[')
          end += /^(?:\[[\w\s.]{1,9}\])+/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
        if (end === text.length || (isSpace(text.charCodeAt(end)) && endsHere(text, start, at, end))) {
          close(end);
          at = end - 1;
        }
        break;
      }
      default:
    }
  }
  close(text.length);
  return places;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0 || unit === 0x3000;
}

function endsHere(text: string, start: number, at: number, end: number): boolean {
  let next = end;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || OPENING.test(text[next]!))) next++;
  if (next < text.length && /[a-z,;:)]/.test(text[next]!)) return false;
  if (text[at] !== '.') return true;
  let word = at;
  while (word > start && at - word < 12 && !isSpace(text.charCodeAt(word - 1))) word--;
  const before = text.slice(word, at).replace(/^\W+/, '');
  return !SHORTENED.has(before.toLowerCase()) && !/^[A-Z]$/.test(before);
}
