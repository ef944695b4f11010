import type { Abbreviation, FoundAbbreviation } from './abbreviation.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { bracketedAbbreviations } from './bracketed-abbreviations.ts';
import { cuedAbbreviations } from './cued-abbreviations.ts';
import { japaneseBracketed, japaneseCued } from './japanese-abbreviations.ts';
import { fold } from './long-form-words.ts';
import { singularOf } from './short-form.ts';

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

export type { Abbreviation } from './abbreviation.ts';

/**
 * The abbreviations that a text itself expands: service level objective (SLO), SLO (service level objective),
 * サービスレベル目標（以下、SLO）. After Schwartz and Hearst (PSB 2003), with the order of strategies of Ab3P
 * (Sohn et al., BMC Bioinformatics 2008): the strictest way in which the short form's characters are found decides.
 * @param text a page's text, or a part of it; "\n" parts blocks and lines, and nothing is found over it
 * @param lang BCP 47 of the text; null where it isn't known
 * @returns in the text's order, each pair once, where it is said first
 */
export function findAbbreviations(text: string, lang: string | null): Abbreviation[] {
  return findAbbreviationsByRule(text, lang).map(({ rule, strict, ...abbreviation }) => abbreviation);
}

/** The same with the rule that found each, for measuring. */
export function findAbbreviationsByRule(text: string, _lang: string | null): FoundAbbreviation[] {
  const pairs = bracketPairs(text);
  const all = [
    ...pairs.flatMap((pair) => bracketedAbbreviations(text, pair)),
    ...cuedAbbreviations(text),
    ...(JAPANESE.test(text)
      ? [...pairs.flatMap((pair) => japaneseBracketed(text, pair)), ...japaneseCued(text)]
      : []),
  ];
  return agreeing(all).sort((a, b) => a.shortStart - b.shortStart || a.longStart - b.longStart);
}

/** One short form has several expansions only where each is strict; else the strictest, the first of them. */
function agreeing(all: readonly FoundAbbreviation[]): FoundAbbreviation[] {
  const byShort = new Map<string, FoundAbbreviation[]>();
  for (const one of all) {
    const key = singularOf(one.short) ?? one.short;
    const others = byShort.get(key);
    if (others === undefined) byShort.set(key, [one]);
    else if (!others.some(({ long }) => sameLong(long, one.long))) others.push(one);
  }
  return [...byShort.values()].flatMap((found) => {
    const strict = found.filter((one) => one.strict);
    return strict.length > 0 ? strict : found.slice(0, 1);
  });
}

/** Whether two expansions differ in case, hyphens or a plural alone. */
function sameLong(a: string, b: string): boolean {
  return longKey(a) === longKey(b);
}

function longKey(long: string): string {
  return fold(long)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/e?s$/, '');
}
