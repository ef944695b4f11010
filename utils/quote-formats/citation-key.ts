import type { QuotedPage } from '../quotes/saved-quotation.ts';
import { readPartialDate } from './partial-date.ts';

/** Letters that no decomposition turns into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Words that tell no title from another. */
const EMPTY = new Set(
  'a an and at by for from how in is it of on or the this to what when why with your'.split(' '),
);

function asciiWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? ' ');
  return plain.match(/[a-z\d]+/g) ?? [];
}

/** Of an author the family name, as far as that can be told: the last word, or the one before a comma. */
function authorPart(author: string | null): string {
  const [first] = (author ?? '').split(/\s*[;&,、]\s*/);
  return asciiWords(first ?? '').at(-1) ?? '';
}

function hostPart(url: string): string {
  if (!URL.canParse(url)) return '';
  return asciiWords(new URL(url).hostname.replace(/^www\./, ''))[0] ?? '';
}

/**
 * A key for a page, in ASCII: author or host, year, first word of the title that says something.
 * @param taken the keys that there are; the new one is added
 */
export function citationKey(page: QuotedPage, taken: Set<string>): string {
  const who = authorPart(page.author) || hostPart(page.url) || 'quoted';
  const year = readPartialDate(page.published)?.year ?? '';
  const word = asciiWords(page.title).find((one) => one.length > 1 && !EMPTY.has(one)) ?? '';
  const base = `${who}${year}${word}`.slice(0, 60);
  let key = base;
  for (let nth = 2; taken.has(key); nth++) key = `${base}-${nth}`;
  taken.add(key);
  return key;
}
