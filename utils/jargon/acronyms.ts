import { FUNCTION_WORDS } from './english-words.ts';
import { EVERYDAY_ACRONYMS } from './everyday-acronyms.ts';
import { rarityOf } from './everyday-words.ts';
import type { Token, TokenBlock } from './read-tokens.ts';
import { Tally } from './tally.ts';

/** Two to six capitals, figures among them, with the endings that acronyms take: SREs, CREing, IPv6's. */
const ACRONYM = /^([A-Z][A-Z0-9&]{0,4}[A-Z0-9])(?:'?s|ing|'ing|ed|'d|er|ers)?$/;
const ROMAN = /^[IVXL]+$/;
/** Page sizes, versions and the like: one letter and figures. */
const NUMBERED = /^(?:[A-Z]|[A-Z]{1,2}\d)\d+$/;

/** @returns the acronym that a word is or is a form of; null for others */
export function acronymOf(word: string): string | null {
  const acronym = ACRONYM.exec(word)?.[1];
  if (acronym === undefined || ROMAN.test(acronym) || NUMBERED.test(acronym)) return null;
  return EVERYDAY_ACRONYMS.has(acronym) ? null : acronym;
}

/** A stretch that is shouted: more than two words in capitals in a row, or nothing else in the block. */
function shoutedTokens(tokens: readonly Token[]): Set<Token> {
  const shouted = new Set<Token>();
  const latin = tokens.filter(({ kind }) => kind === 'latin');
  const isCapitals = ({ text }: Token) => text === text.toUpperCase() && /[A-Z]{2}/.test(text);
  if (latin.length > 1 && latin.every(isCapitals)) for (const token of latin) shouted.add(token);
  let run: Token[] = [];
  for (const token of [...latin, null]) {
    if (token !== null && isCapitals(token) && (run.length === 0 || token.gap === 'space')) run.push(token);
    else {
      if (run.length > 2) for (const one of run) shouted.add(one);
      run = token !== null && isCapitals(token) ? [token] : [];
    }
  }
  return shouted;
}

/**
 * @param isWritten tells whether a word stands on the page other than in capitals
 * @returns the page's acronyms, plural and derived forms counted as one
 */
export function findAcronyms(blocks: readonly TokenBlock[], isWritten: (word: string) => boolean): Tally {
  const tally = new Tally();
  const beside = new Set<string>();
  for (const block of blocks) {
    const shouted = shoutedTokens(block.tokens);
    let previous: string | null = null;
    for (const token of block.tokens) {
      const acronym = token.kind === 'latin' && !shouted.has(token) ? acronymOf(token.text) : null;
      if (acronym !== null) {
        // "REST API": a word beside an acronym is no emphasis.
        if (previous !== null && token.gap === 'space') beside.add(acronym).add(previous);
        tally.add(acronym, acronym, block, token.start, token.start + acronym.length);
      }
      previous = acronym;
    }
  }
  for (const acronym of [...tally.sightings.keys()]) {
    const word = acronym.toLowerCase();
    const isWord = FUNCTION_WORDS.has(word) || (word.length > 2 && rarityOf(word) < 3);
    // A dateline or a shout: the page has the same word in small letters.
    const isShouted = word.length > 3 && isWritten(word);
    if (isShouted || (isWord && (isWritten(word) || FUNCTION_WORDS.has(word) || !beside.has(acronym))))
      tally.sightings.delete(acronym);
  }
  return tally;
}
