import { contentWords } from './content-words.ts';
import type { WordRarity } from './page-words.ts';
import type { ReadSenses, SenseWords } from './sense-words.ts';

/** How far a sense and what the page says of the label agree. */
export interface Agreement {
  /** From 0 to 1; what is less than a half is given as none. */
  share: number;
  /** The name or the expansion that both have, or the words. */
  words: string[];
}

/** What the page says is read as far as this, in UTF-16 units, and so many of its definitions. */
const READ = 500;
const MOST = 12;
/** With so many words a definition is the expansion of an abbreviation, and a sense has to have all of them. */
const EXPANSION = 6;
/** How much of a longer definition's words a sense has to use, and how many of them, for both to mean the same. */
const ENOUGH = 0.5;
const FEWEST = 3;
/** Two forms of one word: engineering, engineer. */
const SAME_BEGINNING = 6;
const SAME_SHARE = 0.6;

/** A definition of the page: as it stands there, and its words. */
interface Said {
  text: string;
  words: string[];
}

/**
 * Compares senses with what the page itself says of their label: CRE, "Customer Reliability Engineering".
 * @param definitions expansions and definitions, as the page has them
 * @returns for each sense the best of what agrees; null where nothing does
 */
export function agreements(
  { senses, shared }: ReadSenses,
  definitions: readonly string[],
  rarity: WordRarity,
): (Agreement | null)[] {
  const said = definitions.slice(0, MOST).map((given) => {
    const text = given.slice(0, READ).trim();
    return { text, words: contentWords(text).filter((word) => !shared.has(word)) };
  });
  return senses.map((sense) => {
    let best: Agreement | null = null;
    for (const one of said) {
      const found = byName(sense, one) ?? byWords(sense, one, rarity);
      if (found !== null && found.share > (best?.share ?? 0)) best = found;
    }
    return best;
  });
}

/** Whether what the page says is one of the sense's names, or has one in it. */
function byName({ names }: SenseWords, { words }: Said): Agreement | null {
  for (const { name, words: own } of names) {
    if (own.length === 0 || own.join('').length < 4) continue;
    if (own.length === words.length && own.every((word, at) => isSameWord(word, words[at]!)))
      return { share: 1, words: [name] };
    // Within a longer text a name of one word may be any word.
    if (own.length > 1 && ` ${words.join(' ')} `.includes(` ${own.join(' ')} `))
      return { share: 0.95, words: [name] };
  }
  return null;
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  const reach = Math.max(SAME_BEGINNING, Math.ceil(longer * SAME_SHARE));
  return one.length >= reach && other.length >= reach && one.slice(0, reach) === other.slice(0, reach);
}

/** Whether the sense has the words of what the page says: all of an expansion's, the telling ones of a sentence's. */
function byWords({ words: own }: SenseWords, { text, words }: Said, rarity: WordRarity): Agreement | null {
  let all = 0;
  let both = 0;
  const found: { word: string; weight: number }[] = [];
  for (const word of new Set(words)) {
    const weight = rarity(word);
    all += weight;
    if (weight === 0 || !own.has(word)) continue;
    both += weight;
    found.push({ word, weight });
  }
  if (all === 0) return null;
  const share = both / all;
  if (words.length <= EXPANSION) {
    const isWhole = share > 0.99 && (found.length > 1 || both >= 1);
    return isWhole ? { share: 0.9, words: [text] } : null;
  }
  if (share < ENOUGH || found.length < FEWEST) return null;
  found.sort((a, b) => b.weight - a.weight);
  return { share: share * 0.9, words: found.slice(0, FEWEST).map(({ word }) => word) };
}
