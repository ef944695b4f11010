import type { Block } from '../article/article.ts';
import { type NormalizedText, normalize } from '../text/normalize.ts';
import { DIGIT, isLetterOrDigit, KANJI, KATAKANA, SCRIPTS } from '../text/scripts.ts';

export type TokenKind = 'latin' | 'number' | 'katakana' | 'kanji';

export interface Token {
  kind: TokenKind;
  /** Normalised, letters in their own case; a possessive 's is left out. */
  text: string;
  /** UTF-16 offsets in the block's normalised text. */
  start: number;
  end: number;
  /** What stands between it and the token before: nothing, one space, or something that parts them. */
  gap: 'none' | 'space' | 'break';
  /** Whether a sentence, a line or a quotation begins with it, so that a capital says nothing. */
  opens: boolean;
}

export interface TokenBlock {
  block: Pick<Block, 'id' | 'kind' | 'lang' | 'text' | 'spans'>;
  text: NormalizedText;
  tokens: Token[];
  /** Whether there are sentences in it, and no heading or the label of a link alone. */
  isRunning: boolean;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const PLUS = 0x2b;
const HASH = 0x23;
const MIDDLE_DOT = 0x30fb;
const SPACE = 0x20;

/** A name of the net, a file or a path: what ends with one of these is an address. */
const ADDRESS =
  /\.(?:com|org|net|io|jp|dev|app|gov|edu|info|co|uk|de|fr|me|html?|php|js|ts|css|json|ya?ml|md|txt|png|jpe?g|gif|svg|pdf|zip|exe|sh|py|rb|go|xml|csv)$/i;
/** Identifiers of code: with an underscore, with dots between lower-case words, with figures first. */
const IDENTIFIER = /_|^[a-z]\w*\.(?!js$)\w+|^\d|^-|^[a-f]+\d[a-f\d]*$/;
const NUMBER = /^\d[\d.,:-]*$/;
/** Most words have nothing of what makes addresses, identifiers and endings. */
const UNUSUAL = /[\d_.'-]/;
/** What a sentence may begin behind. */
const OPENERS = '.!?:;"\'([{*•·|—–-\n。！？：「『（【＞>/';

/** Of kinds that may be labels a longer text without a mark at its end is a sentence too. In UTF-16 units. */
const LONGEST_LABEL = 60;
const HAS_SENTENCE = /[.!?…][)"'\]]*(?:\s|$)|[。！？]/u;

function isRunning({ kind, text }: Block): boolean {
  return kind !== 'heading' && (HAS_SENTENCE.test(text) || text.length > LONGEST_LABEL);
}

/**
 * Reads a block's words and runs of Japanese. Code, addresses, handles and identifiers part what stands beside them.
 * @returns the tokens in order; null for a block that is not text
 */
export function readTokens(block: Block): TokenBlock | null {
  if (block.excluded === true || block.kind === 'code' || block.text === '') return null;
  const text = normalize(block.text);
  const source = text.cased;
  const masked = maskedRanges(block, text);
  const tokens: Token[] = [];
  let behind = 0;
  let mask = 0;
  let isBroken = true;
  for (let at = 0; at < source.length; ) {
    const script = SCRIPTS[source.charCodeAt(at)]!;
    if (!isLetterOrDigit(script) && script !== KATAKANA && script !== KANJI) {
      at++;
      continue;
    }
    const end = endOfRun(source, at, script);
    while (mask < masked.length && masked[mask]!.end <= at) mask++;
    const isMasked = mask < masked.length && masked[mask]!.start < end;
    const address = isMasked ? -1 : addressEnd(source, at, end);
    if (isMasked || address >= 0) {
      isBroken = true;
      at = Math.max(end, address);
      continue;
    }
    const written = wordAt(source, at, end, script);
    if (written === null) isBroken = true;
    else {
      const gap = isBroken || tokens.length === 0 ? 'break' : gapOf(source, behind, at);
      behind = at + written.length;
      tokens.push({
        kind: kindOf(written, script),
        text: written,
        start: at,
        end: behind,
        gap,
        opens: gap === 'break' && opensAt(source, at),
      });
      isBroken = false;
    }
    at = end;
  }
  return { block, text, tokens, isRunning: isRunning(block) };
}

function maskedRanges(block: Block, text: NormalizedText): { start: number; end: number }[] {
  return block.spans
    .filter(({ kind }) => kind === 'code' || kind === 'excluded')
    .map(({ start, end }) => ({ start: text.fromOriginal(start), end: text.fromOriginal(end) }))
    .toSorted((a, b) => a.start - b.start);
}

function endOfRun(text: string, start: number, script: number): number {
  let at = start + 1;
  if (!isLetterOrDigit(script)) {
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      // ・ between katakana joins the parts of a foreign name.
      const joins =
        script === KATAKANA && unit === MIDDLE_DOT && SCRIPTS[text.charCodeAt(at + 1)] === KATAKANA;
      if (SCRIPTS[unit] !== script && !joins && !(unit >= 0xdc00 && unit <= 0xdfff)) break;
      at++;
    }
    return at;
  }
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetterOrDigit(SCRIPTS[unit]!)) continue;
    const joins = unit === APOSTROPHE || unit === HYPHEN || unit === DOT;
    if (!joins || !isLetterOrDigit(SCRIPTS[text.charCodeAt(at + 1)] ?? 0)) break;
  }
  // C++ and C#, but no "+" that adds.
  const sign = text.charCodeAt(at);
  if (sign === HASH && !isLetterOrDigit(SCRIPTS[text.charCodeAt(at + 1)] ?? 0)) return at + 1;
  return sign === PLUS && text.charCodeAt(at + 1) === PLUS ? at + 2 : at;
}

/** @returns where the address, handle or path ends that a run of letters is part of; -1 where it is none */
function addressEnd(text: string, start: number, end: number): number {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  const isHandle = before === 0x40 || behind === 0x40;
  const isScheme =
    behind === 0x3a && text.charCodeAt(end + 1) === SLASH && text.charCodeAt(end + 2) === SLASH;
  const isPath = before === SLASH && !isLetterOrDigit(SCRIPTS[text.charCodeAt(start - 2)] ?? 0);
  const isCall = behind === 0x28 && text.charCodeAt(end + 1) === 0x29;
  if (isCall) return end + 2;
  if (
    !isHandle &&
    !isScheme &&
    !isPath &&
    !(text.charCodeAt(end) === SLASH && ADDRESS.test(text.slice(start, end)))
  ) {
    return -1;
  }
  let at = end;
  while (at < text.length && text.charCodeAt(at) > SPACE && text.charCodeAt(at) < 0x3000) at++;
  return at;
}

/** @returns the word of a run, without a possessive ending; null where the run is no word of a language */
function wordAt(text: string, start: number, end: number, script: number): string | null {
  const written = text.slice(start, end);
  if (script === KATAKANA || script === KANJI) return written;
  if (NUMBER.test(written)) return written;
  if (UNUSUAL.test(written)) {
    if (IDENTIFIER.test(written) || (ADDRESS.test(written) && !/^[A-Z].*\.js$/.test(written))) return null;
    if (written.endsWith("'s")) return written.slice(0, -2);
  }
  return written;
}

function kindOf(written: string, script: number): TokenKind {
  if (script === KATAKANA) return 'katakana';
  if (script === KANJI) return 'kanji';
  return script === DIGIT && NUMBER.test(written) ? 'number' : 'latin';
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (to <= from) return 'none';
  return to === from + 1 && text.charCodeAt(from) === SPACE ? 'space' : 'break';
}

function opensAt(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text.charCodeAt(at) === SPACE) at--;
  return at < 0 || OPENERS.includes(text[at]!);
}
