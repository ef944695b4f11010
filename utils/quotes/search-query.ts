import { englishStem } from '../text/english-stem.ts';
import { type NormalizedText, normalize } from '../text/normalize.ts';
import { characterEnd, readRuns } from './search-tokens.ts';

/** What has to stand in a quotation: a query is a list of these, and all of them have to. */
export interface QueryPart {
  isWord: boolean;
  /** Folded as the runs of a text are. */
  text: string;
  /** Of a word: null where it has none of its own. */
  stem: string | null;
  /** Of a word: it is still being typed, so that it may be the beginning of one. */
  isBeginning: boolean;
  /** Of Japanese: its pairs of characters, by how many characters they are from its start; one character alone is itself. */
  pairs: readonly (readonly [pair: string, distance: number])[];
}

/**
 * Reads what a reader types. Words may stand anywhere and in any order, Japanese as it is written.
 * @param query as typed
 * @returns its parts, each once; none where nothing can be looked for
 */
export function parseQuery(query: string): QueryPart[] {
  const normalized = normalize(query);
  const runs = readRuns(normalized);
  const parts = new Map<string, QueryPart>();
  for (const [at, { isWord, text, end }] of runs.entries()) {
    const isBeginning = isWord && at === runs.length - 1 && end === normalized.folded.length;
    const stem = isWord ? englishStem(text) : null;
    const known = parts.get(text);
    parts.set(text, {
      ...{ isWord, text, stem, pairs: isWord ? [] : pairsOf(text) },
      isBeginning: isBeginning || known?.isBeginning === true,
    });
  }
  return [...parts.values()];
}

function pairsOf(text: string): [string, number][] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = characterEnd(text, at)) starts.push(at);
  if (starts.length === 1) return [[text, 0]];
  // Every second pair covers all characters, but where their number is odd: there the last pair overlaps.
  const distances = starts.flatMap((_, at) => (at % 2 === 0 && at + 1 < starts.length ? [at] : []));
  if (starts.length % 2 === 1) distances.push(starts.length - 2);
  return distances.map((at) => [text.slice(starts[at], characterEnd(text, starts[at + 1]!)), at]);
}

/**
 * Where the parts of a query stand in a text.
 * @returns [start, end) in UTF-16 offsets of the text, in order, none overlapping
 */
export function matchedPlaces(parts: readonly QueryPart[], text: string): [start: number, end: number][] {
  if (parts.length === 0) return [];
  const normalized = normalize(text);
  const places = readRuns(normalized).flatMap((run) =>
    parts
      .filter((part) => part.isWord === run.isWord)
      .flatMap((part) => (run.isWord ? inWord(part, run) : inJapanese(part, run))),
  );
  return merged(places, normalized);
}

type Place = [start: number, end: number];

/** @returns whether a word of a text is what a part of a query looks for */
export function isMatch({ text, stem, isBeginning }: QueryPart, word: string): boolean {
  // A stem begins as its word does.
  if (word.charCodeAt(0) !== text.charCodeAt(0)) return false;
  return word === text || (isBeginning && word.startsWith(text)) || englishStem(word) === stem;
}

function inWord(part: QueryPart, run: { text: string; start: number; end: number }): Place[] {
  if (!isMatch(part, run.text)) return [];
  // Of a word that begins as typed the beginning alone, as long as folding has moved nothing in it.
  const isUnmoved = run.end - run.start === run.text.length;
  const isBeginning = part.isBeginning && isUnmoved && run.text.startsWith(part.text);
  return [[run.start, isBeginning ? run.start + part.text.length : run.end]];
}

function inJapanese({ text }: QueryPart, run: { text: string; start: number }): Place[] {
  const places: Place[] = [];
  for (let at = run.text.indexOf(text); at >= 0; at = run.text.indexOf(text, at + 1)) {
    places.push([run.start + at, run.start + at + text.length]);
  }
  return places;
}

function merged(places: readonly Place[], normalized: NormalizedText): Place[] {
  const sorted = places.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const result: Place[] = [];
  for (const [from, to] of sorted) {
    const [start, end] = normalized.toOriginal(from, to);
    const last = result.at(-1);
    if (last === undefined || start > last[1]) result.push([start, end]);
    else if (end > last[1]) last[1] = end;
  }
  return result;
}
