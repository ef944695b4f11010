import type { SentenceReading } from './english-subject.ts';
import { readEnglishTerm } from './english-term.ts';
import { JUDGING, PERSONS } from './english-words.ts';

/** What explains the words before it. */
const FORMS: readonly { form: RegExp; isRelative: boolean }[] = [
  // "…, X, which is a …"
  {
    form: /, which (?:\w+ly )?(?:(?:is|are) (?=an?\b|the\b|any\b|defined|(?:[a-z-]+ ){0,3}[a-z]+s (?:that|which|who|where|in which|of|used)\b)(?!the (?:most|first|last|only|main|same|\w+est)\b)|refers? to|means? (?!(?:that|his|her|he|she|they|we|you|I|it)\b)|states? that|describes?|involves?|requires?|allows?)/g,
    isRelative: true,
  },
  // "… X: a thing that …", "… X — things that …"
  {
    form: /(?:(?:,|:| ?—|–) (?:that is, )?(an? (?:[\w-]+ ){1,4})|(?::| ?—|–) (?:that is, )?((?:[a-z-]+ ){0,2}[a-z]+s ))(?:that|which|who|whose|whereby|in which|by which|used|designed|composed|consisting)\b/g,
    isRelative: false,
  },
];
const BRACKETS_AT_END = /[”"]?(?: \([^()]{1,40}\))?$/;
/** Words that end a noun phrase when it is read backwards. */
const BEFORE_PHRASE =
  /^(?:an?|the|of|in|by|with|from|to|and|or|is|are|called|as|for|on|at|into|through|have|has|had|was|were|uses?|used|that|be|includes?|form|create|developed|needs?|usually|protecting|using)$/i;
/** A term that is explained in passing has at most three words; one before them shows where it begins. */
const MOST_WORDS = 5;

/** Reads a sentence that explains a term in passing, behind a comma, a colon or a dash. */
export function readExplained(plain: string): SentenceReading | null {
  for (const { form, isRelative } of FORMS) {
    form.lastIndex = 0;
    for (let found = form.exec(plain); found; found = form.exec(plain)) {
      const genus = (found[1] ?? found[2])?.toLowerCase().split(' ') ?? [];
      if (genus.some((word) => JUDGING.has(word) || PERSONS.has(word))) continue;
      const term = termBefore(plain, found.index, isRelative);
      if (term !== null) return { term, aliases: [] };
    }
  }
  return null;
}

function termBefore(plain: string, end: number, isRelative: boolean): string | null {
  const begin = Math.max(0, end - 120);
  const before = plain.slice(begin, end).replace(BRACKETS_AT_END, '');
  const clause = /[\p{L}\p{N}'’ -]*$/u.exec(before)![0];
  const words = clause.trim().split(' ').slice(-MOST_WORDS);
  let from = words.length;
  while (from > 0 && !BEFORE_PHRASE.test(words[from - 1]!)) from--;
  const read = readEnglishTerm(words.slice(from).join(' '), { most: 3 });
  if (!read || /^[a-z]+(?:ed|ly)$/.test(read.term)) return null;
  const opens = begin === 0 && clause.length === before.length && from === 0;
  if (isRelative) {
    // At a sentence's head only what it means is a definition: "Agoraphobia, which means …"
    if (from === 0)
      return opens && /^, which (?:\w+ly )?(?:means|refers)/.test(plain.slice(end)) ? read.term : null;
    return read.term.includes(' ') || /^(?:called|as|is|are|an?)$/i.test(words[from - 1]!) ? read.term : null;
  }
  // Somebody's or something's own name behind a comma is told of, not explained.
  if (from === 0 || /\p{Lu}/u.test(read.term) || end - begin < 15 + read.term.length) return null;
  // "It is a campaign, a project that …" goes on about it.
  if (from > 1 && /^an?$/i.test(words[from - 1]!) && /^(?:is|was)$/i.test(words[from - 2]!)) return null;
  return read.term.includes(' ') || /^(?:called|as|is|are|an?)$/i.test(words[from - 1]!) ? read.term : null;
}
