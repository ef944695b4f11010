import { foldCase } from '../text/fold-case.ts';
import { inflections } from '../text/japanese-inflection.ts';
import { normalize } from '../text/normalize.ts';
import { HIRAGANA, isLetterOrDigit, KATAKANA, LETTER, OTHER, scriptOf } from '../text/scripts.ts';
import type { LabelKind } from '../text/suffixes.ts';

/** The longest label that is looked for, in UTF-16 units as normalised. */
export const LONGEST_LABEL = 255;
/** A katakana word of fewer units keeps its ー: キー isn't キ, エラー isn't エラ. */
const SHORTEST_WITHOUT_PROLONGED = 3;

/** One form under which a label is found. */
export interface LabelKey {
  /** Normalised, in lower case, without a final ー that may be left out. */
  folded: string;
  /** How it must be written where case counts; null where it doesn't. */
  cased: string | null;
  kind: LabelKind;
}

/**
 * Where a key ends whose text may end with ー: サーバー and サーバ are one word, as the rules for technical
 * writing (JIS Z 8301) have it, for words of three sounds and more.
 * @param folded normalised text
 * @param start UTF-16 offset where the word begins
 * @param end where it ends
 * @returns `end`, or one less
 */
export function keyEnd(folded: string, start: number, end: number): number {
  if (folded.charCodeAt(end - 1) !== 0x30fc) return end;
  const shortened = end - 1;
  for (let back = 1; back <= SHORTEST_WITHOUT_PROLONGED; back++) {
    const at = shortened - back;
    if (at < start || scriptOf(folded, at) !== KATAKANA) return end;
  }
  return shortened;
}

/** Whether upper and lower case tell the label from another word: SRE, macOS, C; not Kubernetes. */
function isCaseSensitive(cased: string): boolean {
  const capitals = cased.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return false;
  if (!/\p{Ll}/u.test(cased)) return capitals > 1 || cased.length === 1;
  // In a name of several words the other words tell enough.
  return !/\s/.test(cased) && /\p{Ll}.*\p{Lu}|\p{Lu}{2}/u.test(cased);
}

/** Name (NAME): what is in the brackets must not be attached, as in "label(s)" and "SRE(ing)". */
const BRACKETED = /^(.*\S)(?: |(?<=\P{ASCII}))\(([^()]+)\)$/u;

/** Whether what stands in brackets behind a name is another name for it, not a note on which one is meant. */
function isOtherName(name: string, bracketed: string): boolean {
  const isShort = (text: string) => /^\S{2,}$/.test(text) && isCaseSensitive(text);
  if (isShort(name) || isShort(bracketed)) return true;
  const isLatin = (text: string) => /^\p{ASCII}+$/u.test(text);
  return isLatin(name) !== isLatin(bracketed);
}

/** StatefulSet as "Stateful Set", so that it is found as one word and as two; null for other names. */
function partCamelCase(cased: string): string | null {
  if (!/^(?:\p{Lu}\p{Ll}{2,}){2,}$/u.test(cased)) return null;
  return cased.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/**
 * The forms under which a label is found. There may be several: a rule for spelling variants adds keys here.
 * @param label as the reader wrote it
 * @returns no key for a label that has no letter or digit, or that is too long to be a term
 */
export function labelKeys(label: string): LabelKey[] {
  const text = normalize(label.trim());
  const cased = text.cased.trim();
  const keys = keysOf(cased, text.folded.trim());
  const [, name, bracketed] = cased.endsWith(')') ? (BRACKETED.exec(cased) ?? []) : [];
  if (name === undefined || bracketed === undefined) return keys;
  keys.push(...keysOf(name, foldCase(name)));
  if (isOtherName(name, bracketed)) keys.push(...keysOf(bracketed.trim(), foldCase(bracketed.trim())));
  return keys;
}

/** Of a compound that is named in the plural. One word alone may be a name: Windows isn't a window. */
function singularOf(folded: string): string | null {
  if (!/[a-z][ -][a-z]*[a-z]s$/.test(folded) || /(?:[siu]s|news)$/.test(folded)) return null;
  return folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
}

function keysOf(cased: string, folded: string): LabelKey[] {
  if (folded.length === 0 || folded.length > LONGEST_LABEL) return [];
  if (!hasWord(folded)) return [];
  const parted = partCamelCase(cased);
  if (parted !== null && parted.length <= LONGEST_LABEL) {
    const keys: LabelKey[] = [{ folded: foldCase(parted), cased: null, kind: 'word' }];
    // A PersistentVolumeClaim is written PVC; two capitals stand for too much else.
    const initials = parted.replace(/[^\p{Lu}]/gu, '');
    if (initials.length > 2) keys.push({ folded: foldCase(initials), cased: initials, kind: 'acronym' });
    return keys;
  }
  const end = keyEnd(folded, 0, folded.length);
  const sensitive = isCaseSensitive(cased);
  const last = scriptOf(folded, end - 1);
  const keys: LabelKey[] = [
    {
      folded: folded.slice(0, end),
      cased: sensitive ? cased.slice(0, end) : null,
      kind: sensitive && isLetterOrDigit(last) ? 'acronym' : 'word',
    },
  ];
  const singular = sensitive ? null : singularOf(folded);
  if (singular !== null) keys.push({ folded: singular, cased: null, kind: 'word' });
  if (last !== HIRAGANA) return keys;
  for (const kind of inflections(folded)) keys.push({ folded: folded.slice(0, -1), cased: null, kind });
  // 申込み is 申込 as well.
  if (/^\p{sc=Han}\S*\p{sc=Han}[いきぎしちびみりえけげせめれ]$/u.test(folded)) {
    keys.push({ folded: folded.slice(0, -1), cased: null, kind: 'word' });
  }
  return keys;
}

function hasWord(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const script = scriptOf(folded, at);
    if (script !== OTHER && !(script === LETTER && folded[at] === '_')) return true;
  }
  return false;
}
