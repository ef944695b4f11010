import { acronymOf } from './acronyms.ts';
import { FUNCTION_WORDS } from './english-words.ts';
import { EVERYDAY_KANJI, EVERYDAY_KATAKANA } from './everyday-japanese.ts';
import { type Rarity, rarityOf } from './everyday-words.ts';
import { isEverydayPart, type NounPart } from './noun-parts.ts';
import type { Phrase } from './noun-phrases.ts';
import { keyOf, type NounRun } from './noun-runs.ts';
import { isIdentifier, isProductName } from './product-names.ts';
import type { TokenBlock } from './read-tokens.ts';
import type { Sighting, Tally } from './tally.ts';
import type { Word } from './vocabulary.ts';

/** A term of the page, of whatever kind, on the one scale that all kinds are ranked on. */
export interface Scored {
  /** What occurrences of the term share; in lower case. */
  key: string;
  score: number;
  sighting: Sighting;
  /** Of a compound: its words, which may be terms of the page themselves. */
  parts?: readonly { key: string; isEveryday: boolean }[];
}

/**
 * Frequencies say less the higher they are, and they are what every measure here is a multiple of: so their logarithm
 * is weighed by what kind of term it is.
 */
function scored(key: string, weight: number, value: number, sighting: Sighting): Scored[] {
  return weight <= 0 ? [] : [{ key, score: weight * Math.log2(1 + value), sighting }];
}

/** Acronyms are jargon even when they stand on the page once: nothing else needs an explanation as much. */
const ACRONYM = { two: 1.1, more: 1.6, length: Math.log2(3) };
const PRODUCT = 1.4;
const QUOTED = { alone: 1.4, also: 1.25 };

/** @returns the page's acronyms, by how often they stand */
export function scoreAcronyms(tally: Tally): Scored[] {
  return [...tally.sightings].flatMap(([acronym, sighting]) => {
    const weight = acronym.length > 2 ? ACRONYM.more : ACRONYM.two;
    return scored(acronym.toLowerCase(), weight, ACRONYM.length * sighting.count, sighting);
  });
}

/** @returns names of products, but for those that everybody has */
export function scoreProducts(tally: Tally): Scored[] {
  return [...tally.sightings].flatMap(([key, sighting]) =>
    scored(key, rarityOf(key) === 0 ? 0 : PRODUCT, sighting.count, { ...sighting, term: tally.termOf(key) }),
  );
}

/** Weight of a single word by its rarity, and of a phrase by the mean of its words'. */
const SINGLE_WORD = [0, 0, 0.6, 1.25];
/** A word of everyday that the page writes as a name and speaks of as a thing: a Pod. */
const COINED = 1.1;
/** Endings that make adjectives: alone they name nothing. */
const ADJECTIVAL = /(?:ive|ous|ful|able|ible|less|ish|ical|ional|istic|ific|esque)$/;
const PHRASE = { least: 0.5, step: 0.7, most: 1.6 };

function isName({ lower, capitalised, isShort, isCoined }: Word): boolean {
  return !isShort && !isCoined && lower < capitalised;
}

/** On a page about no field of its own, compounds of known words are what everybody says: "grocery store". */
const ON_PLAIN_PAGE = 0.6;
/** Words up to this rarity are known. */
const KNOWN = 1;

/**
 * @param acronyms the page's, in lower case: a name in capitals whose initials are one is a term
 * @param isPlain whether the page has next to none of what is written of technical things
 * @returns the phrase, or nothing for a name and for a word of everyday
 */
export function scorePhrase(phrase: Phrase, acronyms: ReadonlySet<string>, isPlain: boolean): Scored[] {
  const { key, words, value, sighting } = phrase;
  if (words.length === 1 && (acronymOf(sighting.term) !== null || isProductName(sighting.term))) return [];
  const initials = words.map(({ base }) => base[0]).join('');
  // Names of people, places and houses are no jargon, nor is what is said with them, unless the page abbreviates it.
  if (words.some(isName) && !acronyms.has(initials)) return [];
  const [word] = words as [Word];
  if (words.length === 1 && word.isCoined) return scored(key, COINED, value, sighting);
  if (words.length === 1 && (word.lower === 0 || key.length < 4 || ADJECTIVAL.test(key))) return [];
  const plain = (known: Rarity) =>
    isPlain && words.every(({ rarity }) => rarity <= known) ? ON_PLAIN_PAGE : 1;
  if (words.length === 1) return scored(key, SINGLE_WORD[word.rarity]! * plain(2), value, sighting);
  // Lists of links and of tags put words side by side that no sentence does.
  if (!sighting.in.isRunning) return [];
  const rarity = words.reduce((sum, word) => sum + word.rarity, 0) / words.length;
  const weight = Math.min(PHRASE.most, PHRASE.least + PHRASE.step * rarity) * plain(KNOWN);
  const parts = words.map(({ base, rarity }) => ({ key: base, isEveryday: rarity <= KNOWN }));
  return scored(key, weight, value, sighting).map((one) => ({ ...one, parts }));
}

/** Weights of one Japanese noun alone by its length, the last for all that are longer. */
const KATAKANA = [0, 0, 0, 0, 1, 1.1, 1.3, 1.4];
const KANJI = [0, 0, 0.5, 0.9, 1.3];
const LATIN = [0, 0, 0.8, 1.2];
const COMPOUND = { everyday: 0.5, name: 0.7, technical: 1.4 };

/** @returns the compound, or nothing for an everyday word and for a name */
export function scoreRun({ key, parts, value, sighting }: NounRun): Scored[] {
  if (parts.length === 1) return scored(key, weightOfNoun(parts[0]!), value, sighting);
  if (parts.every(isFunctionWord) || parts.every(isForeignName)) return [];
  const isName = parts.every(isCapitalised);
  const everyday = isName ? COMPOUND.name : COMPOUND.everyday;
  const weight = parts.every(isEverydayPart) ? everyday : COMPOUND.technical;
  return scored(key, weight, value, sighting).map((one) => ({
    ...one,
    parts: parts.map((part) => ({ key: keyOf([part]), isEveryday: !isName && isEverydayPart(part) })),
  }));
}

function isFunctionWord({ kind, text }: NounPart): boolean {
  return kind === 'latin' && FUNCTION_WORDS.has(text.toLowerCase());
}

/** In Japanese a capital tells a name: GitHub Actions is another thing than GitHub. */
function isCapitalised({ kind, text }: NounPart): boolean {
  return kind === 'latin' && /^[A-Z]/.test(text);
}

/** Two words in capitals that no dictionary has are a person's name. */
function isForeignName({ kind, text }: NounPart): boolean {
  return kind === 'latin' && /^[A-Z][a-z]+$/.test(text) && rarityOf(text.toLowerCase()) === 3;
}

function weightOfNoun(part: NounPart): number {
  const { kind, text } = part;
  if (isEverydayPart(part)) return 0;
  if (kind === 'katakana') return KATAKANA[Math.min(text.length, KATAKANA.length - 1)]!;
  if (kind === 'kanji') return KANJI[Math.min(text.length, KANJI.length - 1)]!;
  if (acronymOf(text) !== null || isProductName(text) || isIdentifier(text) || /^[A-Z0-9]+$/.test(text))
    return 0;
  // Short words in small letters are handles and commands.
  return text.length < 3 || /^[a-z]{3}$/.test(text) ? 0 : LATIN[rarityOf(text.toLowerCase())]!;
}

/** Twice in a short text is more than twice in a long one. Per doubling, from a text of a thousand letters on. */
const LENGTH = { least: 0.92, most: 1.5, at: 1000, start: 1.4, step: 0.15 };
/** A Japanese character is worth about so many letters. */
const LETTERS = 2.5;

/** @returns the candidates, their scores multiplied by what the length of the text makes of them */
export function weighByLength(candidates: readonly Scored[], blocks: readonly TokenBlock[]): Scored[] {
  let length = 0;
  for (const { tokens } of blocks) {
    for (const { kind, start, end } of tokens) {
      // Hiragana, which has no tokens, is about half of a Japanese text; so are spaces and function words of English.
      length += (end - start + 1) * (kind === 'kanji' || kind === 'katakana' ? LETTERS : 1);
    }
  }
  const doublings = Math.log2(Math.max(1, length) / LENGTH.at);
  const factor = Math.min(LENGTH.most, Math.max(LENGTH.least, LENGTH.start - LENGTH.step * doublings));
  return candidates.map((one) => ({ ...one, score: one.score * factor }));
}

/** @returns the candidates, those in quotation marks raised, and coined words that are in quotation marks alone */
export function withQuoted(candidates: readonly Scored[], quoted: Tally): Scored[] {
  const known = new Set(candidates.map(({ key }) => key));
  const raised = candidates.map((one) =>
    quoted.sightings.has(one.key) ? { ...one, score: one.score * QUOTED.also } : one,
  );
  for (const [key, sighting] of quoted.sightings) {
    if (known.has(key) || sighting.count < 2 || EVERYDAY_KANJI.has(key) || EVERYDAY_KATAKANA.has(key))
      continue;
    if (/^[\x20-\x7e]+$/.test(key) && key.split(' ').every((word) => rarityOf(word) < 1)) continue;
    raised.push(...scored(key, QUOTED.alone, 1.3 * sighting.count, sighting));
  }
  return raised;
}
