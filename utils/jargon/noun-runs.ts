import { acronymOf } from './acronyms.ts';
import {
  EVERYDAY_KANJI,
  EVERYDAY_KATAKANA,
  LEADING_KANJI,
  NAME_TITLE,
  TRAILING_KANJI,
} from './everyday-japanese.ts';
import { rarityOf } from './everyday-words.ts';
import type { Token, TokenBlock } from './read-tokens.ts';
import { type Sighting, Tally } from './tally.ts';

/** A simple noun: a run of one script, or a part of a run of kanji. */
export interface NounPart {
  text: string;
  start: number;
  end: number;
  kind: Token['kind'];
}

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

/** Where no kanji compound is known to part, it is one noun. */
function splitKanji(token: Token, alone: ReadonlyMap<string, number>): NounPart[] {
  let { start } = token;
  let text = token.text;
  const leading = LEADING_KANJI.exec(text)?.[0] ?? '';
  if (text.length - leading.length > 1) {
    text = text.slice(leading.length);
    start += leading.length;
  }
  const part = (from: number, to: number): NounPart => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    kind: 'kanji',
  });
  // A kanji compound is of words of two: the first place at which both sides are known, or the first is.
  for (let at = 2; at <= text.length - 2; at++) {
    const before = text.slice(0, at);
    const behind = text.slice(at);
    const isKnown = (word: string) => EVERYDAY_KANJI.has(word) || alone.has(word);
    if (isKnown(before) && (isKnown(behind) || behind.length > 3)) {
      const rest = { ...token, text: behind, start: start + at };
      return [part(0, at), ...(behind.length > 3 ? splitKanji(rest, alone) : [part(at, text.length)])];
    }
  }
  return [part(0, text.length)];
}

function key(parts: readonly NounPart[]): string {
  let text = '';
  for (const [at, part] of parts.entries()) {
    const acronym = part.kind === 'latin' ? (acronymOf(part.text) ?? part.text) : part.text;
    // サーバー and サーバ are one; so are "SRE チーム" and SREチーム.
    const folded = part.kind === 'katakana' ? acronym.replace(/(?<=.{3})ー$/u, '') : acronym.toLowerCase();
    text += at > 0 && part.kind === 'latin' && parts[at - 1]!.kind === 'latin' ? ` ${folded}` : folded;
  }
  return text;
}

/** Whether what stands before two tokens of Japanese text leaves them in one compound. */
function isJoined(token: Token, previous: Token): boolean {
  if (token.gap === 'none') return true;
  if (token.gap !== 'space') return false;
  // Authors who put spaces round Latin words put them inside compounds, too.
  return (
    (token.kind === 'latin') !== (previous.kind === 'latin') ||
    (token.kind === 'latin' && /^[A-Z]/.test(token.text) && /^[A-Z]/.test(previous.text))
  );
}

function* nounRuns(block: TokenBlock, alone: ReadonlyMap<string, number>): Generator<NounPart[]> {
  let run: NounPart[] = [];
  let previous: Token | null = null;
  let isCounter = false;
  for (const token of [...block.tokens, null]) {
    const joins = token !== null && previous !== null && isJoined(token, previous);
    if (!joins && run.length > 0) {
      yield run;
      run = [];
    }
    if (!joins) isCounter = false;
    previous = token;
    if (token === null) break;
    if (token.kind === 'number') {
      if (run.length > 0) yield run;
      run = [];
      isCounter = true;
    } else if (isCounter) {
      // 三 is kanji, 3 is not: what touches a figure counts something.
      isCounter = token.kind === 'kanji' && token.text.length < 3;
    } else if (token.kind === 'kanji') run.push(...splitKanji(token, alone));
    else run.push({ text: token.text, start: token.start, end: token.end, kind: token.kind });
  }
}

export function isEverydayPart({ kind, text }: NounPart): boolean {
  if (kind === 'katakana') return EVERYDAY_KATAKANA.has(text) || text.length < 3;
  if (kind === 'kanji')
    return text.length === 1 || EVERYDAY_KANJI.has(text) || /^[一二三四五六七八九十百千万億兆〇]/u.test(text);
  const lower = text.toLowerCase();
  return rarityOf(lower) < 2 || lower.length < 2;
}

/** Hiragana that more likely goes on with a word than follows it as a particle. */
const OKURIGANA =
  /[あいうえきぎくぐけげこごさざしじすずせぜそぞたちぢつづてぬねひびふぶべほぼまみむめよらりるれろわん]/u;

/** Takes off what is no part of a name: affixes at the end, everyday words at the beginning of a long run. */
function trim(parts: readonly NounPart[], text: string): NounPart[] {
  const kept = parts.slice();
  // リンク切れ: of a word that goes on in hiragana the kanji is a part.
  const goesOn = OKURIGANA.test(text[kept.at(-1)!.end] ?? '');
  if (goesOn && kept.at(-1)!.kind === 'kanji' && kept.at(-1)!.text.length === 1) kept.pop();
  while (
    kept.length > 1 &&
    kept[0]!.kind === 'kanji' &&
    LEADING_KANJI.exec(kept[0]!.text)?.[0] === kept[0]!.text
  )
    kept.shift();
  while (kept.length > 0) {
    const last = kept.at(-1)!;
    if (last.kind !== 'kanji') break;
    const trailing = TRAILING_KANJI.exec(last.text)?.[0];
    if (trailing === undefined || (EVERYDAY_KANJI.has(last.text) && kept.length === 1)) break;
    kept.pop();
    const text = last.text.slice(0, -trailing.length);
    if (text.length > 1) {
      kept.push({ ...last, text, end: last.end - trailing.length });
      break;
    }
    if (text.length === 1) {
      kept.push(last);
      break;
    }
  }
  return kept;
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
      const parts = trim(run, block.text.cased);
      if (parts.length === 0 || parts.length > LONGEST) continue;
      const start = parts[0]!.start;
      const end = parts.at(-1)!.end;
      const name = key(parts);
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
