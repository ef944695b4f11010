import { SUFFIXES } from '../text/suffixes.ts';
import { FUNCTION_WORDS } from './english-words.ts';
import { EVERYDAY_ACRONYMS } from './everyday-acronyms.ts';
import { rarityOf } from './everyday-words.ts';
import type { Token, TokenBlock } from './read-tokens.ts';
import { Tally } from './tally.ts';

const ENDINGS = SUFFIXES.filter(
  ({ ending, kinds }) => kinds.includes('acronym') && /^'?[a-z]+$/.test(ending),
);
/** Two to six capitals, figures among them, with the endings that acronyms take: SREs, CREing, SREify, IPv6's. */
const ACRONYM = new RegExp(
  `^([A-Z][A-Z0-9&]{0,4}[A-Z0-9])(?:${ENDINGS.map(({ ending }) => ending).join('|')})?$`,
);
const ROMAN = /^[IVXL]+$/;
/** Page sizes, versions and the like: one letter and figures. */
const NUMBERED = /^(?:[A-Z]|[A-Z]{1,2}\d)\d+$/;

/** @returns the acronym that a word is or is a form of; null for others */
export function acronymOf(word: string): string | null {
  if (!isCapital(word.charCodeAt(0))) return null;
  const acronym = ACRONYM.exec(word)?.[1];
  if (acronym === undefined || ROMAN.test(acronym) || NUMBERED.test(acronym)) return null;
  return EVERYDAY_ACRONYMS.has(acronym) ? null : acronym;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

function isCapitals({ kind, text }: Token): boolean {
  return (
    kind === 'latin' &&
    isCapital(text.charCodeAt(0)) &&
    isCapital(text.charCodeAt(1)) &&
    text === text.toUpperCase()
  );
}

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** What is shouted: more than two words in capitals in a row, or all the words of a block. */
function shoutedTokens({ tokens, text }: TokenBlock): ReadonlySet<Token> {
  const shouted = new Set<Token>();
  let words = 0;
  let capitals = 0;
  let run: Token[] = [];
  const close = () => {
    if (run.length > 2) for (const token of run) shouted.add(token);
    run = [];
  };
  for (const token of tokens) {
    if (token.kind === 'latin') words++;
    if (token.gap !== 'space' && run.length > 0) close();
    if (!isCapitals(token)) {
      if (run.length > 0) close();
      continue;
    }
    capitals++;
    run.push(token);
  }
  close();
  return words > 1 && capitals === words && !JAPANESE.test(text.cased) ? new Set(tokens) : shouted;
}

/**
 * @param isWritten tells whether a word stands on the page other than in capitals
 * @returns the page's acronyms, plural and derived forms counted as one
 */
export function findAcronyms(blocks: readonly TokenBlock[], isWritten: (word: string) => boolean): Tally {
  const tally = new Tally();
  const beside = new Set<string>();
  for (const block of blocks) {
    const shouted = shoutedTokens(block);
    let previous: Token | null = null;
    for (const token of block.tokens) {
      const acronym = token.kind === 'latin' && !shouted.has(token) ? acronymOf(token.text) : null;
      if (acronym !== null) {
        const before = previous === null || token.gap !== 'space' ? null : acronymOf(previous.text);
        // "REST API": a word beside an acronym is no emphasis.
        if (before !== null && !isWord(before)) beside.add(acronym);
        if (before !== null && !isWord(acronym)) beside.add(before);
        tally.add(acronym, acronym, block, token.start, token.start + acronym.length);
      }
      previous = token;
    }
  }
  for (const [acronym, { count, in: block, start }] of [...tally.sightings]) {
    const isShouted = acronym.length > 3 && isWritten(acronym.toLowerCase());
    const isEmphasis = isWord(acronym) && (isWritten(acronym.toLowerCase()) || !beside.has(acronym));
    // "LONDON —" begins a report.
    const isPlace =
      count === 1 &&
      start === 0 &&
      acronym.length > 4 &&
      /^ ?[-(—,]/.test(block.text.cased.slice(acronym.length));
    if (isShouted || isEmphasis || isPlace) tally.sightings.delete(acronym);
  }
  return tally;
}

/** Whether the letters are a word that everybody knows; two letters nearly always are. */
function isWord(acronym: string): boolean {
  const word = acronym.toLowerCase();
  return FUNCTION_WORDS.has(word) || (word.length > 2 && rarityOf(word) < 3);
}
