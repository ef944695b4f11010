import { FUNCTION_WORDS } from './english-words.ts';
import type { TokenBlock } from './read-tokens.ts';
import { Tally } from './tally.ts';

/** Marks after normalising, and how long a coined word is at most, in UTF-16 units. */
const QUOTED: readonly { opening: string; pattern: RegExp; longest: number }[] = [
  { opening: '「', pattern: /「([^「」『』\n]{2,20})」/gu, longest: 16 },
  { opening: '『', pattern: /『([^「」『』\n]{2,20})』/gu, longest: 16 },
  { opening: '"', pattern: /(?<![\w"])"([^"\n]{3,40})"(?!\w)/gu, longest: 32 },
];
/** What makes a sentence or a part of one of it. */
const SENTENCE =
  /[。、!?！？…:：,.;]|(?:です|ます|でした|ました|だった|した|する|ない|なる|たい|だ|か|よ|ね|な|て|で|に|を|は|が|も|と|へ|から|って|という|いる|ある|れる)$/u;
/** Marks that no term has, and the particles that make a phrase or a sentence of it. */
const BROKEN = /[^\p{L}\p{N}\p{M}ー・\x20.+#'-]|[をがはの]|まで|から|より/u;
const HIRAGANA_ONLY = /^[\p{sc=Hira}ー]+$/u;

/** @returns words that the page sets in quotation marks, by their form in lower case */
export function findQuotedTerms(blocks: readonly TokenBlock[]): Tally {
  const tally = new Tally();
  for (const block of blocks) {
    for (const { opening, pattern, longest } of QUOTED) {
      if (!block.text.cased.includes(opening)) continue;
      for (const match of block.text.cased.matchAll(pattern)) {
        const term = match[1]!;
        if (term.length > longest || term !== term.trim() || !isTerm(term)) continue;
        const start = match.index + 1;
        tally.add(term.toLowerCase(), term, block, start, start + term.length);
      }
    }
  }
  return tally;
}

function isTerm(term: string): boolean {
  if (SENTENCE.test(term) || BROKEN.test(term) || HIRAGANA_ONLY.test(term) || !/\p{L}/u.test(term))
    return false;
  if (!/^[\x20-\x7e]+$/.test(term)) return true;
  // In capitals it is a title.
  if (/^[A-Z][a-z]/.test(term)) return false;
  const words = term.toLowerCase().split(' ');
  return words.length <= 4 && !words.some((word) => FUNCTION_WORDS.has(word));
}
