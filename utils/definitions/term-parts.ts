import { readEnglishTerm } from './english-term.ts';
import { METADATA } from './metadata-words.ts';

/** A term as a list, a table or a heading names it: with its other names. */
export interface NamedTerm {
  term: string;
  aliases: string[];
}

const BRACKETED = /\s*[（(［[]([^（()）\]］]{1,60})[)）\]］]\s*$/;
const QUOTES = /^[「『“"‘'【《]+|[」』”"’'】》]+$/g;
const MARKS = /^(?:[・●■◆▼○*•–—-]|\d{1,3}[.．)）]\s|[①-⑳])\s*/;
/** Longer than this it is a sentence, in UTF-16 units. */
const LONGEST_TERM = 60;

/**
 * Reads the words that a page sets where a term stands: a `dt`, the head of a list's item, a heading.
 * @returns null for what is no name: a sentence, a question, a number, "Price"
 */
export function readTermPart(text: string): NamedTerm | null {
  let name = text
    .trim()
    .replace(MARKS, '')
    .replace(/\s*[:：]\s*$/, '')
    .trim();
  const aliases: string[] = [];
  const bracketed = BRACKETED.exec(name);
  if (bracketed && bracketed.index > 0) {
    name = name.slice(0, bracketed.index);
    for (const alias of bracketed[1]!.split(/[,、，;；]\s*|\s+or\s+/)) {
      if (isName(alias.trim()) && !/^\d/.test(alias.trim()))
        aliases.push(alias.trim().replace(/^(?:英|英語|略称|略|abbr\.?)[:：]?\s*/, ''));
    }
  }
  const [term, ...others] = name
    .split(/\s*[/／、]\s*|,\s+|\s+or\s+/)
    .map((part) => part.replace(QUOTES, '').trim());
  // "CI/CD" and "TCP/IP" are one name: only what is parted by spaces or Japanese marks is two.
  if (/\w[/]\w/.test(name)) return isName(name) ? { term: name.replace(QUOTES, ''), aliases } : null;
  if (term === undefined || !isName(term)) return null;
  for (const other of others) if (isName(other)) aliases.push(other);
  return { term, aliases };
}

function isName(name: string): boolean {
  if (name.length < 2 && !/\p{Script=Han}/u.test(name)) return false;
  if (name.length > LONGEST_TERM || !/\p{L}/u.test(name) || METADATA.has(name.toLowerCase())) return false;
  if (/[。！？!?]|https?:|^\d+([.:/]\d+)*$|^[@#]/.test(name)) return false;
  if (/[ぁ-ん]/.test(name))
    return name.length <= 30 && !/(?:です|ます|する|した|ください|について|しよう|たい)$/.test(name);
  return (
    /[\p{Script=Han}\p{Script=Katakana}]/u.test(name) ||
    readEnglishTerm(name, { most: 6, isSetOff: true }) !== null
  );
}

/** Whether words say something about a term, not only give a value to it. */
export function isExplaining(text: string): boolean {
  const trimmed = text.trim();
  if (/^https?:\S*$|^[\d\s.,:/%¥$€£-]+$|^\d{4}[-/年.]\d/.test(trimmed) || /[?？]\s*$/.test(trimmed))
    return false;
  if (/[ぁ-んァ-ヶ一-龠]/.test(trimmed)) return trimmed.length >= 4;
  return trimmed.split(/\s+/).length >= 2;
}
