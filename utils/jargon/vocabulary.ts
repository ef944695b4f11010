import { acronymOf } from './acronyms.ts';
import { baseForms, singular } from './base-forms.ts';
import { classOf, PLURAL_MODIFIERS, type WordClass } from './english-words.ts';
import { type Rarity, rarityOf } from './everyday-words.ts';
import { isHandle, isIdentifier, isProductName } from './product-names.ts';
import type { Token, TokenBlock } from './read-tokens.ts';

/** English words, with figures behind them: no version, no key of a table, no letters that a wrong encoding made. */
const WORD = /^[a-zàáäçèéêëïñóôöüÀ-Ý]{2,}[a-z\dàáäçèéêëïñóôöü-]*$/;

/** Verbs in the past, whether the list knows them or not; a seed and a hundred are none. */
const PARTICIPLE = /(?:..[^erb]|rr|bb)ed$/;

export interface Word {
  /** In lower case, in the singular. */
  base: string;
  class: WordClass;
  rarity: Rarity;
  /** No compound begins with one: "advertisers claim" is a sentence, "sales team" an exception. */
  isPlural: boolean;
  /** Ends as verbs do in the past: no phrase ends with it. */
  isParticiple: boolean;
  /** Written as an acronym or the name of a product is. */
  isShort: boolean;
  /** Written as a name, and spoken of as a thing. */
  isCoined: boolean;
  /** How often it stands on the page, singular and plural together. */
  count: number;
  /** How often it stands in lower case, and capitalised where no sentence begins. */
  lower: number;
  capitalised: number;
  /** How often it is capitalised and its neighbours are not. */
  alone: number;
}

/** What is known of the words of a page, each looked up once. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  /** The same by how they are written, which spares folding each again. */
  readonly #written = new Map<string, Word>();

  constructor(blocks: readonly TokenBlock[]) {
    for (const block of blocks) this.#count(block);
    this.#settle();
  }

  /** @returns whether the page has the word, given in lower case, other than in capitals */
  isWritten(text: string): boolean {
    const word = this.#words.get(text);
    return word !== undefined && word.lower + word.capitalised > 0;
  }

  /** @param text in any case */
  word(text: string): Word {
    const written = this.#written.get(text);
    if (written !== undefined) return written;
    const key = text.toLowerCase();
    let word = this.#words.get(key);
    if (word === undefined) {
      const parts = key.split('-');
      const bases = baseForms(key);
      word = {
        // Of acronyms the endings are known: "APIs" looks like no plural.
        base: acronymOf(text)?.toLowerCase() ?? key,
        isPlural: false,
        class: WORD.test(key) && !isIdentifier(text) && !isHandle(text) ? classOf(key, bases) : 'function',
        isParticiple: PARTICIPLE.test(key),
        // A compound is as rare as the rarest of its words: "back-end" is two of everyday.
        rarity: Math.min(rarityOf(key), Math.max(...parts.map(rarityOf))) as Rarity,
        isShort: acronymOf(text) !== null || isProductName(text),
        isCoined: false,
        count: 0,
        lower: 0,
        capitalised: 0,
        alone: 0,
      };
      this.#words.set(key, word);
    }
    this.#written.set(text, word);
    return word;
  }

  #count({ block, tokens }: TokenBlock): void {
    for (const [at, { kind, text, opens }] of tokens.entries()) {
      if (kind !== 'latin') continue;
      const word = this.word(text);
      word.count++;
      const first = text.charCodeAt(0);
      if (first >= 0x61 && first <= 0x7a) word.lower++;
      else if (!/[a-z]/.test(text)) continue;
      else if (!opens && block.kind !== 'heading') {
        word.capitalised++;
        if (isInName(tokens, at)) continue;
        word.alone++;
        if (isThing(tokens, at, this)) word.isCoined = true;
      }
    }
  }

  /** Finds the singulars, when every word of the page is known: "kubelets" is a plural where there is a kubelet. */
  #settle(): void {
    for (const [key, word] of this.#words) {
      if (word.base !== key) continue;
      word.base = singular(key, (other) => this.#words.has(other) || rarityOf(other) < 3);
      word.isPlural = word.base !== key && !PLURAL_MODIFIERS.has(key);
      const one = word.base === key ? undefined : this.#words.get(word.base);
      if (one === undefined) continue;
      if (word.alone > 0 && one.alone > 0) one.isCoined = true;
      one.count += word.count;
      one.lower += word.lower;
      one.capitalised += word.capitalised;
      one.alone += word.alone;
      Object.assign(word, { count: one.count, lower: one.lower, capitalised: one.capitalised });
    }
    for (const word of this.#words.values()) {
      const isWord = word.rarity > 0 && word.rarity < 3 && !MEMBER.test(word.base);
      word.isCoined &&=
        isWord && word.alone > 1 && word.alone > word.lower && word.alone * 2 > word.capitalised;
    }
    for (const word of this.#words.values()) word.isCoined ||= this.#words.get(word.base)?.isCoined ?? false;
  }
}

/** Whether a word has another with a capital right before it or behind it, as in names of several words. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    (tokens[at]!.gap === 'space' && isCapitalised(tokens[at - 1])) ||
    (next?.gap === 'space' && isCapitalised(next))
  );
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && !token.opens && /^[A-Z][a-z]/.test(token.text);
}

/** Members of peoples, parties and faiths are written so anywhere. */
const MEMBER = /(?:an|ans|ist|ists|ese|ish|crat|crats|ic|ics)$/;

const ONE_OF_MANY = /^(?:an?|each|every|multiple|several|many|two|three)$/i;

/** "A Pod is": one of several things, no name. "An Apple event" says nothing of that kind. */
function isThing(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.gap !== 'space' || !ONE_OF_MANY.test(before.text)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.gap === 'break') return true;
  const { class: nextClass } = vocabulary.word(next.text);
  return nextClass === 'function' || nextClass === 'verb';
}
