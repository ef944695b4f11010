import { KANJI, KATAKANA, SCRIPTS } from '../text/scripts.ts';
import { baseForms } from './base-forms.ts';
import { classOf, type WordClass } from './english-words.ts';
import { EVERYDAY_KANJI, EVERYDAY_KATAKANA } from './everyday-japanese.ts';
import { rarityOf } from './everyday-words.ts';

/** By how well known an English word is. The commonest tell something still: customer, property, ocean. */
const BY_LEVEL = [0.3, 0.5, 0.75, 1];
const EVERYDAY = 0.2;
/** Words of these classes stand in texts of any subject. */
const BY_CLASS: Readonly<Partial<Record<WordClass, number>>> = {
  function: 0,
  adverb: 0.05,
  verb: 0.1,
  adjective: 0.1,
  vague: 0.1,
};

/** Without the long vowel at their ends, as `contentWords` gives words. */
const SHORT_KATAKANA: ReadonlySet<string> = new Set(
  [...EVERYDAY_KATAKANA].map((word) => (word.length > 3 ? word.replace(/ー$/, '') : word)),
);

const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/**
 * How much it tells of a text that it has a word, for `pageWords` and `rankSenses`.
 * @param word folded, in the singular
 * @returns from 0 (the, which) to 1 (kubelet, 冪等性)
 */
export function wordRarity(word: string): number {
  const script = SCRIPTS[word.charCodeAt(0)];
  if (script === KANJI) return EVERYDAY_KANJI.has(word) ? EVERYDAY : 1;
  if (script === KATAKANA) return SHORT_KATAKANA.has(word) ? EVERYDAY : 1;
  let rarity = known.get(word);
  if (rarity === undefined) {
    rarity = BY_CLASS[classOf(word, baseForms(word))] ?? BY_LEVEL[rarityOf(word)]!;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, rarity);
  }
  return rarity;
}
