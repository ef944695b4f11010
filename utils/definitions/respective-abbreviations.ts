import { type FoundAbbreviation, foundAbbreviation } from './abbreviation.ts';
import { DETERMINER } from './abbreviation-tables.ts';
import { splitWords } from './long-form-words.ts';
import { INITIALS, matchShort } from './match-short-form.ts';
import type { Place } from './place.ts';

/** Two to eight short forms and a verb: "TP, FP and FN denote". */
const SHORT_FORMS =
  /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9]{1,9}(?:(?: ?,(?: and)?| and| &) [A-Z][A-Za-z0-9]{1,9}){1,7}(?= (?:stand for|denotes?|represents?|refer to|means?|indicates?|are|is) )/g;
const VERB =
  / (?:(?:are|is) )?(?:(?:short|abbreviations?|acronyms?|stand) for|denotes?|represents?|refer to|means?|indicates?|are|is) /y;
const SHORT_FORM = /[A-Z][A-Za-z0-9]+/g;
const BETWEEN = / ?,? (?:and|&) | ?, /g;
/** In UTF-16 units. */
const LONGEST_LIST = 400;

/**
 * Short forms and long forms in two lists: "TP and FP denote true positives and false positives, respectively". All of
 * them have to fit by their initials.
 * @param text any text
 */
export function respectiveAbbreviations(text: string): FoundAbbreviation[] {
  const all: FoundAbbreviation[] = [];
  for (const { 0: list, index } of text.matchAll(SHORT_FORMS)) {
    const shorts = [...list.matchAll(SHORT_FORM)].map(({ 0: short, index: at }) => ({
      start: index + at,
      end: index + at + short.length,
    }));
    VERB.lastIndex = index + list.length;
    const verb = VERB.exec(text);
    if (verb === null) continue;
    const longs = itemsFrom(text, VERB.lastIndex, shorts.length);
    const pairs = shorts.map((short, at) => fitted(text, short, longs[at]));
    if (pairs.every((pair) => pair !== null)) all.push(...pairs);
  }
  return all;
}

/** The first items of a list. */
function itemsFrom(text: string, from: number, count: number): Place[] {
  const rest = /^[^\n.;:()]*/.exec(text.slice(from, from + LONGEST_LIST))![0];
  const items: Place[] = [];
  let start = 0;
  for (const { 0: sign, index } of rest.matchAll(BETWEEN)) {
    items.push({ start: from + start, end: from + index });
    start = index + sign.length;
  }
  items.push({ start: from + start, end: from + rest.trimEnd().length });
  return items.slice(0, count);
}

function fitted(text: string, short: Place, item: Place | undefined): FoundAbbreviation | null {
  if (item === undefined) return null;
  DETERMINER.lastIndex = item.start;
  const start = item.start + (DETERMINER.exec(text)?.[0].length ?? 0);
  const words = splitWords(text, start, item.end);
  const letters = text.slice(short.start, short.end);
  const match = matchShort(letters, words, { strategies: INITIALS, anchor: 'start' });
  if (match === null || words[0]!.start !== start) return null;
  // What goes on behind the initials is the sentence, and only behind the last item.
  const end = words[match.last]!.end;
  return foundAbbreviation(text, short, { start, end }, 'respectively', true);
}
