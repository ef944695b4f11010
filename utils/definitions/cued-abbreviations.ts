import type { FoundAbbreviation } from './abbreviation.ts';
import { DETERMINER, STOP_WORDS } from './abbreviation-tables.ts';
import { isLongForm } from './long-form-place.ts';
import { isWordUnit, type LongFormWord, wordsAfter, wordsBefore } from './long-form-words.ts';
import type { LongFormMatch, Strategy } from './match-long-form.ts';
import { alternatives, INITIALS, matchShort, WHOLE_WORDS } from './match-short-form.ts';
import { shortFormLetters, shortFormLook } from './short-form.ts';

/** What joins a short form to its long form without brackets. */
interface Cue {
  name: string;
  /** Sticky behind the short form, or ending right before it. */
  pattern: RegExp;
  /** The fewest letters of the short form. */
  least: number;
  strategies: readonly Strategy[];
  /** Whether the short form has to begin a line or a part of a list. */
  begins?: boolean;
  /** Whether the long form has to end its line, sentence or clause. */
  ends?: boolean;
}

const FOLLOWING: readonly Cue[] = [
  {
    name: 'stands for',
    pattern:
      /,? (?:(?:which|that) )?(?:stands|standing|stand|(?:(?:is|was|being) )?(?:an? |the )?(?:short|shorthand|acronym|initialism|abbreviation|abbreviated)) (?:for|of|from) (?:the (?:terms?|words?|phrase) )?["“‘']?/y,
    least: 2,
    strategies: WHOLE_WORDS,
  },
  {
    name: 'means',
    pattern: / (?:means|denotes|abbreviates|represents|refers to) ["“‘']?/y,
    least: 2,
    strategies: INITIALS,
  },
  { name: 'colon', pattern: / ?[:：＝=] ?/y, least: 2, strategies: INITIALS, begins: true, ends: true },
  { name: 'equals', pattern: / [=＝] /y, least: 2, strategies: INITIALS, ends: true },
  { name: 'colon, three letters', pattern: / ?[:：＝=] /y, least: 3, strategies: INITIALS },
  { name: 'dash', pattern: / [-–—] |[–—]/y, least: 2, strategies: INITIALS, begins: true, ends: true },
  {
    name: 'apposition',
    pattern: / ?, (?:or|i\.e\.,?|that is,?|meaning|an?)? ?/y,
    least: 3,
    strategies: INITIALS,
    ends: true,
  },
  { name: 'beside', pattern: / /y, least: 3, strategies: INITIALS, ends: true, begins: true },
];

const PRECEDING: readonly Cue[] = [
  {
    name: 'abbreviated',
    pattern:
      /(?: ?,)? (?:or|also known as|a\.?k\.?a\.?|(?:is |are |was |were )?(?:usually |often |commonly |also )?(?:abbreviated(?: as| to)?|referred to as|denoted(?: as| by)?|shortened to)|abbr\.|hereafter|henceforth|in short|for short) (?:the |simply |just )?["“‘']?$/u,
    least: 2,
    strategies: INITIALS,
  },
  { name: 'apposition before', pattern: / ?, $/u, least: 3, strategies: INITIALS },
  { name: 'beside before', pattern: / $/u, least: 3, strategies: INITIALS },
];

const SHORT_FORM = /[A-Z0-9][A-Za-z0-9&]*[A-Z][A-Za-z0-9]*(?: ?- ?[A-Z0-9]+(?![A-Za-z0-9]))?/g;
/** No cue before a short form is longer, in UTF-16 units. */
const LONGEST_CUE = 60;

/**
 * Short forms that running text explains: "SLO stands for service level objective", "SLO: service level objective",
 * "service level objective, or SLO".
 * @param text any text
 * @returns in the text's order
 */
export function cuedAbbreviations(text: string): FoundAbbreviation[] {
  const all: FoundAbbreviation[] = [];
  SHORT_FORM.lastIndex = 0;
  for (let match = SHORT_FORM.exec(text); match !== null; match = SHORT_FORM.exec(text)) {
    const [short] = match;
    const start = match.index;
    const end = start + short.length;
    if (short.length > 10 || (start > 0 && isWordUnit(text[start - 1]!)) || isWordUnit(text[end] ?? ' '))
      continue;
    if (shortFormLook(short) !== 'acronym') continue;
    all.push(...(follow(text, short, start, end) ?? precede(text, short, start, end) ?? []));
  }
  return all;
}

function follow(text: string, short: string, start: number, end: number): FoundAbbreviation[] | null {
  const letters = shortFormLetters(short).length;
  for (const cue of FOLLOWING) {
    if (letters < cue.least || (cue.begins === true && !beginsPart(text, start))) continue;
    cue.pattern.lastIndex = end;
    const match = cue.pattern.exec(text);
    if (match === null) continue;
    let from = end + match[0].length;
    DETERMINER.lastIndex = from;
    from += DETERMINER.exec(text)?.[0].length ?? 0;
    const words = wordsAfter(text, from, letters * 2 + 4);
    if (words.length === 0 || words[0]!.start !== from) continue;
    const found = matchShort(short, words, { strategies: cue.strategies, anchor: 'start' });
    if (found === null || !isLongForm(text, short, words, found) || !isPlain(text, words, found)) continue;
    const both = alternatives(text, words.slice(0, found.last + 2));
    const last = both === null ? words[found.last]! : words[found.last + 1]!;
    if (cue.ends === true && !endsPart(text, last.end)) continue;
    return made(text, { short, start, end }, words, found, both?.words ?? null, cue.name);
  }
  return null;
}

function precede(text: string, short: string, start: number, end: number): FoundAbbreviation[] | null {
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  const letters = shortFormLetters(short).length;
  for (const cue of PRECEDING) {
    if (letters < cue.least) continue;
    const match = cue.pattern.exec(before);
    if (match === null) continue;
    const words = wordsBefore(text, 0, start - match[0].length, letters * 2 + 2);
    const last = words.at(-1);
    if (last === undefined || !/^["'”’]?$/.test(text.slice(last.end, start - match[0].length))) continue;
    const found = matchShort(short, words, { strategies: cue.strategies, anchor: 'end' });
    if (found === null || !isLongForm(text, short, words, found) || !isPlain(text, words, found)) continue;
    return made(text, { short, start, end }, words, found, null, cue.name);
  }
  return null;
}

/** Without brackets a long form is words alone: no capitals of other short forms, no list, no words that only join. */
function isPlain(text: string, words: readonly LongFormWord[], { first, last }: LongFormMatch): boolean {
  for (let word = first; word <= last; word++) {
    const { start, end, folded } = words[word]!;
    if (/\p{Lu}{2}/u.test(text.slice(start, end)) || folded === 'the' || folded === 'this') return false;
    if ((word === first || word === last) && STOP_WORDS.has(folded) && folded.length > 1) return false;
  }
  return !/,\s/.test(text.slice(words[first]!.start, words[last]!.end));
}

function made(
  text: string,
  { short, start, end }: { short: string; start: number; end: number },
  words: readonly LongFormWord[],
  { first, last, strategy }: LongFormMatch,
  both: readonly LongFormWord[] | null,
  rule: string,
): FoundAbbreviation[] {
  const longStart = words[first]!.start;
  const { strict } = strategy;
  const place = { short, shortStart: start, shortEnd: end, longStart, rule, strict };
  if (both === null) {
    const longEnd = words[last]!.end;
    return [{ ...place, long: text.slice(longStart, longEnd), longEnd }];
  }
  const longEnd = both.at(-1)!.end;
  return both.map((word) => ({
    ...place,
    long: text.slice(longStart, both[0]!.start) + text.slice(word.start, word.end),
    longEnd,
  }));
}

/** Whether a line, an item of a list or a part of an enumeration begins here. */
function beginsPart(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\u00a0')) at--;
  return at < 0 || '\n,;•·*-–|([]（、。；'.includes(text[at]!);
}

/** Whether a line, a sentence or a part of one ends here. */
function endsPart(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ') at++;
  return at >= text.length || '\n,.;:)]|（）(、。；/'.includes(text[at]!);
}
