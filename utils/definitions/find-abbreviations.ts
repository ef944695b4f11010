import type { Abbreviation, FoundAbbreviation } from './abbreviation.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { bracketedAbbreviations } from './bracketed-abbreviations.ts';
import { cuedAbbreviations } from './cued-abbreviations.ts';
import { japaneseBracketed, japaneseCued } from './japanese-abbreviations.ts';
import { fold } from './long-form-words.ts';
import { respectiveAbbreviations } from './respective-abbreviations.ts';
import { singularOf } from './short-form.ts';

/** Kana, or the one word that stands in brackets without any. */
const JAPANESE = /[\u3041-\u30ff]|（以下/;

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
export function findAbbreviationsByRule(text: string, lang: string | null): FoundAbbreviation[] {
  const pairs = bracketPairs(text);
  const all = [
    ...pairs.flatMap((pair) => bracketedAbbreviations(text, pair)),
    ...cuedAbbreviations(text),
    ...respectiveAbbreviations(text),
    ...(isJapanese(text, lang)
      ? [...pairs.flatMap((pair) => japaneseBracketed(text, pair)), ...japaneseCued(text)]
      : []),
  ];
  return agreeing(all).sort((a, b) => a.shortStart - b.shortStart || a.longStart - b.longStart);
}

function isJapanese(text: string, lang: string | null): boolean {
  if (lang !== null && /^(?:zh|ko)\b/i.test(lang)) return false;
  return (lang !== null && /^ja\b/i.test(lang)) || JAPANESE.test(text);
}

/**
 * One short form has several expansions only where each is strict; else the first. One that is a part of another is
 * no expansion of its own.
 */
function agreeing(all: readonly FoundAbbreviation[]): FoundAbbreviation[] {
  const byShort = new Map<string, Map<string, FoundAbbreviation>>();
  for (const one of all) {
    const key = singularOf(one.short) ?? one.short;
    const others = byShort.get(key) ?? new Map<string, FoundAbbreviation>();
    byShort.set(key, others);
    const long = longKey(one.long);
    const same = others.get(long);
    if (same === undefined || (one.strict && !same.strict)) others.set(long, one);
  }
  return [...byShort.values()].flatMap((others) => {
    const found = [...others.values()];
    const strict = found.filter((one) => one.strict);
    const kept = strict.length > 0 ? strict : found.slice(0, 1);
    return kept.filter(({ long }) => !kept.some((other) => goesOn(fold(long), fold(other.long))));
  });
}

/** Whether the second expansion begins with the words of the first. */
function goesOn(long: string, other: string): boolean {
  return other.length > long.length && other.startsWith(long) && !/[\p{L}\p{N}]/u.test(other[long.length]!);
}

/** What two spellings of one expansion have in common: no case, no hyphens, no plural. */
function longKey(long: string): string {
  return fold(long)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/e?s$/, '');
}
