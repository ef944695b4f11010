import { baseForms } from './base-forms.ts';
import { LEVEL_10, LEVEL_20, LEVEL_35 } from './packed-words.ts';
import { hashWord, hasWord } from './word-filter.ts';

/** How well known a word is: the higher the rarer; 0 for the commonest, 3 for words no small dictionary has. */
export type Rarity = 0 | 1 | 2 | 3;

/** Words that have become everyday ones since the list was made, and those that are not counted as words there. */
const YOUNGER = new Set(
  `app apps blog blogs blogger browser browsers email emails e-mail facebook google youtube twitter instagram homepage
  inbox paycheck internet laptop laptops login meme newsletter offline online podcast podcasts screenshot selfie smartphone smartphones
  startup startups tweet tweets video videos web webpage website websites wifi yeah yep nope wow hey hi hello okay ok
  iphone iphones ipad ipod mac macs windows android amazon playstation todo
  gonna gotta wanna oh ah ha dad mom mum kinda dude covid pandemic dorm backup ok-ish lifestyle healthcare
  workplace teen teens teenager nonprofit coworker crap shit fuck fucking upfront underway onboard lockdown`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function unpack(packed: string): Uint8Array {
  return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}

const LEVELS = [LEVEL_10, LEVEL_20, LEVEL_35];
let filters: Uint8Array[] | undefined;
const known = new Map<string, Rarity>();
/** Words of a few pages. */
const MOST_KNOWN = 20_000;

/**
 * @param word English, in lower case
 * @returns how rare the word is, or the most everyday of the words it may be a form of
 */
export function rarityOf(word: string): Rarity {
  let rarity = known.get(word);
  if (rarity === undefined) {
    rarity = YOUNGER.has(word) ? 0 : lookUp(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, rarity);
  }
  return rarity;
}

function lookUp(word: string): Rarity {
  filters ??= LEVELS.map(unpack);
  let rarity = LEVELS.length;
  for (const form of [word, ...baseForms(word)]) {
    const hash = hashWord(form);
    const level = filters.findIndex((filter) => hasWord(filter, hash));
    if (level >= 0 && level < rarity) rarity = level;
  }
  return rarity as Rarity;
}
