import { readEnglishTerm } from './english-term.ts';

/** What a sentence says that it defines. */
export interface SentenceReading {
  term: string;
  aliases: string[];
}

/** A sentence's subject, read as a term. */
export interface Subject extends SentenceReading {
  /** The article that stood before it. */
  determiner: 'a' | 'the' | null;
}

/** Other names of the subject, between it and its verb. */
const OTHER_NAME =
  /^(?:,\s*|\s*\(\s*)(?:or|(?:(?:also|sometimes|often|commonly|usually|formerly|otherwise|better|more commonly|originally)\s+)*(?:known as|called|referred to as|termed|abbreviated(?: as| to)?|aka|a\.k\.a\.)|short for|from)\s+([^,()]{2,80})(?:\)|,)\s*/i;
const ASIDE =
  /^\s*(?:\([^()]{1,120}\)|,\s*(?:on the other hand|in turn|in contrast|by contrast|in short|for example|then|therefore|in other words|however|(?:first |originally |often )?\w+ed (?:in|by|from|for) [^,]{2,40}),)\s*/i;
const ANNOUNCED = /^(?:the|a) (?:term|word|phrase|name|concept of|acronym|abbreviation) /i;

/**
 * Reads the words before a sentence's verb as a term, with its other names and asides.
 * @returns null where they are no term, or more than one
 */
export function readSubject(words: string): Subject | null {
  const first = /^[^,(]+/.exec(words)?.[0];
  if (first === undefined) return null;
  const read = readEnglishTerm(first.replace(ANNOUNCED, ''));
  if (!read || / (?:and|or) /.test(read.term)) return null;
  const aliases: string[] = [];
  let rest = words.slice(first.trimEnd().length);
  for (let turn = 0; turn < 4 && rest.trim() !== ''; turn++) {
    const other = OTHER_NAME.exec(rest);
    const passed = other ?? ASIDE.exec(rest);
    if (!passed) return null;
    for (const name of (other?.[1] ?? '').split(/\s+or\s+|,\s*/)) {
      const alias = readEnglishTerm(name);
      if (alias) aliases.push(alias.term);
    }
    rest = rest.slice(passed[0].length);
  }
  return rest.trim() === '' ? { ...read, aliases } : null;
}
