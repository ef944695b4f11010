import { NEVER_FIRST, NEVER_IN_TERM, NEVER_LAST, RELATIONAL } from './english-words.ts';

const DETERMINER = /^(?:an?|the)\s+/i;
const QUOTES = /^["“‘'«]+|["”’'»,]+$/g;
/** Words of a term are letters and digits with what may stand inside a word. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’./+#&-]*$/u;

/** A term and the article that stood before it. */
export interface TermReading {
  term: string;
  determiner: 'a' | 'the' | null;
}

/**
 * Reads words as the name of something.
 * @param words a noun phrase as it stands, with its article and quotation marks
 * @param most the most words that it may have
 * @param isNamed the page sets it where a term stands, so that it may be any noun
 * @returns null when it names nothing by itself: pronouns, clauses, "the reason", "another problem"
 */
export function readEnglishTerm(words: string, most = 5, isNamed = false): TermReading | null {
  const trimmed = words.trim();
  const article = DETERMINER.exec(trimmed)?.[0].trim().toLowerCase();
  const term = trimmed.replace(DETERMINER, '').replace(QUOTES, '').replace(/ - /g, '-').trim();
  if (term.length < 2 || term.length > 60 || !/\p{L}/u.test(term)) return null;
  const all = term.split(/\s+/);
  if (all.length > most) return null;
  const lower = all.map((word) => word.toLowerCase());
  if (lower.includes('the') || !all.every((word) => WORD.test(word))) return null;
  if (lower.some((word) => NEVER_IN_TERM.has(word))) return null;
  if (NEVER_FIRST.has(lower[0]!) || NEVER_LAST.has(lower.at(-1)!)) return null;
  const of = lower.indexOf('of');
  const head = of > 0 ? of - 1 : lower.length - 1;
  // "Point of Sale" is a name where "point of the story" is none.
  const isName = isNamed || (head > 0 && /^[A-Z]/.test(all[head]!));
  if (!isName && RELATIONAL.has(lower[head]!)) return null;
  return { term, determiner: article === undefined ? null : article === 'the' ? 'the' : 'a' };
}
