import { NEVER_FIRST, NEVER_IN_TERM, NEVER_INSIDE, NEVER_LAST, RELATIONAL } from './english-words.ts';

const DETERMINER = /^(?:an?|the)\s+/i;
const QUOTES = /^["“‘'«]+|["”’'»,]+$/g;
/** Words of a term are letters and digits with what may stand inside a word. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’./+#&-]*$/u;

/** A term and the article that stood before it. */
export interface TermReading {
  term: string;
  determiner: 'a' | 'the' | null;
}

export interface TermOptions {
  /** The most words that it may have; 5 by default. */
  most?: number;
  /** The words around it say that it is a name, so that it may be any noun: "is called the founder effect". */
  isNamed?: boolean;
  /** The page sets it where only a term stands, so that it may be a phrase as well: "action at a distance". */
  isSetOff?: boolean;
}

/**
 * Reads words as the name of something.
 * @param words a noun phrase as it stands, with its article and quotation marks
 * @returns null when it names nothing by itself: pronouns, clauses, "the reason", "another problem"
 */
export function readEnglishTerm(words: string, options: TermOptions = {}): TermReading | null {
  const { most = 5, isSetOff = false, isNamed = isSetOff } = options;
  const trimmed = words.trim();
  const article = DETERMINER.exec(trimmed)?.[0].trim().toLowerCase();
  const determiner = article === undefined ? null : article === 'the' ? 'the' : 'a';
  const term = trimmed.replace(DETERMINER, '').replace(QUOTES, '').replace(/ - /g, '-').trim();
  if (term.length < 2 || term.length > 60 || !/\p{L}/u.test(term)) return null;
  const all = term.split(/\s+/);
  if (all.length > most || !all.every((word) => WORD.test(word))) return null;
  // REST, WHO and IT are names, not the words they look like.
  const lower = all.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()));
  if (lower.some((word) => NEVER_IN_TERM.has(word) || (!isSetOff && NEVER_INSIDE.has(word)))) return null;
  if (NEVER_FIRST.has(lower[0]!) || NEVER_LAST.has(lower.at(-1)!)) return null;
  const of = lower.indexOf('of');
  const head = of > 0 ? of - 1 : lower.length - 1;
  // "Residence time" is the name of something; "time", "the time" and "time of day" are none.
  const isCompound = head > 0 && (determiner !== 'the' || /^[A-Z]/.test(all[head]!));
  if (!isNamed && !isCompound && determiner !== 'a' && RELATIONAL.has(lower[head]!)) return null;
  return { term, determiner };
}
