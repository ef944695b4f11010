import { acronymOf } from './acronyms.ts';
import { FUNCTION_WORDS } from './english-words.ts';
import { NAME_TITLE } from './everyday-japanese.ts';
import { isEverydayPart, type NounPart, splitKanji, trimRun } from './noun-parts.ts';
import type { Token, TokenBlock } from './read-tokens.ts';
import { type Sighting, Tally } from './tally.ts';

export interface NounRun {
  key: string;
  parts: NounPart[];
  /** TermExtract's FLR: frequency times the mean of how many nouns stand to the left and right of the run's parts. */
  value: number;
  sighting: Sighting;
}

/** No longer run is a term. In simple nouns. */
const LONGEST = 5;
const KANJI_LONGEST = 10;

/** @returns what spellings of a run share; in lower case */
export function keyOf(parts: readonly NounPart[]): string {
  let text = '';
  for (const [at, part] of parts.entries()) {
    const acronym = part.kind === 'latin' ? (acronymOf(part.text) ?? part.text) : part.text;
    // サーバー and サーバ are one; so are "SRE チーム" and SREチーム.
    const folded = part.kind === 'katakana' ? acronym.replace(/(?<=.{3})ー$/u, '') : acronym.toLowerCase();
    text += at > 0 && part.kind === 'latin' && parts[at - 1]!.kind === 'latin' ? ` ${folded}` : folded;
  }
  return text;
}

function isFunctionWord({ kind, text }: Token): boolean {
  return kind === 'latin' && FUNCTION_WORDS.has(text);
}

/** Whether what stands before two tokens of Japanese text leaves them in one compound. */
function isJoined(token: Token, previous: Token): boolean {
  if (token.gap === 'none') return true;
  if (token.gap !== 'space' || isFunctionWord(token) || isFunctionWord(previous)) return false;
  // Authors who put spaces round Latin words put them inside compounds, too; 校正ツール X is X and what it is.
  if (previous.kind !== 'latin') return false;
  return token.kind !== 'latin' || (/^[A-Z]/.test(token.text) && /^[A-Z]/.test(previous.text));
}

function* nounRuns(block: TokenBlock, alone: ReadonlyMap<string, number>): Generator<NounPart[]> {
  let run: NounPart[] = [];
  let previous: Token | null = null;
  let isCounter = false;
  for (const token of block.tokens) {
    const joins = previous !== null && isJoined(token, previous);
    if (!joins && run.length > 0) {
      yield run;
      run = [];
    }
    if (!joins) isCounter = false;
    previous = token;
    if (token.kind === 'number') {
      if (run.length > 0) yield run;
      run = [];
      isCounter = true;
    } else if (isCounter) {
      // 三 is kanji, 3 is not: what touches a figure counts something.
      isCounter = token.kind === 'kanji' && token.text.length < 3;
    } else if (token.kind === 'kanji') run.push(...splitKanji(token, alone));
    else run.push(token);
  }
  if (run.length > 0) yield run;
}

/**
 * Compounds of kanji, katakana and Latin words by what stands left and right of their nouns (Nakagawa and Mori,
 * "Automatic term recognition based on statistics of compound nouns and their components", 2003), as TermExtract does:
 * a noun that many others join makes terms of its compounds.
 * @param blocks of Japanese text
 */
export function findNounRuns(blocks: readonly TokenBlock[]): NounRun[] {
  const alone = new Map<string, number>();
  for (const { tokens } of blocks) {
    for (const { kind, text } of tokens) {
      if (kind === 'kanji' && text.length > 1 && text.length < 4) alone.set(text, (alone.get(text) ?? 0) + 1);
    }
  }
  const tally = new Tally();
  const partsOf = new Map<string, NounPart[]>();
  const left = new Map<string, Set<string>>();
  const right = new Map<string, Set<string>>();
  const names = new Set<string>();
  for (const block of blocks) {
    for (const run of nounRuns(block, alone)) {
      for (let at = 1; at < run.length; at++) {
        join(right, run[at - 1]!.text, run[at]!.text);
        join(left, run[at]!.text, run[at - 1]!.text);
      }
      const parts = trimRun(run, block.text.cased);
      if (parts.length === 0 || parts.length > LONGEST) continue;
      if (parts.length === 1 && isEverydayPart(parts[0]!)) continue;
      const start = parts[0]!.start;
      const end = parts.at(-1)!.end;
      const name = keyOf(parts);
      if (parts.some(({ text, kind }) => kind === 'kanji' && text.length > KANJI_LONGEST)) continue;
      if (NAME_TITLE.test(block.text.cased.slice(end, end + 6)) || isDotted(parts)) names.add(name);
      tally.add(name, block.text.cased.slice(start, end), block, start, end);
      if (!partsOf.has(name)) partsOf.set(name, parts);
    }
  }
  const runs: NounRun[] = [];
  for (const [name, sighting] of tally.sightings) {
    if (sighting.count < 2 || names.has(name)) continue;
    const parts = partsOf.get(name)!;
    const joined = parts.reduce(
      (product, { text }) => product * ((left.get(text)?.size ?? 0) + 1) * ((right.get(text)?.size ?? 0) + 1),
      1,
    );
    const value = sighting.count * joined ** (1 / (2 * parts.length));
    runs.push({ key: name, parts, value, sighting: { ...sighting, term: tally.termOf(name) } });
  }
  return runs;
}

function isDotted(parts: readonly NounPart[]): boolean {
  return parts.some(({ kind, text }) => kind === 'katakana' && text.includes('・'));
}

function join(neighbours: Map<string, Set<string>>, noun: string, other: string): void {
  const known = neighbours.get(noun);
  if (known === undefined) neighbours.set(noun, new Set([other]));
  else known.add(other);
}
